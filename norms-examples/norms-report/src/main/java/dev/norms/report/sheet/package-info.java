/**
 * Views as spreadsheets: {@link dev.norms.report.sheet.Workbooks} gives each view its sheets.
 *
 * <p>Each sheet is a {@code SheetWriter} with frozen heads, a filter, a print area and colors by verdict; dates are
 * dates and numbers numbers; a text that a spreadsheet would take for a formula gets an apostrophe in front. Rows go
 * out as they come, so that a large college needs no more memory than a small one. The same view gives the same bytes:
 * the moment of writing, which the library for spreadsheets puts in, is taken out again ({@code Timeless}). Does not
 * belong here: choice and wording (year, standing). May import: year, standing, unit.
 */
@NullMarked
package dev.norms.report.sheet;

import org.jspecify.annotations.NullMarked;
