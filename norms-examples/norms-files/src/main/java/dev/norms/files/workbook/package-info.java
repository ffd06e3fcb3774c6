/**
 * Workbooks: a {@link dev.norms.files.workbook.WorkbookFile} is its {@link dev.norms.files.workbook.SheetTable sheets},
 * each a table as found.
 *
 * <p>A library reads the cells row by row. Before that {@code WorkbookParts} looks through the whole file once, so that
 * nothing in it needs more memory or time than it may, and for what the library does not report: merged cells, formulas
 * that were never computed. This package is about workbooks, not about what their tables mean.
 */
@NullMarked
package dev.norms.files.workbook;

import org.jspecify.annotations.NullMarked;
