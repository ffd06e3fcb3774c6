package dev.norms.calendar.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.explanation.Explanation;
import dev.norms.internal.choice.admission.StepLimits;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.TimeLimit;
import dev.norms.requirement.ProcedureRequirement.Respect;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's admission (发展过程) as of a day.
 *
 * <p>Decisions are never inferred: what was not recorded was not done. Records after the as-of day are ignored.
 */
public final class AdmissionCase {
    private final CaseWalk walk;
    private final NextStepFinder finder;
    private final OrganizationId organization;
    private final AdmissionStage stage;
    private final AdmissionState state;
    private final ImmutableList<NextStep> next;
    private final @Nullable NextStep mostUrgent;

    AdmissionCase(CaseWalk walk, OrganizationId organization) {
        this.walk = walk;
        this.finder = new NextStepFinder(walk);
        this.organization = organization;
        this.stage = finder.stage();
        this.next = finder.isClosed() ? ImmutableList.of() : finder.next();
        this.mostUrgent = next.stream().min(NextStep.byUrgency(asOf())).orElse(null);
        this.state = AdmissionState.of(walk.end(), mostUrgent, asOf());
    }

    /**
     * The person to be admitted.
     *
     * @return the key
     */
    public PersonId person() {
        return walk.person;
    }

    /**
     * The branch that answers for the case: that of the person's stay on the as-of day, else that of the latest earlier
     * stay, else the branch that recorded the last step.
     *
     * @return the branch; the organization of the stay or the step itself if that is neither a branch nor a group
     */
    public OrganizationId organization() {
        return organization;
    }

    /**
     * The stage reached.
     *
     * @return the stage
     */
    public AdmissionStage stage() {
        return stage;
    }

    /**
     * The state on the as-of day.
     *
     * @return the state
     */
    public AdmissionState state() {
        return state;
    }

    /**
     * Returns whether something is still to be done.
     *
     * @return true if so
     */
    public boolean isOpen() {
        return state.isOpen();
    }

    /**
     * The as-of day.
     *
     * @return the as-of day
     */
    public LocalDate asOf() {
        return walk.context.asOf;
    }

    /**
     * The steps taken.
     *
     * @return the steps in the order of their days, those of one day in the order of the chart; at least one,
     *     unmodifiable
     */
    public List<AdmissionEntry> steps() {
        return walk.entries;
    }

    /**
     * The step taken last.
     *
     * @return the last of {@link #steps()}
     */
    public AdmissionEntry lastStep() {
        return walk.entries.get(walk.entries.size() - 1);
    }

    /**
     * The steps that can come next.
     *
     * @return the steps in the order of the edition, unmodifiable; empty if the case is closed
     */
    public List<NextStep> nextSteps() {
        return next;
    }

    /**
     * The most urgent next step: a step past its limit, else the first whose earliest day has come, blocked or not,
     * else the step that opens first; a periodic review that is not late only where nothing else remains.
     *
     * @return one of {@link #nextSteps()}; empty if the case is closed
     */
    public Optional<NextStep> mostUrgentStep() {
        return Optional.ofNullable(mostUrgent);
    }

    /**
     * The edition by which the next steps are judged.
     *
     * @return the one in force on the as-of day
     */
    public AdmissionEdition edition() {
        return finder.table().edition();
    }

