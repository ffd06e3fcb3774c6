/**
 * A college's own days: its semesters, and the day by which a window's duty is to be done.
 *
 * <p>{@link dev.norms.calendar.academic.Semester Semesters} make an
 * {@link dev.norms.calendar.academic.AcademicCalendar}, which knows the vacations between them and the
 * {@link dev.norms.calendar.academic.TeachingWeek teaching weeks}. Together with the working days they are the
 * {@link dev.norms.calendar.academic.CollegeCalendar}, which schedules take: it moves a deadline to the day it is due
 * and says how certain a day is.
 */
@NullMarked
package dev.norms.calendar.academic;

import org.jspecify.annotations.NullMarked;
