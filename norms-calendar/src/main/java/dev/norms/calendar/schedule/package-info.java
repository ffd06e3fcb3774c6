/**
 * Planning: from book, college, calendar and range to what is owed, by whom and by when.
 *
 * <p>A {@link dev.norms.calendar.schedule.Schedule} has the obligations of a college in a range. To plan many colleges,
 * keep a {@link dev.norms.calendar.schedule.Timetable}, which has the windows of all norms; to plan one organization at
 * a time, use {@link dev.norms.calendar.schedule.Schedules}. The planning itself is in the package {@code plan}, which
 * is not exported.
 */
@NullMarked
package dev.norms.calendar.schedule;

import org.jspecify.annotations.NullMarked;
