/**
 * The first arrow: book × college × calendar × range → what is owed, by whom and by when.
 *
 * <p>A {@link dev.norms.calendar.schedule.Schedule} has the obligations of a college in a range. Whoever plans many
 * colleges keeps a {@link dev.norms.calendar.schedule.Timetable}, which has the windows of all norms; whoever plans one
 * organization at a time asks {@link dev.norms.calendar.schedule.Schedules}. The planning itself is in the package
 * {@code plan}, which is not exported.
 */
@NullMarked
package dev.norms.calendar.schedule;

import org.jspecify.annotations.NullMarked;
