package dev.norms.calendar.admission;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.admission.AdmissionStage;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.internal.choice.admission.CasesLookedAt;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.ProcedureRequirement.Respect;
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
 * <p>A step is judged by the edition of the rules in force on its day; the next steps follow the edition of the as-of
 * day. A person who applies again after a case was closed has a new case.
 */
public final class Admissions {
    private final LocalDate asOf;
    private final College college;
    /** The inputs that all cases share; null if no norm in force on the day demands the procedure. */
    private final @Nullable AdmissionContext context;

    private final PersistentMap<PersonId, List<AdmissionCase>> byPerson;
    private final PersistentMap<OrganizationId, JudgedCases> judged;
    private final Supplier<List<AdmissionCase>> cases;

    private Admissions(
            College college,
            LocalDate asOf,
            @Nullable AdmissionContext context,
            PersistentMap<PersonId, List<AdmissionCase>> byPerson,
            PersistentMap<OrganizationId, JudgedCases> judged) {
        this.college = college;
        this.asOf = asOf;
        this.context = context;
        this.byPerson = byPerson;
        this.judged = judged;
        this.cases = Suppliers.memoize(() -> JudgedCases.inOrder(byPerson));
    }

    /**
     * Determines every admission of a college on a day.
     *
     * @param book the norms; the procedure is that of the norms that govern the as-of day
     * @param college the organizations and persons
     * @param ledger the steps recorded, and the ballots
     * @param calendar the working days
     * @param asOf the as-of day; what was recorded for later days is ignored
     * @return the admissions; none if no norm in force on the day demands the procedure
     */
    public static Admissions of(
            NormBook book, College college, Ledger ledger, CollegeCalendar calendar, LocalDate asOf) {
        List<Norm> norms = book.governing(asOf).norms().stream()
                .filter(norm -> norm.find(ProcedureRequirement.class).isPresent())
                .toList();
        if (norms.isEmpty()) {
            return new Admissions(college, asOf, null, PersistentMap.of(Map.of()), PersistentMap.of(Map.of()));
        }
        AdmissionContext context = new AdmissionContext(book, norms, college, ledger, calendar, asOf);
        CaseSplit split = new CaseSplit(context, ledger);
        Map<PersonId, List<AdmissionCase>> byPerson = new HashMap<>();
        Map<OrganizationId, Map<PersonId, List<AdmissionCase>>> answering = new HashMap<>();
        for (PersonId person : college.people()) {
            ImmutableList.Builder<AdmissionCase> found = ImmutableList.builder();
            split.add(person, found);
            List<AdmissionCase> own = found.build();
            if (!own.isEmpty()) {
                byPerson.put(person, own);
                own.forEach(one -> answeringFor(context, one)
                        .forEach(organization -> answering
                                .computeIfAbsent(organization, key -> new HashMap<>())
                                .computeIfAbsent(person, key -> new ArrayList<>())
                                .add(one)));
            }
        }
        Map<OrganizationId, JudgedCases> judged = new HashMap<>();
        answering.forEach((organization, cases) -> judged.put(organization, JudgedCases.of(cases)));
        return new Admissions(college, asOf, context, PersistentMap.of(byPerson), PersistentMap.of(judged));
    }

    /**
     * Returns the admissions after steps or votes of some persons were added, corrected or taken out.
     *
     * @param ledger the ledger after the change
     * @param persons all whose steps or votes changed
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
        if (context == null || !college.people().contains(person)) {
            return this;
        }
        AdmissionContext current = context.forLedger(ledger);
        ImmutableList.Builder<AdmissionCase> found = ImmutableList.builder();
        new CaseSplit(current, ledger).add(person, found);
        List<AdmissionCase> own = found.build();
        Set<OrganizationId> organizations = new LinkedHashSet<>();
        own.forEach(one -> organizations.addAll(answeringFor(current, one)));
        byPerson.getOrDefault(person, List.of()).forEach(one -> organizations.addAll(answeringFor(current, one)));
        PersistentMap<OrganizationId, JudgedCases> changed = judged;
        for (OrganizationId organization : organizations) {
            List<AdmissionCase> cases = own.stream()
                    .filter(one -> answeringFor(current, one).contains(organization))
                    .toList();
            changed = changed.with(
                    organization,
                    changed.getOrDefault(organization, JudgedCases.NONE).with(person, cases));
        }
        return new Admissions(
                college, asOf, current, own.isEmpty() ? byPerson.without(person) : byPerson.with(person, own), changed);
    }

    /** Returns the organizations that answer for a case: its branch and those above it; none if it is out of scope. */
    private static List<OrganizationId> answeringFor(AdmissionContext context, AdmissionCase one) {
        boolean isInScope = context.holds(CasesLookedAt.OPEN) ? one.isOpen() : one.isOfTheYear();
        return isInScope ? context.college.upwards(one.organization()) : List.of();
    }

    /**
     * Every admission, open or closed.
     *
     * @return the cases in the order of the persons' keys, those of one person in the order of time; unmodifiable
     */
    public List<AdmissionCase> cases() {
        return requireNonNull(cases.get());
    }

    /**
     * The open admissions.
     *
     * @return those in which something is still to be done, in the order of {@link #cases}; unmodifiable
     */
    public List<AdmissionCase> open() {
        return cases().stream().filter(AdmissionCase::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * The open admissions of an organization and of everything below it.
     *
     * @param top the organization
     * @return the cases in the order of {@link #cases}, unmodifiable; empty if there is none
     */
    public List<AdmissionCase> open(OrganizationId top) {
        return judged(top).stream().filter(AdmissionCase::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * The admissions for a list on the as-of day: the open ones, and those of persons who left with findings this year.
     *
     * @return the open cases, and those of persons who left that have findings and had a step in the calendar year of
     *     the as-of day, in the order of {@link #cases}; unmodifiable
     */
    public List<AdmissionCase> listed() {
        return cases().stream()
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
     * @return the cases that are open or had their last step in the calendar year of the as-of day; only the open ones
     *     if the reading {@code admission-cases} says so; in the order of {@link #cases}, unmodifiable
     */
    public List<AdmissionCase> judged(OrganizationId top) {
        return judgedCases(top).inOrder();
    }

    /**
     * Returns the number of admissions by which it is judged whether an organization keeps the procedure.
     *
     * @param top the organization
     * @return the number of {@link #judged}
     */
    public int judgedCount(OrganizationId top) {
        return judgedCases(top).size();
    }

    /**
     * Returns how many of the {@link #judged} admissions keep the procedure in one respect.
     *
     * @param top the organization
     * @param respect the respect
     * @return the number, at most that of {@link #judgedCount}
     */
    public int keptCount(OrganizationId top, Respect respect) {
        return judgedCases(top).keeping(respect);
    }

    private JudgedCases judgedCases(OrganizationId top) {
        return judged.getOrDefault(top, JudgedCases.NONE);
    }

    /**
     * A person's latest admission.
     *
     * @param person the key
     * @return the case; empty if the person has no stay, or no step is recorded by the as-of day
     */
    public Optional<AdmissionCase> find(PersonId person) {
        List<AdmissionCase> own = byPerson.getOrDefault(person, List.of());
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
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
                        || one.forecast(stage).filter(day -> !day.isAfter(by)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The number of cases; nothing about persons is shown.
     *
     * @return for instance {@code Admissions[2026-09-15, 12 open of 40]}
     */
    @Override
    public String toString() {
        return "Admissions[" + asOf + ", " + open().size() + " open of " + cases().size() + "]";
    }
}
