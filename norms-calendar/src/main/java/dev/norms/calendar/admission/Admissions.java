package dev.norms.calendar.admission;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.admission.AdmissionStage;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.internal.choice.admission.CasesLookedAt;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ProcedureRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every admission of a college (发展党员) on a day.
 *
 * <p>A step is judged by the edition of the rules in force on its day, what comes next by that of the as-of day. A
 * person who applies anew after a case has ended has a new case.
 */
public final class Admissions {
    private final LocalDate asOf;
    private final College college;
    /** What all cases share; null if no norm of the book asks for the procedure. */
    private final @Nullable AdmissionContext context;

    private final ImmutableList<AdmissionCase> cases;
    private final Supplier<ImmutableMap<PersonId, AdmissionCase>> latest;
    private final PersistentMap<OrganizationId, List<AdmissionCase>> judged;

    private Admissions(
            College college,
            LocalDate asOf,
            @Nullable AdmissionContext context,
            ImmutableList<AdmissionCase> cases,
            PersistentMap<OrganizationId, List<AdmissionCase>> judged) {
        this.college = college;
        this.asOf = asOf;
        this.context = context;
        this.cases = cases;
        this.latest = Suppliers.memoize(() -> cases.stream()
                .collect(ImmutableMap.toImmutableMap(AdmissionCase::person, one -> one, (one, later) -> later)));
        this.judged = judged;
    }

    /**
     * Determines every admission of a college on a day.
     *
     * @param book the norms; the procedure is that of the norms that govern the as-of day
     * @param college the organizations and persons
     * @param ledger the steps recorded, and the ballots
     * @param calendar the working days, which public notices need
     * @param asOf the as-of day; what was recorded for later days is ignored
     * @return the admissions; none if no norm of the book asks for the procedure
     */
    public static Admissions of(
            NormBook book, College college, Ledger ledger, CollegeCalendar calendar, LocalDate asOf) {
        List<Norm> norms = book.governing(asOf).norms().stream()
                .filter(norm -> norm.find(ProcedureRequirement.class).isPresent())
                .toList();
        if (norms.isEmpty()) {
            return new Admissions(college, asOf, null, ImmutableList.of(), PersistentMap.of(Map.of()));
        }
        AdmissionContext context = new AdmissionContext(book, norms, college, ledger, calendar, asOf);
        ImmutableList.Builder<AdmissionCase> cases = ImmutableList.builder();
        CaseSplit split = new CaseSplit(context, ledger);
        college.people().forEach(person -> split.add(person, cases));
        ImmutableList<AdmissionCase> all = cases.build();
        Map<OrganizationId, List<AdmissionCase>> judged = new HashMap<>();
        for (AdmissionCase one : all) {
            answeringFor(context, one)
                    .forEach(organization -> judged.computeIfAbsent(organization, any -> new ArrayList<>())
                            .add(one));
        }
        return new Admissions(college, asOf, context, all, PersistentMap.of(judged));
    }

    /**
     * Returns the admissions after steps of some persons, or ballots on them, were added, corrected or taken out.
     *
     * @param ledger the ledger after the change, of the same college
     * @param persons all whose steps changed or on whom the ballots changed; persons whom the college does not know are
     *     passed over
     * @return the admissions, which share the cases of everybody else
     */
    public Admissions after(Ledger ledger, Set<PersonId> persons) {
        Admissions after = this;
        for (PersonId person : persons) {
            after = after.after(ledger, person);
        }
        return after;
    }

    private Admissions after(Ledger ledger, PersonId person) {
        AdmissionContext known = context == null ? null : context.after(ledger);
        if (known == null || !college.people().contains(person)) {
            return this;
        }
        ImmutableList.Builder<AdmissionCase> found = ImmutableList.builder();
        new CaseSplit(known, ledger).add(person, found);
        ImmutableList<AdmissionCase> own = found.build();
        Set<OrganizationId> answering = new LinkedHashSet<>();
        own.forEach(one -> answering.addAll(answeringFor(known, one)));
        cases.stream()
                .filter(one -> one.person().equals(person))
                .forEach(one -> answering.addAll(answeringFor(known, one)));
        PersistentMap<OrganizationId, List<AdmissionCase>> under = judged;
        for (OrganizationId organization : answering) {
            List<AdmissionCase> there = own.stream()
                    .filter(one -> answeringFor(known, one).contains(organization))
                    .toList();
            under = under.with(organization, replaced(judged(organization), person, there));
        }
        return new Admissions(college, asOf, known, replaced(cases, person, own), under);
    }

