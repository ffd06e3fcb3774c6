/**
 * CSV: a {@link dev.norms.files.csv.CsvTable} finds out encoding and separator of a file, checks that it is text with
 * matching quotation marks, and passes on its rows in one pass with little memory.
 */
@NullMarked
package dev.norms.files.csv;

import org.jspecify.annotations.NullMarked;
