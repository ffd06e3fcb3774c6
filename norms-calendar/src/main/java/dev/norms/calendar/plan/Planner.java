package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.internal.column.PersonHistory;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Requirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The compiled norms of a range, and the plans of all kinds of owners made so far. Many threads may ask at once. */
public final class Planner {
    private final NormBook book;
    private final CollegeCalendar calendar;
    private final PersonPlan people;
    private final ImmutableMap<OrganizationKind, OrganizationPlan> tiers;

    /**
     * Computes the windows of a range.
     *
     * @param book the norms
     * @param calendar the working days
     * @param range the range, with an end
     * @param wanted what is planned at all
     */
    public Planner(NormBook book, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        this.book = book;
        this.calendar = calendar;
        CompiledNorms compiled = new CompiledNorms(book, calendar, range, wanted);
        this.people = new PersonPlan(compiled);
        this.tiers = Maps.toMap(Arrays.asList(OrganizationKind.values()), tier -> new OrganizationPlan(tier, compiled));
    }

    /**
     * Plans some owners.
     *
     * @param owners the owners
     * @param college the college
     * @return what they owe
     */
    public PlanTable plan(PlanScope owners, College college) {
        List<OwnerTemplates> organizations =
                new ArrayList<>(2 * owners.organizations().size());
        for (Organization organization : owners.organizations()) {
            requireNonNull(tiers.get(organization.kind())).plan(organization, college, organizations);
        }
        PersonPlan.Walk walk = people.new Walk(college);
        List<PersonHistory<Stay, Post>> persons = owners.people();
        SharedTemplates[] templates = new SharedTemplates[persons.size()];
        for (int i = 0; i < templates.length; i++) {
            templates[i] = owners.listed(persons.get(i), walk.templates(persons.get(i)));
        }
        return new PlanTable(college, organizations, persons, templates);
    }

    /**
     * Plans the standing duties of some owners on a day.
     *
     * @param owners the owners
     * @param college the college
     * @param ledger what was done: some duties are owed for each activity that was held
     * @param day the day
     * @return the duties in the order of their ids
     */
    public List<Obligation> standing(PlanScope owners, College college, Ledger ledger, LocalDate day) {
        return new StandingPlan(owners, Counter.of(book, college, ledger, calendar, day)).plan(book);
    }

    /**
     * What one person owes, without planning anybody else.
     *
     * @param person the key
     * @param college the college
     * @return the templates of the person's kind; without rows for an unknown key
     */
    public SharedTemplates templates(PersonId person, College college) {
        return people.new Walk(college).templates(college.history(person));
    }
}
