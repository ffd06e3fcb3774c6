package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import dev.norms.calendar.missed.MissedUnder;
import dev.norms.calendar.revision.Revisable;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.Columned;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of a college, or of a part of it, on a day: a finding for every obligation in its schedule and every
 * standing duty.
 *
 * <p>Findings are in the order of the schedule, standing duties last. Records and elections after the as-of day are
 * ignored, and so are terms that begin after it; follow-ups count whatever their date. Organizations, stays and posts
 * are taken as given.
 */
public final class Assessment extends Columned<Revisable<Assessment, Finding>> {
    /** The largest number of organizations that a message names. */
    private static final int MAX_NAMED = 3;

    private final Schedule schedule;
    private final LocalDate asOf;
    private final Results table;
    // built on first use; every thread would build an equal value
    private volatile @Nullable Findings findings;

    Assessment(Schedule schedule, LocalDate asOf, Results table) {
        super(new AssessmentRevisions(schedule, asOf, table));
        this.schedule = schedule;
        this.asOf = asOf;
        this.table = table;
    }

    /**
     * Assesses a schedule.
     *
     * @param schedule the schedule
     * @param ledger what was done, by the same college
     * @param asOf the as-of day
     * @return the assessment
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static Assessment of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        Schedule seen = schedule.asOf(asOf);
        return of(seen, seen, ledger, asOf);
    }

    /**
     * Assesses one organization and everything below it. The findings equal those in the assessment of the whole
     * college, but are found in less time.
     *
     * @param schedule the schedule
     * @param ledger what was done, by the same college
     * @param asOf the as-of day
     * @param top the organization
     * @return the assessment of the obligations listed under it and the organizations below
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations, or the college has
     *     none with that id
     */
    public static Assessment of(Schedule schedule, Ledger ledger, LocalDate asOf, OrganizationId top) {
        Schedule seen = schedule.asOf(asOf);
        return of(seen, seen.subtree(top), ledger, asOf);
    }

    private static Assessment of(Schedule schedule, Schedule part, Ledger ledger, LocalDate asOf) {
        requireSameOrganizations(ledger.college(), schedule.college());
        VerdictTable table = VerdictTable.ofDated(part, Assessor.of(part, ledger, asOf));
        Supplier<MissedUnder> missed = Suppliers.memoize(() -> MissedUnder.of(
                schedule.college(), ledger, table.missed(), schedule.book().governing(asOf)));
        return new Assessment(
                schedule,
                asOf,
                table.judgeStanding(id -> requireNonNull(missed.get()).under(id)));
    }

    /**
     * Assesses organization by organization, so that neither the schedule nor the findings of the whole college need be
     * in memory: each organization is planned and assessed when the stream reaches it.
     *
     * <p>The stream has exactly the findings of {@link #of}. An organization comes after those below it, since its
     * obligation to follow up depends on what they missed; only that is kept of them. A {@linkplain Stream#parallel
     * parallel} stream gives the same findings, but may assess some organizations more than once.
     *
     * @param schedules the schedules to assess
     * @param ledger what was done, by the same college
     * @param asOf the as-of day
     * @return one value for each organization, and a last one for persons under no organization; to be consumed once
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static Stream<OrganizationFindings> byOrganization(Schedules schedules, Ledger ledger, LocalDate asOf) {
        requireSameOrganizations(ledger.college(), schedules.college());
        return new BottomUpAssessment(schedules.asOf(asOf), ledger, asOf).stream();
    }

    private static void requireSameOrganizations(College ofLedger, College ofSchedule) {
        if (!ofLedger.organizations().equals(ofSchedule.organizations())) {
            Set<Organization> inSchedule = new LinkedHashSet<>(ofSchedule.organizations());
            Set<Organization> inLedger = new LinkedHashSet<>(ofLedger.organizations());
            throw new IllegalArgumentException(
                    "ledger must be of a college with the organizations of the schedule, but "
                            + Stream.of(
                                            differing("only the schedule has ", Sets.difference(inSchedule, inLedger)),
                                            differing("only the ledger has ", Sets.difference(inLedger, inSchedule)))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(", "))
                            + ": build both from the same college");
        }
    }

    private static String differing(String prefix, Set<Organization> organizations) {
        int more = organizations.size() - MAX_NAMED;
        return organizations.isEmpty()
                ? ""
                : organizations.stream()
                        .limit(MAX_NAMED)
                        .map(one -> one.id() + " (" + one.kind().label().en() + ", "
                                + one.parent()
                                        .map(parent -> "below " + parent + ", ")
                                        .orElse("")
                                + one.life() + ")")
                        .collect(Collectors.joining(", ", prefix, more > 0 ? " and " + more + " more" : ""));
    }

    /**
     * Returns the findings of one organization and everything below it.
     *
     * @param top the organization
     * @return the findings listed under these organizations, in the same order
     * @throws IllegalArgumentException if the college has no organization with that id
     */
    public Findings subtree(OrganizationId top) {
        Set<OrganizationId> ids =
                schedule.college().subtree(top).map(Organization::id).collect(Collectors.toSet());
        return findings()
                .where(finding -> finding.obligation()
                        .organization()
                        .filter(ids::contains)
                        .isPresent());
    }

    /**
     * Returns the findings of one organization: its own, and those of the persons listed under it.
     *
     * @param organization the organization
     * @return the findings listed under it, in the same order
     * @throws IllegalArgumentException if the college has no organization with that id
     */
    public Findings only(OrganizationId organization) {
        schedule.college().get(organization);
        return findings().where(finding -> finding.obligation().organization().equals(Optional.of(organization)));
    }

    /**
     * Every finding.
     *
     * @return the findings in the order of results
     */
    public Findings findings() {
        Findings known = findings;
        if (known == null) {
            known = Findings.view(table.findings());
            findings = known;
        }
        return known;
    }

    /**
     * The findings of what should have been done and was not.
     *
     * @return the findings that are missed or not met
     */
    public Findings lapsed() {
        return findings().lapsed();
    }

    /**
     * Returns the finding of an obligation, if there is one.
     *
     * @param id its id
     * @return the finding; empty if the assessment has no obligation with that id
     */
    public Optional<Finding> find(ObligationId id) {
        return table.find(id);
    }

    /**
     * Gets the finding of an obligation.
     *
     * @param id its id
     * @return the finding
     * @throws IllegalArgumentException if the assessment has no obligation with that id
     */
    public Finding get(ObligationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "id must be of an obligation in " + this + " of " + schedule.range() + ", but was " + id));
    }

    /**
     * Gets the finding of an obligation.
     *
     * @param id the text form of its id, for instance {@code INS-2.1@art-f1/2021-Q2}
     * @return the finding
     * @throws IllegalArgumentException if the text is not such an id, or the assessment has no obligation with that id
     */
    public Finding get(String id) {
        return get(ObligationId.parse(id));
    }

    /**
     * The schedule as of the as-of day, that of the whole college even if only a part of it was assessed.
     *
     * @return the schedule
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * The ledger that was assessed.
     *
     * @return the ledger
     */
    public Ledger ledger() {
        return table.assessor().ledger();
    }

    /**
     * The as-of day.
     *
     * @return the day
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
        return "Assessment[" + asOf + ", " + findings().size() + " findings]";
    }

    /** Returns the results behind the findings. */
    Results table() {
        return table;
    }
}
