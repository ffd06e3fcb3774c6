/**
 * Tables of known columns: a table as found and its format go in, checked rows and problems come out.
 *
 * <p>A {@link dev.norms.files.table.TableFormat} describes one table by its {@link dev.norms.files.table.Column}s, the
 * rules for a row, and the facts that a valid row adds. A {@link dev.norms.files.table.TableReader} looks for the
 * header and reads a table row by row, so that large files need little memory. What is wrong goes to a
 * {@link dev.norms.files.table.ProblemList}, with the names of columns that the user's file has. The content of a file
 * never causes an exception. The tables of a college and their meaning are in {@code dev.norms.files}.
 */
@NullMarked
package dev.norms.files.table;

import org.jspecify.annotations.NullMarked;
