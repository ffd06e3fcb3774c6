package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.CompiledNorms;
import dev.norms.calendar.plan.PlanRange;
import dev.norms.calendar.plan.PlanScope;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The obligations of a college: each one whose due day lies in a range, or also those whose deadline does.
 *
 * <p>Obligations are in the order of their due days, then of their ids by code point.
 */
public final class Schedule {
    private final CompiledNorms norms;
    private final College college;
    private final PlanScope owners;
    private final LocalDate asOf;
    private final PlanTable table;

    Schedule(CompiledNorms norms, College college, PlanScope owners, LocalDate asOf) {
        this(norms, college, owners, asOf, norms.plan(owners, college, asOf));
    }

    private Schedule(CompiledNorms norms, College college, PlanScope owners, LocalDate asOf, PlanTable table) {
        this.norms = norms;
        this.college = college;
        this.owners = owners;
        this.asOf = asOf;
        this.table = table;
    }

    /**
     * Plans a range.
     *
     * @param book the norms; the edition in force on a period's first day governs it
     * @param college the college
     * @param calendar its working days, semesters and vacations
     * @param range the range in which the due days lie, with an end
     * @return the schedule
     * @throws IllegalArgumentException if the range has no end
     * @throws dev.norms.calendar.workday.UncoveredDateException if the range leaves the years of the calendar
     */
    public static Schedule of(NormBook book, College college, CollegeCalendar calendar, DateRange range) {
        return of(CompiledNorms.ofAll(book, calendar, PlanRange.ofDueDays(range)), college);
    }

    private static Schedule of(CompiledNorms norms, College college) {
        return new Schedule(norms, college, PlanScope.all(college), CompiledNorms.NO_AS_OF_DAY);
    }

    /**
     * Plans every obligation whose due day or deadline lies in a range.
     *
     * @param book the norms; the edition in force on a period's first day governs it
     * @param college the college
     * @param calendar its working days, semesters and vacations
     * @param range the range in which the due days or the deadlines lie, with an end
     * @return the schedule
     * @throws IllegalArgumentException if the range has no end
     * @throws dev.norms.calendar.workday.UncoveredDateException if the range leaves the years of the calendar
     */
    public static Schedule touching(NormBook book, College college, CollegeCalendar calendar, DateRange range) {
        return of(CompiledNorms.ofAll(book, calendar, PlanRange.ofDueDaysAndDeadlines(range)), college);
    }

    /**
     * Plans the re-elections of every term of office of a college, and nothing else.
     *
     * @param book the norms; the edition in force on the day of the election governs a term
     * @param college the college
     * @param calendar its working days, semesters and vacations
     * @return the re-elections, whenever they are due, and those not owed, which say why in
     *     {@link Obligation#inapplicable()}
     * @throws dev.norms.calendar.workday.UncoveredDateException if a term leaves the years of the calendar
     */
    public static List<Obligation> reElections(NormBook book, College college, CollegeCalendar calendar) {
        PlanRange always = PlanRange.ofDueDays(calendar.workdays().coverage());
        return of(new CompiledNorms(book, calendar, always, Families::isReElection), college)
                .planned();
    }

    /**
     * Returns a range in which the due days of all obligations for a period lie. For a term of office it is right as
     * long as a term lasts less than six years.
     *
     * @param period the period
     * @return the days of the period, or a wider range
     */
    public static DateRange around(Period period) {
        return PlanRange.around(period);
    }

    /**
     * Returns the obligations that are owed.
     *
     * @return the obligations, unmodifiable
     */
    public List<Obligation> obligations() {
        return table.owed();
    }

    /**
     * Returns the obligations that are owed, and those that are not although the norm is for this kind of owner; these
     * have a reason in {@link Obligation#inapplicable()}.
     *
     * @return all of them in the order of {@link #obligations}, unmodifiable
     */
    public List<Obligation> planned() {
        return table.planned();
    }

    /**
     * Returns what is owed by one organization, everything below it and the persons listed under them.
     *
     * @param top the organization
     * @return the schedule, whose standing duties are those of the same owners
     * @throws IllegalArgumentException if the college has no such organization
     */
    public Schedule subtree(OrganizationId top) {
        Set<OrganizationId> ids = college.subtree(top).map(Organization::id).collect(ImmutableSet.toImmutableSet());
        return new Schedule(norms, college, owners.within(college, ids), asOf);
    }

    /**
     * Returns the schedule as it is assessed on a day: an obligation for an activist is listed under the branch to
     * which the activist belongs on that day, if the window has not closed before.
     *
     * @param day the day, before or after that of this schedule
     * @return the schedule; this one if it is for that day already, or if no person for whom something is owed comes,
     *     leaves or moves after either day
     */
    public Schedule asOf(LocalDate day) {
        LocalDate decisive = norms.asOfDay(day, college);
        return decisive.equals(asOf)
                ? this
                : new Schedule(
                        norms,
                        college,
                        owners,
                        decisive,
                        norms.plan(owners, college, decisive).reusing(table));
    }

    /**
     * Returns the same plan for another college, or for the same one after a change: book, calendar and range stay, and
     * their windows are not computed again.
     *
     * @param other the college
     * @return the schedule of the whole of that college
     */
    public Schedule forCollege(College other) {
        return of(norms, other);
    }

    /**
     * The standing duties of a day: those that must hold on every day and so have no window.
     *
     * @param day the day
     * @param ledger what was done: some obligations are owed for each activity that was held
     * @return the obligations of the organizations that exist and of the persons who are bound on it, in the order of
     *     their ids
     */
    public List<Obligation> standing(LocalDate day, Ledger ledger) {
        return norms.standing(owners, college, ledger, day);
    }

    /**
     * Finds an obligation, owed or not.
     *
     * @param id its id
     * @return the obligation; empty if it was not planned for the range or no obligation has that id
     */
    public Optional<Obligation> find(ObligationId id) {
        return table.row(id).map(table::obligation);
    }

    /**
     * Gets an obligation, owed or not.
     *
     * @param id its id
     * @return the obligation
     * @throws IllegalArgumentException if it was not planned for the range or no obligation has that id
     */
    public Obligation get(ObligationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "id must be of an obligation that is due in " + range() + ", but was " + id));
    }

    /**
     * Gets an obligation, owed or not.
     *
     * @param id the text of its id, for instance {@code INS-2.1@art-f1/2021-Q2}
     * @return the obligation
     * @throws IllegalArgumentException if the text is not such an id, it was not planned for the range or no obligation
     *     has that id
     */
    public Obligation get(String id) {
        return get(ObligationId.parse(id));
    }

    /**
     * Returns the number of obligations.
     *
     * @return the size of {@link #obligations()}, counted without making that list
     */
    public int size() {
        return table.owedCount();
    }

    /**
     * Finds obligations that are owed but not due in the range.
     *
     * @param ids the ids of the obligations to look for
     * @return those that are owed and due outside the range, by id; without those of periods that the calendar does not
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
        return norms.book();
    }

    /**
     * The college whose schedule it is.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    /**
     * The calendar of its days.
     *
     * @return the calendar
     */
    public CollegeCalendar calendar() {
        return norms.calendar();
    }

    /**
     * The range that was planned: the due days, or with {@link #touching} the due days or deadlines, lie in it.
     *
     * @return the range, with an end
     */
    public DateRange range() {
        return norms.range();
    }

    /**
     * The number of obligations, as text.
     *
     * @return for instance {@code Schedule[2026-01-01/2027-01-01, 1743 obligations]}
     */
    @Override
    public String toString() {
        return "Schedule[" + range() + ", " + size() + " obligations]";
    }
}
