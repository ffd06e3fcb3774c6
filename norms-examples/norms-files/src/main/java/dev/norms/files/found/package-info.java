/**
 * Tables as found in a file or a sheet: a {@link dev.norms.files.found.FoundTable} passes on its rows of cells before
 * they are matched with columns. {@code dev.norms.files.csv} finds them in text, {@code dev.norms.files.workbook} in
 * workbooks, {@code dev.norms.files.table} makes checked rows of them.
 */
@NullMarked
package dev.norms.files.found;

import org.jspecify.annotations.NullMarked;
