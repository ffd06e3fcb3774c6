/** Tests of the database, on H2 or, with the profile {@code postgres}, on PostgreSQL. */
package dev.norms.jdbc;
