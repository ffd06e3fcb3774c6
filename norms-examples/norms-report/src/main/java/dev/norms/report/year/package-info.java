/**
 * The plan of a college for a year: months, days and the duties due on them.
 *
 * <p>{@link dev.norms.report.year.YearView} holds the plan as {@link dev.norms.report.year.MonthView}s of
 * {@link dev.norms.report.year.DayView}s; similar duties of several owners are one
 * {@link dev.norms.report.year.DueView}. Decisions about norms and days come from the library, layout from pages and
 * sheets.
 */
@NullMarked
package dev.norms.report.year;

import org.jspecify.annotations.NullMarked;
