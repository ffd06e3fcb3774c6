/**
 * The library in a Spring Boot 4 application: one dependency, and controllers take ids and periods and return findings.
 *
 * <p>{@code NormsAutoConfiguration} makes book, calendar and profile beans; {@code NormsWebAutoConfiguration} the
 * conversion of texts in paths and parameters, {@code NormsJsonAutoConfiguration} the JSON,
 * {@code NormsJdbcAutoConfiguration} the tables of a database, {@code NormsHealthAutoConfiguration} what is known of
 * holidays. Every bean steps back for one of the application's own.
 */
@NullMarked
package dev.norms.spring;

import org.jspecify.annotations.NullMarked;
