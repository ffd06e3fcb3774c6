package dev.norms.calendar.assessment;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.counting.Cases;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.ProcedureRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a college stands on a day: a finding for everything in its schedule and for every standing duty.
 *
 * <p>Findings are in the order of the schedule, standing duties last. What happened after the as-of day is not seen:
 * activities, attendance, study, documents, contacts, payments and elections. Organizations, stays and posts are taken
 * as given.
 */
public final class Assessment {
    private static final Label NOTHING_MISSED = Label.of("没有未完成事项", "nothing was missed");

    private final Schedule schedule;
    private final LocalDate asOf;
    private final Findings findings;

    private Assessment(Schedule schedule, LocalDate asOf, Findings findings) {
        this.schedule = schedule;
        this.asOf = asOf;
        this.findings = findings;
    }

    /**
     * Assesses a schedule.
     *
     * @param schedule what is owed
     * @param ledger what was done, by the same college
     * @param asOf the day of the question
     * @return the assessment
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static Assessment of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        requireSame(ledger.college(), schedule.college());
        return of(
                schedule,
                ledger,
                asOf,
                Cases.of(schedule, ledger, asOf),
                Asked.ALL,
                dated -> missedUnder(schedule.college(), dated));
    }

    /**
     * Assesses one organization and everything below it, and nothing else: what was found of it in the whole, but
     * sooner.
     *
     * @param schedule what is owed
     * @param ledger what was done, by the same college
     * @param asOf the day of the question
     * @param top the organization
     * @return the assessment of what is listed under it and the organizations below
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations, or has none of that
     *     id
     */
    public static Assessment of(Schedule schedule, Ledger ledger, LocalDate asOf, OrganizationId top) {
        requireSame(ledger.college(), schedule.college());
        return of(
                schedule,
                ledger,
                asOf,
                Cases.of(schedule, ledger, asOf),
                Asked.under(schedule.college(), under(schedule.college(), top)),
                dated -> missedUnder(schedule.college(), dated));
    }

    /**
     * Assesses organization by organization, so that neither the schedule nor the findings of the whole college need be
     * in memory: each is planned and judged when the stream comes to it.
     *
     * <p>Together they have exactly the findings of {@link #of}. An organization comes after those below it, for its
     * duty to follow up what was missed asks how these stand; until then what they missed is kept. A stream made
     * {@linkplain Stream#parallel parallel} gives the same, but may judge some of what is below an organization twice.
     *
     * @param schedules what is owed
     * @param ledger what was done, by the same college
     * @param asOf the day of the question
     * @return one value for each organization, and a last one for persons under none; to be read once
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static Stream<OrganizationFindings> byOrganization(Schedules schedules, Ledger ledger, LocalDate asOf) {
        requireSame(ledger.college(), schedules.college());
        return new Rounds(schedules, ledger, asOf).stream();
    }

    /** Assesses a schedule; what was missed under an organization is told when the dated findings are known. */
    static Assessment of(
            Schedule schedule,
            Ledger ledger,
            LocalDate asOf,
            Cases cases,
            Function<List<Finding>, Function<OrganizationId, List<Obligation>>> missed) {
        return of(schedule, ledger, asOf, cases, Asked.ALL, missed);
    }

    private static Assessment of(
            Schedule schedule,
            Ledger ledger,
            LocalDate asOf,
            Cases cases,
            Asked asked,
            Function<List<Finding>, Function<OrganizationId, List<Obligation>>> missed) {
        Assessor assessor = new Assessor(schedule, ledger, asOf, cases);
        List<Finding> dated = dated(schedule, ledger, asOf, assessor, asked);
        Function<OrganizationId, List<Obligation>> under = missed.apply(dated);
        ImmutableList.Builder<Finding> standing = ImmutableList.builder();
        for (Obligation duty : schedule.standing(asOf, ledger)) {
            if (!asked.isListed(duty)) {
                continue;
            }
            if (duty.requirement() instanceof FollowUpRequirement) {
                List<Obligation> missing = under.apply((OrganizationId) duty.owner());
                standing.add(new Assessor(schedule, ledger, asOf, cases, missing)
                        .find(duty.asking(missing.size(), NOTHING_MISSED)));
            } else {
                standing.add(
                        assessor.find(duty.requirement() instanceof ProcedureRequirement ? cases.asked(duty) : duty));
            }
        }
        List<Finding> others = standing.build();
        return new Assessment(schedule, asOf, Findings.view(others.isEmpty() ? dated : new Joined<>(dated, others)));
    }

