/**
 * How any CSV file of facts is read: a description of its columns in, checked rows and problems out.
 *
 * <p>A {@link dev.norms.files.table.TableFormat} describes one file by {@link dev.norms.files.table.Column}s, each with
 * the {@link dev.norms.files.table.CellForm} of its texts, by rules for a row, and by what a good row adds to the
 * facts. A {@link dev.norms.files.table.TableReader} reads files of that format row by row, so that large files need
 * little memory, and puts whatever is wrong into a {@link dev.norms.files.table.ProblemList}: nothing is thrown because
 * of what a file says. Belongs here: text encoding, CSV syntax, headers, cells, the order of problems. Does not belong
 * here: which files a college has and what they mean; that is {@code dev.norms.files}, which may import this package,
 * never the reverse.
 */
@NullMarked
package dev.norms.files.table;

import org.jspecify.annotations.NullMarked;
