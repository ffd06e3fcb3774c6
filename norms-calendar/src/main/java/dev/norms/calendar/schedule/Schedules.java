package dev.norms.calendar.schedule;

import static java.util.Objects.requireNonNull;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.plan.CompiledNorms;
import dev.norms.calendar.plan.PlanScope;
import dev.norms.college.College;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Set;

/**
 * The schedules of a college, organization by organization: each schedule is planned when it is asked for, so that the
 * whole need never be in memory.
 *
 * <p>Together the schedules of all organizations and of those under none have exactly the obligations of
 * {@link #whole}. They are safe for use by many threads.
 */
public final class Schedules {
    private final CompiledNorms norms;
    private final College college;
    private final LocalDate asOf;

    Schedules(CompiledNorms norms, College college) {
        this(norms, college, CompiledNorms.NO_AS_OF_DAY);
    }

    private Schedules(CompiledNorms norms, College college, LocalDate asOf) {
        this.norms = norms;
        this.college = requireNonNull(college, "college");
        this.asOf = asOf;
    }

    /**
     * Prepares to plan a range.
     *
     * @param book the norms; the edition in force on a period's first day governs it
     * @param college the college
     * @param calendar its working days, semesters and vacations
     * @param range the range in which the due days lie, with an end
     * @return the schedules, not yet planned
     * @throws IllegalArgumentException if the range has no end
     * @throws dev.norms.calendar.workday.UncoveredDateException if the range leaves the years of the calendar
     */
    public static Schedules of(NormBook book, College college, CollegeCalendar calendar, DateRange range) {
        return Timetable.of(book, calendar, range).schedules(college);
    }

    /**
     * Returns the schedules as they are assessed on a day.
     *
     * @param day the day, before or after that of these schedules
     * @return the schedules, see {@link Schedule#asOf}
     */
    public Schedules asOf(LocalDate day) {
        LocalDate decisive = norms.asOfDay(day, college);
        return decisive.equals(asOf) ? this : new Schedules(norms, college, decisive);
    }

    /**
     * Plans all organizations and persons.
     *
     * @return the schedule of the whole college
     */
    public Schedule whole() {
        return plan(PlanScope.all(college));
    }

    /**
     * Plans one organization and the persons listed under it, without the organizations below.
     *
     * @param id the organization
     * @return its schedule; its {@link Schedule#standing standing} duties are those of that organization and these
     *     persons
     * @throws IllegalArgumentException if the college has no such organization
     */
    public Schedule only(OrganizationId id) {
        return plan(
                PlanScope.all(college).within(college, Set.of(college.get(id).id())));
    }

    /**
     * Plans the persons who owe something by their posts, but are members of no organization.
     *
     * @return their schedule, mostly empty
     */
    public Schedule underNone() {
        return plan(PlanScope.underNone(college));
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
     * The college whose schedules they are.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    private Schedule plan(PlanScope owners) {
        return new Schedule(norms, college, owners, asOf);
    }

    /**
     * The range and the college.
     *
     * @return for instance {@code Schedules[2026-01-01/2027-01-01, College[7 organizations, 120 people]]}
     */
    @Override
    public String toString() {
        return "Schedules[" + norms.range() + ", " + college + "]";
    }
}
