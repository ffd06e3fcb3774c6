package dev.norms.calendar.schedule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Requirement;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The windows of all norms in a range: what is owed, before it is known by whom.
 *
 * <p>A window depends on norm, period and calendar, not on the owner. So it is computed here, once; and what owners of
 * one kind have in common is worked out for the first of them and shared by the others, in this college or the next. A
 * timetable may be kept and asked by many threads; whoever plans a single college leaves it to {@link Schedule#of}.
 *
 * <p>Example: {@code Timetable year = Timetable.of(book, days, DateRange.ofYear(2026));}, then for each college
 * {@code year.schedule(college)}.
 */
public final class Timetable {
    private final NormBook book;
    private final CollegeCalendar calendar;
    private final DateRange range;
    private final PersonPlan people;
    private final ImmutableMap<OrganizationKind, OrganizationPlan> tiers;

    private Timetable(NormBook book, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        this.book = book;
        this.calendar = calendar;
        this.range = range;
        Compiled compiled = Compiled.of(book, calendar, range, wanted);
        this.people = new PersonPlan(compiled);
        this.tiers = Maps.toMap(Arrays.asList(OrganizationKind.values()), tier -> new OrganizationPlan(tier, compiled));
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
        return of(book, calendar, range, any -> true);
    }

    static Timetable of(NormBook book, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        if (range.until().isEmpty()) {
            throw new IllegalArgumentException("range must have an end, but was " + range);
        }
        return new Timetable(book, calendar, range, wanted);
    }

    /**
     * Plans a college.
     *
     * @param college who the college is
     * @return its schedule
     */
    public Schedule schedule(College college) {
        return schedules(college).whole();
    }

    /**
     * Prepares to plan a college organization by organization.
     *
     * @param college who the college is
     * @return the schedules, not yet planned
     */
    public Schedules schedules(College college) {
        return new Schedules(this, college);
    }

    /**
     * What one person owes, without planning anybody else.
     *
     * @param person the key
     * @param college who is who
     * @return the agenda of the person's kind; without rows for an unknown key
     */
    public Agenda agenda(PersonId person, College college) {
        return people.new Walk(college).agenda(college.history(person));
    }

    /** What some owners owe. */
    Plan plan(Owners owners, College college) {
        List<OwnerAgenda> organizations =
                new ArrayList<>(2 * owners.organizations().size());
        for (Organization organization : owners.organizations()) {
            tier(organization).plan(organization, college, organizations);
        }
        PersonPlan.Walk walk = people.new Walk(college);
        List<PersonHistory<Stay, Post>> persons = owners.people();
        Agenda[] agendas = new Agenda[persons.size()];
        for (int i = 0; i < agendas.length; i++) {
            agendas[i] = owners.listed(persons.get(i), walk.agenda(persons.get(i)));
        }
        return new Plan(organizations, persons, agendas);
    }

    private OrganizationPlan tier(Organization organization) {
        return requireNonNull(tiers.get(organization.kind()));
    }

    /**
     * The norms that are applied.
     *
     * @return the book
     */
    public NormBook book() {
        return book;
    }

    /**
     * The calendar by which days are reckoned.
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
     * The range and the book.
     *
     * @return for instance {@code Timetable[2026-01-01/2027-01-01]}
     */
    @Override
    public String toString() {
        return "Timetable[" + range + "]";
    }
}
