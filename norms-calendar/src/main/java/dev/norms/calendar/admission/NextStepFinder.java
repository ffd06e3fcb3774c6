package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.StepDays.later;
import static dev.norms.calendar.admission.StepTable.bit;
import static dev.norms.calendar.admission.StepTable.isChoice;

import com.google.common.collect.ImmutableList;
import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.workday.Certainty;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StageRule;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the next steps of an admission case under the edition in force on the as-of day. */
final class NextStepFinder {
    private static final Label PAST = Label.of("“{0}”应不迟于{1}：{2}", "by {1}: {0}, {2}");
    private static final Label PAST_SPECIAL_CASE =
            Label.of("“{0}”已超过特殊情况的最长时限{1}：{2}", "{0} is past the limit even of a special case, {1}: {2}");
    private static final Label OPENS_AFTER =
            Label.of("“{0}”最早{3}，已晚于时限{1}：{2}", "{0} from {3} only, after its limit {1}: {2}");

    private final CaseWalk walk;
    private final StepTable table;
    private final StepDays days;
    private final LocalDate asOf;
    private final Optional<LocalDate> leaves;
    /** The steps taken, as a set of bits, see {@link StepTable}. */
    private final long recorded;

    /** The steps taken that need not be taken again, as a set of bits. */
    private final long settled;
    /** The day on which the case was closed; {@link LocalDate#MAX} while it is open. */
    private final LocalDate closedOn;

    NextStepFinder(CaseWalk walk) {
        this.walk = walk;
        this.asOf = walk.context.asOf;
        this.table = walk.context.on(asOf);
        this.days = walk.days;
        this.leaves = Leaving.day(walk.stays, asOf);
        long taken = 0;
        for (AdmissionEntry entry : walk.entries) {
            taken |= days.takenOn(entry.step()) == null ? 0 : bit(entry.step());
        }
        long stands = 0;
        for (AdmissionEntry entry : walk.entries) {
            AdmissionStep step = entry.step();
            boolean followed = (table.followers(step) & taken) != 0;
            stands |= (taken & bit(step)) != 0 && (walk.flaw(step) == null || followed) ? bit(step) : 0;
        }
        this.recorded = taken;
        this.settled = stands;
        boolean hasLeft = Leaving.isPast(walk.stays, asOf) || isForReceivingOrganization();
        LocalDate ended = walk.endedOn();
        this.closedOn = ended != null ? ended : hasLeft ? leaves.orElse(asOf) : LocalDate.MAX;
    }

    boolean isClosed() {
        return !closedOn.equals(LocalDate.MAX);
    }

    StepTable table() {
        return table;
    }

    Optional<LocalDate> leaves() {
        return leaves;
    }

    /** Returns the latest stage whose conditions are met, or of which a step was recorded although they are not. */
    AdmissionStage stage() {
        List<StageRule> stages = table.edition().stages();
        for (int i = stages.size() - 1; i >= 0; i--) {
            StageRule rule = stages.get(i);
            if ((recorded & table.entering(rule.stage())) != 0 || isReached(rule)) {
                return rule.stage();
            }
        }
        return AdmissionStage.APPLICATION;
    }

    private boolean isReached(StageRule rule) {
        return rule.after().stream().allMatch(step -> days.isMet(step, table))
                && rule.gates().stream()
                        .map(gate -> days.opensOn(gate, table))
                        .allMatch(opens -> opens == null || !(opens.isAfter(asOf) || opens.isAfter(closedOn)));
    }

    /** Returns the steps that can come next, in the order of the edition. */
    ImmutableList<NextStep> next() {
        ImmutableList.Builder<NextStep> next = ImmutableList.builder();
        for (StepRule rule : table.rules()) {
            if (isStillToTake(rule) && hasAllBefore(rule)) {
                next.add(next(rule));
            }
        }
        return next.build();
    }

    private boolean hasAllBefore(StepRule rule) {
        return rule.after().stream().allMatch(this::isSettled);
    }

    /** Returns whether a step is still to be taken, or taken again; a step that later steps have followed is not. */
    private boolean isStillToTake(StepRule rule) {
        AdmissionStep step = rule.step();
        if (isFollowed(step) || isChoice(rule)) {
            return false;
        }
        boolean stands = days.isMet(step, table) && walk.flaw(step) == null;
        return !stands || (step.isPeriodic() && days.takenOn(step) != null);
    }

    private boolean isFollowed(AdmissionStep step) {
        return (table.followers(step) & settled) != 0;
    }

    private boolean isSettled(AdmissionStep step) {
        return isFollowed(step) || (days.takenOn(step) == null ? days.isMet(step, table) : (settled & bit(step)) != 0);
    }

    private NextStep next(StepRule rule) {
        List<AdmissionFinding> blocks = new ArrayList<>(0);
        AdmissionFinding flaw = walk.flaw(rule.step());
        if (flaw != null && !rule.step().isPeriodic()) {
            blocks.add(flaw);
        }
        LocalDate earliest = walk.entries.get(0).date();
        for (AdmissionStep before : rule.after()) {
            earliest = later(earliest, days.metOn(before, table));
        }
        if (rule.step().isPeriodic()) {
            earliest = later(earliest, days.takenOn(rule.step()));
        }
        Certainty certainty = Certainty.CONFIRMED;
        for (Gate gate : rule.gates()) {
            LocalDate opens = days.opensOn(gate, table);
            LocalDate posted = gate instanceof Gate.NoticeOver notice ? days.takenOn(notice.notice()) : null;
            if (posted != null && opens != null) {
                certainty = walk.context.calendar.certainty(posted, opens.minusDays(1));
            }
            if (opens == null && (gate instanceof Gate.Cultivation || gate instanceof Gate.ProbationOver)) {
                blocks.add(finding(
                        AdmissionFindingKind.MISSING_STEP,
                        rule,
                        gate.citation(),
                        "“{0}”无从起算：须{1}",
                        "{0} cannot be counted, the first day is not recorded: {1}",
                        rule.step().label(),
                        gate.label()));
            }
            earliest = later(earliest, opens);
        }
        for (TimeLimit limit : rule.limits()) {
            earliest = later(earliest, days.usualFrom(limit, table));
        }
        return limited(rule, afterLeaving(rule, earliest, blocks), certainty, blocks);
    }

