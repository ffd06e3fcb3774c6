/**
 * Reading of CSV files: a format goes in, checked rows and problems come out.
 *
 * <p>A {@link dev.norms.files.table.TableFormat} describes one file by its {@link dev.norms.files.table.Column}s(each
 * with a {@link dev.norms.files.table.CellForm}), the rules for a row, and the facts that a valid row adds. A
 * {@link dev.norms.files.table.TableReader} reads files of that format row by row, so that large files need little
 * memory, and adds problems to a {@link dev.norms.files.table.ProblemList}; the content of a file never causes an
 * exception. This package knows text encoding, CSV syntax, headers and cells; the files of a college and their meaning
 * are in {@code dev.norms.files}.
 */
@NullMarked
package dev.norms.files.table;

import org.jspecify.annotations.NullMarked;
