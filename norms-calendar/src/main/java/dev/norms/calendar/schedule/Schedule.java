package dev.norms.calendar.schedule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.ledger.Ledger;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.Period;
import dev.norms.time.TermPeriod;
import dev.norms.time.WindowPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a college owes: every obligation whose due day lies in a range.
 *
 * <p>Obligations are in the order of their due days, then of their ids by code point.
 */
public final class Schedule {
    private final Timetable timetable;
    private final College college;
    private final Owners owners;
    private final Plan plan;
    private final Supplier<Rows> rows;

    Schedule(Timetable timetable, College college, Owners owners) {
        this.timetable = timetable;
        this.college = college;
        this.owners = owners;
        this.plan = timetable.plan(owners, college);
        this.rows = Suppliers.memoize(() -> new Rows(college, plan.byOwner()));
    }

    /**
     * Plans a range.
     *
     * @param book the norms; the edition in force on a period's first day governs it
     * @param college who the college is
     * @param calendar its working days, semesters and vacations
     * @param range the range in which the due days lie, with an end
     * @return the schedule
     * @throws IllegalArgumentException if the range has no end
     * @throws dev.norms.calendar.workday.UncoveredDateException if the range leaves the years of the calendar
     */
    public static Schedule of(NormBook book, College college, CollegeCalendar calendar, DateRange range) {
        return Timetable.of(book, calendar, range).schedule(college);
    }

    /**
     * Plans the re-elections of every term of office of a college, and nothing else.
     *
     * @param book the norms; the edition in force on the day of the election governs a term
     * @param college who the college is
     * @param calendar its working days, semesters and vacations
     * @return the re-elections, whenever they are due
     * @throws dev.norms.calendar.workday.UncoveredDateException if a term leaves the years of the calendar
     */
    public static List<Obligation> reElections(NormBook book, College college, CollegeCalendar calendar) {
        return Timetable.of(book, calendar, calendar.workdays().coverage(), TermRequirement.class::isInstance)
                .schedule(college)
                .planned();
    }

    /**
     * A range in which the due days of all obligations for a period lie.
     *
     * @param period the period
     * @return a range around it, as wide as need be
     */
    public static DateRange around(Period period) {
        if (period instanceof CalendarPeriod calendarPeriod) {
            return DateRange.ofClosed(calendarPeriod.first(), calendarPeriod.last());
        }
        if (period instanceof TermPeriod term) {
            return DateRange.of(term.elected(), term.elected().plusYears(6));
        }
        if (period instanceof WindowPeriod window) {
            return DateRange.of(LocalDate.of(window.year() - 1, 12, 1), LocalDate.of(window.year() + 1, 1, 1));
        }
        int year = ((EditionPeriod) period).year();
        return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 1, 1));
    }

    /**
     * What is owed.
     *
     * @return the obligations, unmodifiable
     */
    public List<Obligation> obligations() {
        return rows().owed();
    }

    /**
     * What is owed, and what is not though the norm is for this kind of owner: the latter have a reason in
     * {@link Obligation#inapplicable()}.
     *
     * @return all of them in the same order, unmodifiable
     */
    public List<Obligation> planned() {
        return rows().planned();
    }

    /**
     * The same, owner by owner.
     *
     * @return the rows of {@link #planned()}
     */
    public Rows rows() {
        return rows.get();
    }

    /**
     * The standing duties of a day: what must hold on every day and so has no window.
     *
     * @param day the day
     * @param ledger what was done: some duties are owed for each activity that was held
     * @return the duties of the organizations that exist and of the persons who are bound on it, in the order of their
     *     ids
     */
    public List<Obligation> standing(LocalDate day, Ledger ledger) {
        return new StandingPlan(book(), college, owners, ledger, day).plan();
    }

    /**
     * Tells whether a requirement has no dates but must hold on every day.
     *
     * @param requirement the requirement
     * @return true if it makes standing duties
     */
    public static boolean isStanding(Requirement requirement) {
        return StandingPlan.isStanding(requirement);
    }

    /**
     * Finds an obligation, owed or not.
     *
     * @param id its id
     * @return the obligation; empty if its due day is not in the range or there is none of that id
     */
    public Optional<Obligation> find(ObligationId id) {
        return plan.byOwner().stream()
                .filter(owned -> owned.owner().text().equals(id.owner()))
                .flatMap(owned -> IntStream.range(0, owned.size()).mapToObj(row -> owned.obligation(row, college)))
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    /**
     * How many obligations there are.
     *
     * @return the size of {@link #obligations()}, without making it
     */
    public int size() {
        return plan.size();
    }

    /**
     * When everything is due: the due day of each of {@link #obligations()}, without making these.
     *
     * @return the days
     */
    public DueDays dueDays() {
        return new DueDays(plan.agendas());
    }

    /**
     * Finds what is owed though it is not due in the range.
     *
     * @param ids which obligations
     * @return those of them that are owed and due outside the range; not those of periods that the calendar does not
     *     cover; unmodifiable
     */
    public Map<ObligationId, Obligation> owedElsewhere(Set<ObligationId> ids) {
        return ids.stream()
                .flatMap(id -> id.period().stream())
                .distinct()
                .map(Schedule::around)
                .filter(calendar().workdays().coverage()::encloses)
                .map(wider -> of(book(), college, calendar(), wider))
                .flatMap(wider -> wider.obligations().stream())
                .filter(obligation -> ids.contains(obligation.id()))
                .filter(obligation ->
                        !range().contains(obligation.window().orElseThrow().due()))
                .collect(ImmutableMap.toImmutableMap(Obligation::id, obligation -> obligation, (one, other) -> one));
    }

    /**
     * The norms that were applied.
     *
     * @return the book
     */
    public NormBook book() {
        return timetable.book();
    }

    /**
     * Whose schedule it is.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    /**
     * The calendar by which days were reckoned.
     *
     * @return the calendar
     */
    public CollegeCalendar calendar() {
        return timetable.calendar();
    }

    /**
     * The range in which the due days lie.
     *
     * @return the range, with an end
     */
    public DateRange range() {
        return timetable.range();
    }

    /**
     * How many obligations it holds.
     *
     * @return for instance {@code Schedule[2026-01-01/2027-01-01, 1743 obligations]}
     */
    @Override
    public String toString() {
        return "Schedule[" + range() + ", " + size() + " obligations]";
    }
}
