package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableList;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a college owes: every obligation whose due day lies in a range.
 *
 * <p>Obligations are in the order of their due days, then of their ids by code point.
 */
public final class Schedule {
    private final NormBook book;
    private final College college;
    private final CollegeCalendar calendar;
    private final DateRange range;
    private final Owners owners;
    private final ImmutableList<Obligation> planned;
    private final ImmutableList<Obligation> obligations;

    Schedule(
            NormBook book,
            College college,
            CollegeCalendar calendar,
            DateRange range,
            Owners owners,
            List<Obligation> planned) {
        this.book = book;
        this.college = college;
        this.calendar = calendar;
        this.range = range;
        this.owners = owners;
        this.planned = ImmutableList.copyOf(planned);
        this.obligations = this.planned.stream()
                .filter(obligation -> obligation.inapplicable().isEmpty())
                .collect(ImmutableList.toImmutableList());
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
        return Schedules.of(book, college, calendar, range).whole();
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
        Planner planner =
                new Planner(book, college, calendar, calendar.workdays().coverage(), TermRequirement.class::isInstance);
        return planner.plan(Owners.all(college));
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
     * The order of obligations in every schedule: by due day, standing duties last, then by id as text and code point.
     *
     * @return the order
     */
    public static Comparator<Obligation> order() {
        return ObligationOrder.INSTANCE;
    }

    /**
     * What is owed.
     *
     * @return the obligations, unmodifiable
     */
    public List<Obligation> obligations() {
        return obligations;
    }

    /**
     * What is owed, and what is not though the norm is for this kind of owner: the latter have a reason in
     * {@link Obligation#inapplicable()}.
     *
     * @return all of them in the same order, unmodifiable
     */
    public List<Obligation> planned() {
        return planned;
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
        return new StandingPlan(book, college, owners, ledger, day).plan();
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
        return planned.stream()
                .filter(obligation -> obligation.owner().text().equals(id.owner()))
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
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
                .filter(calendar.workdays().coverage()::encloses)
                .map(wider -> of(book, college, calendar, wider))
                .flatMap(wider -> wider.obligations().stream())
                .filter(obligation -> ids.contains(obligation.id()))
                .filter(obligation ->
                        !range.contains(obligation.window().orElseThrow().due()))
                .collect(ImmutableMap.toImmutableMap(Obligation::id, obligation -> obligation, (one, other) -> one));
    }

    /**
     * The norms that were applied.
     *
     * @return the book
     */
    public NormBook book() {
        return book;
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
        return calendar;
    }

    /**
     * The range in which the due days lie.
     *
     * @return the range, with an end
     */
    public DateRange range() {
        return range;
    }

    /**
     * How many obligations it holds.
     *
     * @return for instance {@code Schedule[2026-01-01/2027-01-01, 1743 obligations]}
     */
    @Override
    public String toString() {
        return "Schedule[" + range + ", " + obligations.size() + " obligations]";
    }
}
