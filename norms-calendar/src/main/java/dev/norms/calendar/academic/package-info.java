/**
 * A college's own days: its semesters, and the day by which a window's duty is to be done.
 *
 * <p>{@link dev.norms.calendar.academic.Semester Semesters} make an
 * {@link dev.norms.calendar.academic.AcademicCalendar}, which knows the vacations between them and the
 * {@link dev.norms.calendar.academic.TeachingWeek teaching weeks}. Together with the working days they are the
 * {@link dev.norms.calendar.academic.CollegeCalendar}, the one value that everything later takes: it moves a deadline
 * to the day it is due and tells how certain a day is.
 *
 * <p>Belongs here: what depends on days alone. Does not belong here: norms, periods and windows (schedule). May import:
 * label, time, workday.
 */
@NullMarked
package dev.norms.calendar.academic;

import org.jspecify.annotations.NullMarked;
