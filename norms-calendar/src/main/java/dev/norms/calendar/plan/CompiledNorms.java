package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RequirementTiming;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.duty.Addressee;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The demands of all editions with their windows in a range, by the timing of their requirements.
 *
 * <p>Memberships, posts and lives of organizations matter on few days, so owners of one kind are planned once:
 * {@link BorderDays}. Thread-safe.
 */
public final class CompiledNorms {
    /** Class hours of study, with the years of a range. */
    record Studied(Duty duty, List<Window> years) {}

    /** Stands for no as-of day: stays and posts are looked up on the last days of the windows. */
    public static final LocalDate NO_AS_OF_DAY = LocalDate.MAX;

    private final NormBook book;
    private final CollegeCalendar calendar;
    private final PlanRange range;
    private final ListMultimap<Addressee, ObligationTemplate> counts = ArrayListMultimap.create();
    private final List<Studied> studies = new ArrayList<>();
    private final List<TermPlan> terms = new ArrayList<>();
    private final BorderDays days;
    private final Set<MemberStatus> statuses;
    private final PersonPlan people;
    private final ImmutableMap<OrganizationKind, OrganizationPlan> tiers;

    /**
     * Computes the windows of a range.
     *
     * @param book the norms
     * @param calendar the working days
     * @param range the range, which decides the windows that are planned
     * @param wanted tests which requirements are planned
     * @throws IllegalArgumentException if the range has no end
     */
    public CompiledNorms(NormBook book, CollegeCalendar calendar, PlanRange range, Predicate<Requirement> wanted) {
        this.book = book;
        this.calendar = calendar;
        this.range = range;
        Windows windows = new Windows(calendar, range);
        for (NormEdition edition : book.editions()) {
            if (mayGovern(edition, book, range.days())) {
                for (Norm norm : edition.norms()) {
                    for (Demand demand : norm.demands()) {
                        if (wanted.test(demand.requirement())) {
                            add(Duty.of(edition, norm, demand), windows, first -> book.governing(first) == edition);
                        }
                    }
                }
            }
        }
        this.days = BorderDays.of(counts.values(), studies);
        this.statuses = counts.values().stream()
                .flatMap(count -> count.status().stream())
                .collect(Sets.toImmutableEnumSet());
        this.people = new PersonPlan(this);
        this.tiers = Maps.toMap(Arrays.asList(OrganizationKind.values()), tier -> new OrganizationPlan(tier, this));
    }

    /**
     * Computes the windows of all norms in a range.
     *
     * @param book the norms
     * @param calendar the working days
     * @param range the range, which decides the windows that are planned
     * @return the norms with their windows
     */
    public static CompiledNorms ofAll(NormBook book, CollegeCalendar calendar, PlanRange range) {
        return new CompiledNorms(book, calendar, range, any -> true);
    }

    /**
     * Returns whether an edition may govern a period of the range: any that does not begin after it, since a period may
     * have begun long before; and the first, which also governs the days before it.
     */
    private static boolean mayGovern(NormEdition edition, NormBook book, DateRange range) {
        return edition == book.editions().get(0) || edition.from().isBefore(range.end());
    }

    private void add(Duty duty, Windows windows, Predicate<LocalDate> governs) {
        RequirementTiming timing = Families.of(duty.demand().requirement()).timing();
        if (timing instanceof RequirementTiming.Periods periods) {
            CountRequirement count = periods.count();
            for (Addressee addressee : duty.demand().addressees()) {
                Optional<Role> post = addressee.posts().stream().findFirst();
                Bound bound = count.cadence().bound();
                boolean isPersonal = addressee.tier().isEmpty();
                for (Window window : windows.of(count, duty, isPersonal, governs)) {
                    counts.put(addressee, ObligationTemplate.of(duty, post, window, bound, count.applicability()));
                }
            }
        } else if (timing instanceof RequirementTiming.StudyYears years && !years.isReplacing()) {
            studies.add(new Studied(duty, windows.years(governs)));
        } else if (timing instanceof RequirementTiming.Terms each) {
            terms.add(new TermPlan(duty, each, windows, governs));
        }
    }

    /**
     * Plans some owners.
     *
     * @param owners the owners
     * @param college the college
     * @param asOf the day for which stays and posts are looked up; {@link #NO_AS_OF_DAY} for the last days of the
     *     windows
     * @return what they owe
     */
    public PlanTable plan(PlanScope owners, College college, LocalDate asOf) {
        List<OwnerTemplates> organizations =
                new ArrayList<>(2 * owners.organizations().size());
        for (Organization organization : owners.organizations()) {
            requireNonNull(tiers.get(organization.kind())).plan(organization, college, asOf, organizations);
        }
        PersonPlan.Walk walk = people.new Walk(college);
        List<PersonHistory<Stay, Post>> persons = owners.people();
        SharedTemplates[] templates = new SharedTemplates[persons.size()];
        for (int i = 0; i < templates.length; i++) {
            templates[i] = owners.listed(persons.get(i), walk.templates(persons.get(i)));
        }
        return new PlanTable(this, owners, college, organizations, persons, templates);
    }

    /**
     * Returns the day as of which a plan is made. The plan is the same for all days after the last one on which a
     * person for whom something is owed comes, leaves or moves.
     *
     * @param day the day
     * @param college the college
     * @return the day; {@link #NO_AS_OF_DAY} if the plan is that of the last days of the windows
     */
    public LocalDate asOfDay(LocalDate day, College college) {
        return isSettledOn(day, college) ? NO_AS_OF_DAY : day;
    }

    private boolean isSettledOn(LocalDate day, College college) {
        for (Organization organization : college.organizations()) {
            for (Stay stay : college.stays(organization.id())) {
                if (statuses.contains(stay.status())
                        && (stay.during().from().isAfter(day)
                                || stay.during()
                                        .until()
                                        .filter(end -> end.isAfter(day))
                                        .isPresent())) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Plans the standing duties of some owners on a day.
     *
     * @param owners the owners
     * @param college the college
     * @param ledger what was done: some obligations are owed for each activity that was held
     * @param day the day
     * @return the obligations in the order of their ids
     */
    public List<Obligation> standing(PlanScope owners, College college, Ledger ledger, LocalDate day) {
        return new StandingPlan(owners, Counter.of(book, college, ledger, calendar, day))
                .plan(book.governing(day), any -> true);
    }

    /**
     * Returns what one person owes, without planning the others.
     *
     * @param person the key
     * @param college the college
     * @return the templates of the person's kind; without rows for an unknown key
     */
    public SharedTemplates templates(PersonId person, College college) {
        return people.new Walk(college).templates(Columns.of(college).history(person));
    }

    /** {@return the norms} */
    public NormBook book() {
        return book;
    }

    /** {@return the working days} */
    public CollegeCalendar calendar() {
        return calendar;
    }

    /** {@return the range of the plan, in which due days or deadlines lie} */
    public DateRange range() {
        return range.days();
    }

    /** Returns the counts for the addressees of a tier, or for those that are persons. */
    ListMultimap<Addressee, ObligationTemplate> counts(Optional<OrganizationKind> tier) {
        return ImmutableListMultimap.copyOf(
                Multimaps.filterKeys(counts, addressee -> addressee.tier().equals(tier)));
    }

    List<Studied> studies() {
        return studies;
    }

    List<TermPlan> terms() {
        return terms;
    }

    /** The days on which stays and posts matter. */
    BorderDays days() {
        return days;
    }
}
