/**
 * Finds out which file, or which sheet of a workbook, is which table of a college.
 * {@link dev.norms.files.folder.FoundTables} goes by the names of files and sheets, reports what is given twice or has
 * an unknown name, and turns the two grids (dues by month, attendance by activity) into rows.
 */
@NullMarked
package dev.norms.files.folder;

import org.jspecify.annotations.NullMarked;
