/**
 * A college's own calendar: its semesters, and the day by which an obligation is to be done.
 *
 * <p>{@link dev.norms.calendar.academic.Semester Semesters} make up an
 * {@link dev.norms.calendar.academic.AcademicCalendar}, with the vacations between them and the
 * {@link dev.norms.calendar.academic.TeachingWeek teaching weeks}. Together with the working days they form the
 * {@link dev.norms.calendar.academic.CollegeCalendar} of a schedule, which derives the due day from a deadline and
 * tells confirmed days from provisional ones.
 */
@NullMarked
package dev.norms.calendar.academic;

import org.jspecify.annotations.NullMarked;
