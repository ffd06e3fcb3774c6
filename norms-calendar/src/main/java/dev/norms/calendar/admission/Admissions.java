package dev.norms.calendar.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.admission.CasesLookedAt;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ProcedureRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every admission of a college (发展党员) on a day.
 *
 * <p>A step is judged by the edition of the rules in force on its day, what comes next by that of the as-of day. A
 * person who applies anew after a case has ended has a new case.
 */
public final class Admissions {
    private static final Comparator<AdmissionEntry> IN_ORDER =
            Comparator.comparing(AdmissionEntry::date).thenComparing(AdmissionEntry::step);

    private final LocalDate asOf;
    private final ImmutableList<AdmissionCase> cases;
    private final ImmutableMap<PersonId, AdmissionCase> latest;
    private final ImmutableListMultimap<OrganizationId, AdmissionCase> judged;

    private Admissions(College college, LocalDate asOf, ImmutableList<AdmissionCase> cases, boolean isOpenOnly) {
        this.asOf = asOf;
        this.cases = cases;
        this.latest = cases.stream()
                .collect(ImmutableMap.toImmutableMap(AdmissionCase::person, one -> one, (one, later) -> later));
        ImmutableListMultimap.Builder<OrganizationId, AdmissionCase> under = ImmutableListMultimap.builder();
        for (AdmissionCase one : cases) {
            Optional<OrganizationId> above =
                    (isOpenOnly ? one.isOpen() : one.isOfTheYear()) ? one.organization() : Optional.empty();
            while (above.isPresent()) {
                under.put(above.get(), one);
                above = above.flatMap(college::find).flatMap(Organization::parent);
            }
        }
        this.judged = under.build();
    }

    /**
     * Looks at every admission.
     *
     * @param book the norms; the procedure is that of the norms that govern the as-of day
     * @param college the organizations and persons
     * @param ledger the steps recorded, and the ballots
     * @param days the working days
     * @param asOf the as-of day; what was recorded for later days is ignored
     * @return the admissions; none if no norm of the book asks for the procedure
     */
    public static Admissions of(NormBook book, College college, Ledger ledger, CollegeCalendar days, LocalDate asOf) {
        List<Norm> norms = book.governing(asOf).norms().stream()
                .filter(norm -> norm.find(ProcedureRequirement.class).isPresent())
                .toList();
        ImmutableList.Builder<AdmissionCase> cases = ImmutableList.builder();
        boolean isOpenOnly = false;
        if (!norms.isEmpty()) {
            AdmissionContext context = new AdmissionContext(book, norms, college, ledger, days, asOf);
            college.people().forEach(person -> addCases(context, person, cases));
            isOpenOnly = context.holds(CasesLookedAt.OPEN);
        }
        return new Admissions(college, asOf, cases.build(), isOpenOnly);
    }

    private static void addCases(
            AdmissionContext context, PersonId person, ImmutableList.Builder<AdmissionCase> cases) {
        List<LedgerRecord> records = context.ledger.records(person, EvidenceSource.ADMISSIONS);
        if (records.isEmpty()) {
            return;
        }
        List<AdmissionEntry> entries = new ArrayList<>(records.size());
        for (LedgerRecord record : records) {
            if (!record.date().isAfter(context.asOf)) {
                entries.add((AdmissionEntry) record);
            }
        }
        entries.sort(IN_ORDER);
        int start = 0;
        boolean ended = false;
        for (int i = 0; i < entries.size(); i++) {
            AdmissionStep step = entries.get(i).step();
            if (ended && step == AdmissionStep.APPLICATION) {
                cases.add(one(context, person, entries.subList(start, i)));
                start = i;
                ended = false;
            }
            ended |= step.isEnding() || step == AdmissionStep.ARCHIVED;
        }
        if (start < entries.size()) {
            cases.add(one(context, person, entries.subList(start, entries.size())));
        }
    }

    private static AdmissionCase one(AdmissionContext context, PersonId person, List<AdmissionEntry> entries) {
        List<Stay> stays = context.college.stays(person);
        OrganizationId organization = branch(context, stays, entries.get(entries.size() - 1));
        boolean underGeneralBranch = context.college
                .find(organization)
                .flatMap(Organization::parent)
                .flatMap(context.college::find)
                .filter(above -> above.kind() == OrganizationKind.GENERAL_BRANCH)
                .isPresent();
        return new AdmissionCase(
                new CaseWalk(context, person, stays, underGeneralBranch, ImmutableList.copyOf(entries)), organization);
    }

    private static OrganizationId branch(AdmissionContext context, List<Stay> stays, AdmissionEntry last) {
        OrganizationId id = stays.stream()
                .filter(stay -> !stay.during().from().isAfter(context.asOf))
                .map(Stay::organization)
                .reduce(last.organization(), (one, later) -> later);
        return context.college
                .find(id)
                .filter(organization -> organization.kind() == OrganizationKind.GROUP)
                .flatMap(Organization::parent)
                .orElse(id);
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
        return judged.get(top).stream().filter(AdmissionCase::isOpen).collect(ImmutableList.toImmutableList());
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
     * @return the cases that are open or had a step in the calendar year of the as-of day, closed or left ones too, in
     *     the same order; unmodifiable
     */
    public List<AdmissionCase> judged(OrganizationId top) {
        return judged.get(top);
    }

    /**
     * A person's latest admission.
     *
     * @param person the key
     * @return the case; empty if no step is recorded
     */
    public Optional<AdmissionCase> find(PersonId person) {
        return Optional.ofNullable(latest.get(person));
    }

    /**
     * Returns the number of open admissions in each stage.
     *
     * @param top the organization
     * @return the numbers of the organization and everything below it
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