    /**
     * The findings on the steps taken and the time limits that have passed.
     *
     * @return the findings in the order of the steps, unmodifiable
     */
    public List<AdmissionFinding> findings() {
        return Stream.concat(
                        walk.findings.stream(),
                        next.stream().filter(step -> step.isLateOn(asOf())).flatMap(step -> step.warnings().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The findings that break the procedure in one respect. Lateness is not among them if by the reading
     * {@code admission-limits} it is only reported.
     *
     * @param respect the respect
     * @return the findings of that respect, unmodifiable
     */
    public List<AdmissionFinding> findings(Respect respect) {
        boolean isLatenessOnlyReported = context().holds(StepLimits.TOLD);
        return findings().stream()
                .filter(finding -> finding.kind().respects().contains(respect))
                .filter(finding -> !isLatenessOnlyReported || finding.kind() != AdmissionFindingKind.LATE)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether the procedure was kept in one respect.
     *
     * @param respect the respect
     * @return true if no finding is of that respect
     */
    public boolean keeps(Respect respect) {
        return findings(respect).isEmpty();
    }

    /**
     * Returns why the procedure is not kept in one respect: a remark for each cause, with its article.
     *
     * @param respect the respect
     * @return the remarks as one phrase
     */
    public Label reason(Respect respect) {
        return new CaseExplainer(this).reason(respect);
    }

    /**
     * Returns whether a step was taken against a hard condition, even if later steps have followed it.
     *
     * @return true if one of {@link #findings()} is hard
     */
    public boolean hasHardFindings() {
        return walk.findings.stream().anyMatch(finding -> finding.kind().isHard());
    }

    /** Returns whether the case is open, or had a step in the year of the as-of day. */
    boolean isOfTheYear() {
        return isOpen() || lastStep().date().getYear() == asOf().getYear();
    }

    /**
     * The first day after probation, which an extension postpones.
     *
     * @return the day; empty before the meeting on admission
     */
    public Optional<LocalDate> probationEnd() {
        return Optional.ofNullable(walk.days.probationEnd(finder.table()));
    }

    /**
     * The day on which the person leaves: on graduation by the stay of the as-of day, or when the last stay ends, if
     * that is before.
     *
     * @return the day, if one of the two is known
     */
    public Optional<LocalDate> leaves() {
        return finder.leaves();
    }

    /**
     * Returns the last day on which a next step is within one of its time limits; empty if the limit does not run yet.
     */
    Optional<LocalDate> latest(TimeLimit limit, AdmissionStep step) {
        return Optional.ofNullable(walk.days.latest(limit, step, finder.table()));
    }

    /**
     * The first day on which a step can be taken, if every step before it is taken as early as possible.
     *
     * @param step the step
     * @return the day of the step if it was taken, else one not before the as-of day; empty if it is not required, if
     *     the person will have left before, or if the case is closed
     */
    public Optional<LocalDate> forecast(AdmissionStep step) {
        return Optional.ofNullable((isOpen() ? finder.forecast() : walk.days).takenOn(step));
    }

    /**
     * The first day on which a stage can be reached, if every step before it is taken as early as possible.
     *
     * @param to the stage
     * @return the day on which it was reached, else the first on which it can be; for the application stage the day of
     *     the first entry; empty if it was not reached and its steps are not recorded or the case is closed
     */
    public Optional<LocalDate> forecast(AdmissionStage to) {
        return to == AdmissionStage.APPLICATION
                ? Optional.of(walk.entries.get(0).date())
                : Optional.ofNullable(finder.reaches(to, isOpen()));
    }

    /**
     * The articles on which the answer rests.
     *
     * @return those of the last step, of the most urgent next one with its conditions and limits, and of every finding;
     *     each once, unmodifiable
     */
    public List<Citation> citations() {
        ImmutableSet.Builder<Citation> places = ImmutableSet.builder();
        Optional.ofNullable(walk.context.on(lastStep().date()).rule(lastStep().step()))
                .ifPresent(rule -> places.add(rule.citation()));
        mostUrgentStep().ifPresent(step -> step.citations().forEach(places::add));
        findings().forEach(finding -> places.add(finding.citation()));
        return places.build().asList();
    }

    /** {@return the stage, the state and the next step in one sentence} */
    public Label reason() {
        return new CaseExplainer(this).reason();
    }

    /**
     * The explanation of the state: the edition, the stays, every step taken, what can come next, with its days.
     *
     * @return the explanation, built at each call
     */
    public Explanation explanation() {
        return new CaseExplainer(this).explain();
    }

    AdmissionContext context() {
        return walk.context;
    }

    /** {@return person, stage and state, for instance {@code p001 activist waiting}} */
    @Override
    public String toString() {
        return person() + " " + stage.code() + " " + state.code();
    }
}
