/**
 * Which file, or which sheet of a workbook, is which table of a college. {@link dev.norms.files.folder.FoundTables}
 * goes by the names of files and sheets, tells what is given twice and what it does not know, and makes of the two
 * grids (dues by month, attendance by activity) the rows that they stand for.
 */
@NullMarked
package dev.norms.files.folder;

import org.jspecify.annotations.NullMarked;