    private static void requireSame(College ledgers, College schedules) {
        if (!ledgers.organizations().equals(schedules.organizations())) {
            throw new IllegalArgumentException("ledger must be of the schedule's college, but was of " + ledgers
                    + " (schedule of " + schedules + ")");
        }
    }

    /** The findings of everything that has a window. */
    static List<Finding> dated(Schedule schedule, Ledger ledger, LocalDate asOf, Assessor assessor, Asked asked) {
        List<Finding> judged =
                Judged.of(schedule, ledger, asOf, assessor, asked::mayList).findings();
        return asked.equals(Asked.ALL)
                ? judged
                : judged.stream()
                        .filter(finding -> asked.isListed(finding.obligation()))
                        .toList();
    }

    /** What was missed, in the order of results. */
    static List<Obligation> missed(List<Finding> dated) {
        return dated.stream()
                .filter(finding -> finding.verdict() == Verdict.MISSED)
                .map(Finding::obligation)
                .toList();
    }

    /** What each organization, and whoever stands below it, missed; gathered when it is first asked for. */
    private static Function<OrganizationId, List<Obligation>> missedUnder(College college, List<Finding> dated) {
        Supplier<ListMultimap<OrganizationId, Obligation>> under = Suppliers.memoize(() -> {
            ListMultimap<OrganizationId, Obligation> missed = ArrayListMultimap.create();
            for (Obligation obligation : missed(dated)) {
                Optional<OrganizationId> above = obligation.organization();
                while (above.isPresent()) {
                    missed.put(above.get(), obligation);
                    above = above.flatMap(college::find).flatMap(Organization::parent);
                }
            }
            return missed;
        });
        return organization -> under.get().get(organization);
    }

    private static Set<OrganizationId> under(College college, OrganizationId top) {
        if (college.find(top).isEmpty()) {
            throw new IllegalArgumentException("top must be an organization of " + college + ", but was " + top);
        }
        return Stream.concat(Stream.of(top), college.below(top).map(Organization::id))
                .collect(Collectors.toSet());
    }

    /**
     * The findings of one organization and everything below it.
     *
     * @param top the organization
     * @return what is listed under them, in the same order
     * @throws IllegalArgumentException if there is none of that id
     */
    public Findings under(OrganizationId top) {
        Set<OrganizationId> under = under(schedule.college(), top);
        return findings.where(finding ->
                finding.obligation().organization().filter(under::contains).isPresent());
    }

    /**
     * Every finding.
     *
     * @return the findings in the order of results
     */
    public Findings findings() {
        return findings;
    }

    /**
     * What should have been done and was not.
     *
     * @return the findings that are missed, overdue or not met
     */
    public Findings lapsed() {
        return findings.lapsed();
    }

    /**
     * Finds the finding of an obligation.
     *
     * @param id its id
     * @return the finding; empty if the schedule has no obligation of that id
     */
    public Optional<Finding> find(ObligationId id) {
        return findings.stream()
                .filter(finding -> finding.obligation().owner().text().equals(id.owner()))
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }

    /**
     * Gets the finding of an obligation.
     *
     * @param id the text form of its id, for instance {@code INS-2.1@art-f1/2021-Q2}
     * @return the finding
     * @throws IllegalArgumentException if the text is no such id, or the schedule has no obligation of that id
     */
    public Finding get(String id) {
        return find(ObligationId.parse(id))
                .orElseThrow(() ->
                        new IllegalArgumentException("id must be of an obligation in " + schedule + ", but was " + id));
    }

    /**
     * What was assessed.
     *
     * @return the schedule
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * The day of the question.
     *
     * @return the as-of day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The day and the number of findings.
     *
     * @return for instance {@code Assessment[2026-09-15, 1743 findings]}
     */
    @Override
    public String toString() {
        return "Assessment[" + asOf + ", " + findings.size() + " findings]";
    }
}
