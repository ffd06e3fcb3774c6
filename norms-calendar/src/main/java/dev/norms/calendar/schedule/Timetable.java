package dev.norms.calendar.schedule;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.plan.CompiledNorms;
import dev.norms.calendar.plan.PlanRange;
import dev.norms.college.College;
import dev.norms.time.DateRange;

/**
 * The windows of all norms in a range, before it is known who owes what.
 *
 * <p>A window depends on norm, period and calendar, not on the owner. So it is computed here, once; and what owners of
 * one kind have in common is planned for the first of them and shared by the others, in this college or another. A
 * timetable may be kept and is safe for use by many threads; for a single college, {@link Schedule#of} makes one.
 *
 * <p>Example: {@code Timetable year = Timetable.of(book, calendar, DateRange.ofYear(2026));}, then for each college
 * {@code year.schedule(college)}.
 */
public final class Timetable {
    private final CompiledNorms norms;

    private Timetable(CompiledNorms norms) {
        this.norms = norms;
    }

    /**
     * Computes the windows of a range.
     *
     * @param book the norms; the edition in force on a period's first day governs it
     * @param calendar the working days, semesters and vacations
     * @param range the range in which the due days lie, with an end
     * @return the timetable
     * @throws IllegalArgumentException if the range has no end
     * @throws dev.norms.calendar.workday.UncoveredDateException if the range leaves the years of the calendar
     */
    public static Timetable of(NormBook book, CollegeCalendar calendar, DateRange range) {
        return new Timetable(CompiledNorms.ofAll(book, calendar, PlanRange.ofDueDays(range)));
    }

    /**
     * Computes the windows that matter in a range: those whose due day or deadline lies in it. An obligation due in
     * December and still on time in January belongs to both years.
     *
     * @param book the norms; the edition in force on a period's first day governs it
     * @param calendar the working days, semesters and vacations
     * @param range the range in which the due days or the deadlines lie, with an end
     * @return the timetable
     * @throws IllegalArgumentException if the range has no end
     * @throws dev.norms.calendar.workday.UncoveredDateException if the range leaves the years of the calendar
     */
    public static Timetable touching(NormBook book, CollegeCalendar calendar, DateRange range) {
        return new Timetable(CompiledNorms.ofAll(book, calendar, PlanRange.ofDueDaysAndDeadlines(range)));
    }

    /**
     * Plans a college.
     *
     * @param college the college
     * @return its schedule
     */
    public Schedule schedule(College college) {
        return schedules(college).whole();
    }

    /**
     * Prepares to plan a college organization by organization.
     *
     * @param college the college
     * @return the schedules, not yet planned
     */
    public Schedules schedules(College college) {
        return new Schedules(norms, college);
    }

    /**
     * The norms that are applied.
     *
     * @return the book
     */
    public NormBook book() {
        return norms.book();
    }

    /**
     * The calendar of the days.
     *
     * @return the calendar
     */
    public CollegeCalendar calendar() {
        return norms.calendar();
    }

    /**
     * The range for which the windows were computed: their due days, or with {@link #touching} their due days or
     * deadlines, lie in it.
     *
     * @return the range, with an end
     */
    public DateRange range() {
        return norms.range();
    }

    /**
     * The range, for messages.
     *
     * @return for instance {@code Timetable[2026-01-01/2027-01-01]}
     */
    @Override
    public String toString() {
        return "Timetable[" + range() + "]";
    }
}
