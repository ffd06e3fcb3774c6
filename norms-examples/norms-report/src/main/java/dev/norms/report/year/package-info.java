/**
 * The plan of a college for a year: months, days and the obligations due on them.
 *
 * <p>{@link dev.norms.report.year.YearView} holds the plan as {@link dev.norms.report.year.MonthView}s, which have
 * {@link dev.norms.report.year.WeekView}s of {@link dev.norms.report.year.DayView}s and the
 * {@link dev.norms.report.year.PageDay}s on which something is due; similar obligations of several owners are one
 * {@link dev.norms.report.year.DueView}. Decisions about norms and days come from the library, layout from pages and
 * sheets.
 */
@NullMarked
package dev.norms.report.year;

import org.jspecify.annotations.NullMarked;