    /** The cases with those of a person in place of the old ones, in the order of persons. */
    private static ImmutableList<AdmissionCase> replaced(
            List<AdmissionCase> all, PersonId person, List<AdmissionCase> own) {
        ImmutableList.Builder<AdmissionCase> after = ImmutableList.builderWithExpectedSize(all.size() + own.size());
        int at = 0;
        while (at < all.size() && all.get(at).person().compareTo(person) < 0) {
            after.add(all.get(at++));
        }
        after.addAll(own);
        while (at < all.size() && all.get(at).person().equals(person)) {
            at++;
        }
        return after.addAll(all.subList(at, all.size())).build();
    }

    /** The organizations that answer for a case: its branch and those above, while the reading has it looked at. */
    private static List<OrganizationId> answeringFor(AdmissionContext context, AdmissionCase one) {
        List<OrganizationId> answering = new ArrayList<>();
        Optional<OrganizationId> above = (context.holds(CasesLookedAt.OPEN) ? one.isOpen() : one.isOfTheYear())
                ? one.organization()
                : Optional.empty();
        while (above.isPresent()) {
            answering.add(above.get());
            above = above.flatMap(context.college::find).flatMap(Organization::parent);
        }
        return answering;
    }

    /**
     * Every admission, open or closed.
     *
     * @return the cases in the order of the persons' keys, those of one person in the order of time; unmodifiable
     */
    public List<AdmissionCase> cases() {
        return cases;
    }

    /**
     * The open admissions.
     *
     * @return those in which something is still to be done, in the same order; unmodifiable
     */
    public List<AdmissionCase> open() {
        return cases.stream().filter(AdmissionCase::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * The open admissions of an organization and of everything below it.
     *
     * @param top the organization
     * @return the cases in the same order, unmodifiable; empty if there is none
     */
    public List<AdmissionCase> open(OrganizationId top) {
        return judged(top).stream().filter(AdmissionCase::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * The admissions that a list of the as-of day shows: the open ones, and those with findings this year of persons
     * who left.
     *
     * @return the open cases, and those of persons who left that have findings and had a step in the calendar year of
     *     the as-of day, in the same order; unmodifiable
     */
    public List<AdmissionCase> listed() {
        return cases.stream()
                .filter(one -> one.isOpen()
                        || (one.state() == AdmissionState.LEFT
                                && one.isOfTheYear()
                                && !one.findings().isEmpty()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The admissions by which it is judged whether an organization keeps the procedure.
     *
     * @param top the organization; everything below it counts
     * @return the cases that are open or had a step in the calendar year of the as-of day, closed or left ones too;
     *     under the reading {@code admission-cases} as {@code open}, the open cases only; in the same order,
     *     unmodifiable, and empty if there is none
     */
    public List<AdmissionCase> judged(OrganizationId top) {
        return judged.getOrDefault(top, List.of());
    }

    /**
     * A person's latest admission.
     *
     * @param person the key
     * @return the case, open or closed; empty if no step up to the as-of day is recorded, the college does not know the
     *     person, or no norm of the book asks for the procedure
     */
    public Optional<AdmissionCase> find(PersonId person) {
        return Optional.ofNullable(requireNonNull(latest.get()).get(person));
    }

    /**
     * Returns the number of open admissions in each stage.
     *
     * @param top the organization
     * @return the numbers of the organization and everything below it, all 0 if it has no open case or is unknown
     */
    public Funnel funnel(OrganizationId top) {
        Map<AdmissionStage, Integer> numbers = new EnumMap<>(AdmissionStage.class);
        for (AdmissionStage stage : AdmissionStage.values()) {
            numbers.put(stage, 0);
        }
        open(top).forEach(one -> numbers.merge(one.stage(), 1, Integer::sum));
        return new Funnel(top, asOf, numbers);
    }

    /**
     * The open admissions that can reach a stage by some day.
     *
     * @param stage the stage
     * @param by the day
     * @return the open cases that are in the stage or beyond it, or can be on or before that day if everything is done
     *     as early as possible; unmodifiable
     */
    public List<AdmissionCase> reaching(AdmissionStage stage, LocalDate by) {
        return open().stream()
                .filter(one -> one.stage().compareTo(stage) >= 0
                        || one.earliest(stage).filter(day -> !day.isAfter(by)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The number of cases; nothing about persons is shown.
     *
     * @return for instance {@code Admissions[2026-09-15, 12 open of 40]}
     */
    @Override
    public String toString() {
        return "Admissions[" + asOf + ", " + open().size() + " open of " + cases.size() + "]";
    }
}
