/**
 * The facts of a college in a database, and what was found in it.
 *
 * <p>{@link dev.norms.jdbc.CollegeDatabase} reads {@code College} and {@code Ledger} from relational tables: from a
 * schema of its own, which it creates and keeps up to date, or from tables that are there, by a mapping file. Every
 * fact has table and key as origin, and all problems are reported at once, as for files.
 * {@link dev.norms.jdbc.FindingStore} writes the findings of an assessment back, in one transaction, and keeps the
 * history of verdicts. Inside, a database table is one more source of rows for {@code dev.norms.files}, which alone
 * gives rows a meaning; SQL is written in {@code Sql}, and no text of a user ever becomes part of it.
 */
@NullMarked
package dev.norms.jdbc;

import org.jspecify.annotations.NullMarked;
