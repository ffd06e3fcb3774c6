/**
 * Views as spreadsheets: {@link dev.norms.report.sheet.Workbooks} writes the sheets of each view.
 *
 * <p>Each sheet is a {@code SheetWriter} with frozen headers, a filter, a print area and colors by verdict. Dates and
 * numbers are typed cells; a text that a spreadsheet would take for a formula is prefixed with an apostrophe. Rows are
 * streamed, so that a large college needs no more memory than a small one. The same view gives the same bytes:
 * {@code Timeless} removes the time of writing that the spreadsheet library adds. Content and wording come from the
 * views.
 */
@NullMarked
package dev.norms.report.sheet;

import org.jspecify.annotations.NullMarked;
