/**
 * A year of a college as people look at it: months, their days, and what is due on them.
 *
 * <p>{@link dev.norms.report.year.YearView} is the whole; it has {@link dev.norms.report.year.MonthView}s of
 * {@link dev.norms.report.year.DayView}s, and what many owe alike is one {@link dev.norms.report.year.DueView}. Belongs
 * here: choice and wording. Does not belong here: any decision about a norm or a day, which is the library's; layout
 * (page, sheet). May import: unit.
 */
@NullMarked
package dev.norms.report.year;

import org.jspecify.annotations.NullMarked;