    /** Returns the day after leaving, and adds a block, if the step is barred until then; else the given day. */
    private LocalDate afterLeaving(StepRule rule, LocalDate earliest, List<AdmissionFinding> blocks) {
        Gate gate = barring(rule, later(earliest, asOf));
        if (gate == null) {
            return earliest;
        }
        LocalDate day = leaves.orElseThrow();
        blocks.add(finding(
                AdmissionFindingKind.LEAVING_SOON,
                rule,
                gate.citation(),
                "“{0}”在离校{1}前不能办理，离校后由接收单位办理：须{2}",
                "{0} is not possible before leaving on {1}, and then for the receiving organization: {2}",
                rule.step().label(),
                day,
                gate.label()));
        return later(earliest, day.plusDays(1));
    }

    /** Returns the gate that bars a step on a day because the person leaves soon or has left; null if none does. */
    private @Nullable Gate barring(StepRule rule, LocalDate day) {
        for (Gate gate : rule.gates()) {
            if (gate instanceof Gate.NotLeaving leaving
                    && leaves.isPresent()
                    && Leaving.isTooLate(leaves.get(), leaving.months(), day)) {
                return gate;
            }
        }
        return null;
    }

    private NextStep limited(StepRule rule, LocalDate earliest, Certainty certainty, List<AdmissionFinding> blocks) {
        List<AdmissionFinding> warnings = new ArrayList<>(0);
        LocalDate soonest = null;
        for (TimeLimit limit : rule.limits()) {
            LocalDate latest = days.latest(limit, rule.step(), table);
            if (latest != null) {
                if (asOf.isAfter(latest) || latest.isBefore(earliest)) {
                    warnings.add(late(rule, limit, latest, earliest));
                }
                soonest = soonest == null || latest.isBefore(soonest) ? latest : soonest;
            }
        }
        return new NextStep(rule, earliest, Optional.ofNullable(soonest), certainty, blocks, warnings);
    }

    private AdmissionFinding late(StepRule rule, TimeLimit limit, LocalDate latest, LocalDate earliest) {
        LocalDate latestInSpecialCase = days.latestInSpecialCase(limit, rule.step(), table);
        LocalDate day = latestInSpecialCase != null && asOf.isAfter(latestInSpecialCase) ? latestInSpecialCase : latest;
        Label words = day.isAfter(latest) ? PAST_SPECIAL_CASE : asOf.isAfter(latest) ? PAST : OPENS_AFTER;
        return finding(
                AdmissionFindingKind.past(limit),
                rule,
                limit.citation(),
                words.zh(),
                words.en(),
                rule.step().label(),
                day,
                limit.label(),
                earliest);
    }

    /** Returns whether the person left before a step barred near leaving, which another organization then takes. */
    private boolean isForReceivingOrganization() {
        return leaves.filter(asOf::isAfter).isPresent()
                && table.rules().stream()
                        .filter(rule -> rule.gates().stream().anyMatch(Gate.NotLeaving.class::isInstance))
                        .anyMatch(rule -> !isSettled(rule.step()) && days.takenOn(rule.step()) == null);
    }

    /**
     * Returns the earliest day for each step, if every step before it is taken as early as possible; none for a step
     * that is barred shortly before leaving, and for the steps after it.
     */
    StepDays forecast() {
        StepDays assumed = days.copy();
        long impossible = 0;
        for (StepRule rule : table.rules()) {
            if (isChoice(rule) || isSettled(rule.step())) {
                continue;
            }
            LocalDate day = asOf;
            boolean follows = false;
            for (AdmissionStep before : rule.after()) {
                day = later(day, assumed.metOn(before, table));
                follows |= (impossible & bit(before)) != 0;
            }
            for (Gate gate : rule.gates()) {
                day = later(day, assumed.opensOn(gate, table));
            }
            if (follows || barring(rule, day) != null) {
                impossible |= bit(rule.step());
                assumed.reopen(rule.step());
            } else {
                assumed.take(rule.step(), day);
            }
        }
        return assumed;
    }

    /** Returns the day on which a stage was or can be reached; null if it is unknown. */
    @Nullable
    LocalDate reaches(AdmissionStage stage, boolean open) {
        StepDays all = open ? forecast() : days;
        LocalDate reached = LocalDate.MIN;
        for (StageRule rule : table.edition().stages()) {
            if (rule.stage() == stage) {
                for (AdmissionStep step : rule.after()) {
                    LocalDate day = all.metOn(step, table);
                    if (day == null) {
                        return null;
                    }
                    reached = later(reached, day);
                }
                for (Gate gate : rule.gates()) {
                    LocalDate opens = all.opensOn(gate, table);
                    if (opens != null && opens.isAfter(closedOn)) {
                        return null;
                    }
                    reached = later(reached, opens);
                }
            }
        }
        return reached;
    }

    private static AdmissionFinding finding(
            AdmissionFindingKind kind, StepRule rule, Citation citation, String zh, String en, Object... parts) {
        return new AdmissionFinding(kind, rule.step(), null, citation, zh, en, parts);
    }
}
