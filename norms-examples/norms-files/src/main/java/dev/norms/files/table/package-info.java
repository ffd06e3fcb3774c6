/**
 * Reading of tables: a table as found and its format go in, checked rows, problems and notes come out.
 *
 * <p>A {@link dev.norms.files.table.TableFormat} describes one table by its {@link dev.norms.files.table.Column}s (each
 * with a {@link dev.norms.files.table.CellForm}), the rules for a row, and the facts that a valid row adds. A
 * {@link dev.norms.files.table.FoundTable} is what stands in a file or in a sheet;
 * {@link dev.norms.files.table.CsvTable} finds it in CSV of any encoding and separator. A
 * {@link dev.norms.files.table.TableReader} reads it row by row, so that large files need little memory. What is wrong
 * goes to a {@link dev.norms.files.table.ProblemList}; what has one meaning though it is not of the exact form is read
 * and goes to a {@link dev.norms.files.table.LeniencyList}. The content of a file never causes an exception. This
 * package knows text encoding, CSV syntax, headers and cells; the tables of a college and their meaning are in
 * {@code dev.norms.files}.
 */
@NullMarked
package dev.norms.files.table;

import org.jspecify.annotations.NullMarked;
