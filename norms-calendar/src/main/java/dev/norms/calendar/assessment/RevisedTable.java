package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.change.ChangedFacts;
import dev.norms.calendar.change.ChangedPeople;
import dev.norms.calendar.change.Concerned;
import dev.norms.calendar.change.Concerns;
import dev.norms.calendar.change.PassingDays;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.NamedRecords;
import dev.norms.calendar.missed.MissedUnder;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.sum.WindowCounters;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Ledger;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The results of an assessment after some changes: those of the whole college, overlaid by those of the owners that
 * were judged again since.
 */
final class RevisedTable implements Results {
    /** The table after a change, with the findings that may differ. */
    record Step(RevisedTable after, List<Change<Finding>> changes) {}

    private final Baseline baseline;
    private final Concerns concerns;
    private final PersistentMap<SubjectId, OwnerResults> revised;
    private final DayPlan plan;
    private final Assessor assessor;
    private final WindowCounters counters;
    private final MissedUnder missed;
    // built on first use; threads that race build equal tables
    private volatile @Nullable VerdictTable merged;

    RevisedTable(
            Baseline baseline,
            Concerns concerns,
            PersistentMap<SubjectId, OwnerResults> revised,
            DayPlan plan,
            Assessor assessor,
            WindowCounters counters,
            MissedUnder missed) {
        this.baseline = baseline;
        this.concerns = concerns;
        this.revised = revised;
        this.plan = plan;
        this.assessor = assessor;
        this.counters = counters;
        this.missed = missed;
    }

    /** Returns a table without changes. */
    static RevisedTable of(VerdictTable whole) {
        Assessor assessor = whole.assessor();
        Schedule schedule = assessor.schedule();
        return new RevisedTable(
                new Baseline(whole),
                new Concerns(schedule.book()),
                PersistentMap.of(Map.of()),
                new DayPlan(schedule, assessor.asOf()),
                assessor,
                WindowCounters.of(assessor.ledger()),
                MissedUnder.of(
                        schedule.college(),
                        assessor.ledger(),
                        whole.missed(),
                        schedule.book().governing(assessor.asOf())));
    }

    /** Judges the owners again that added or removed facts affect; the supplied sources stay the same. */
    Step revise(Ledger ledger, List<? extends Fact> facts) {
        ChangedFacts changed = new ChangedFacts(assessor.counter(), ledger, facts);
        Counter counter = assessor.counter().after(ledger, changed.admissions(), changed.named(), missed::under);
        Rejudgment rejudgment = new Rejudgment(
                this, plan, counter, counters.after(ledger), obligation -> changed.touches(obligation, counter));
        rejudgment.judgeConcerned(changed.concerned(concerns));
        changed.followedUp().forEach(rejudgment::followUp);
        rejudgment.judgeFollowUps(concerns.followUps());
        return rejudgment.step();
    }

    /** Judges the owners again that a later as-of day affects; empty if every owner may be affected. */
    Optional<Step> on(Schedule schedule, LocalDate day) {
        DayPlan later = new DayPlan(schedule, day);
        return later.edition().equals(plan.edition())
                ? PassingDays.between(plan.table(), assessor.counter(), concerns, plan.standingNorms(), day)
                        .map(concerned -> judgeAgain(
                                concerned,
                                later,
                                assessor.ledger(),
                                assessor.counter().named()))
                : Optional.empty();
    }

    /** Judges the owners again that changed stays and posts affect; empty if every owner may be affected. */
    Optional<Step> forCollege(Schedule schedule, Ledger ledger) {
        return ledger.supplied().equals(assessor.ledger().supplied())
                ? ChangedPeople.between(plan.schedule().college(), schedule.college(), ledger)
                        .map(concerned -> judgeAgain(
                                concerned,
                                new DayPlan(schedule, plan.asOf()),
                                ledger,
                                assessor.counter().named()))
                : Optional.empty();
    }

    private Step judgeAgain(Concerned concerned, DayPlan newPlan, Ledger ledger, Supplier<NamedRecords> named) {
        Schedule schedule = newPlan.schedule();
        Counter fresh = Counter.of(schedule.book(), schedule.college(), ledger, schedule.calendar(), newPlan.asOf());
        if (ledger.supplied().contains(EvidenceSource.ADMISSIONS)) {
            // a new day, stay or post may change what is found of any case
            Admissions before = requireNonNull(assessor.counter().admissions().get());
            Admissions after = requireNonNull(fresh.admissions().get());
            for (Organization organization : schedule.college().organizations()) {
                if (!before.judged(organization.id()).isEmpty()
                        || !after.judged(organization.id()).isEmpty()) {
                    concerned.add(organization.id(), newPlan.admissionNorms());
                }
            }
        }
        Counter counter = fresh.after(ledger, fresh.admissions(), named, missed::under);
        Rejudgment rejudgment = new Rejudgment(this, newPlan, counter, WindowCounters.of(ledger), obligation -> true);
        rejudgment.judgeConcerned(concerned);
        rejudgment.judgeFollowUps(concerns.followUps());
        return rejudgment.step();
    }

    /** Returns this table with the later results of owners that were judged again. */
    RevisedTable with(
            PersistentMap<SubjectId, OwnerResults> later,
            DayPlan laterPlan,
            Assessor laterAssessor,
            WindowCounters laterCounters,
            MissedUnder laterMissed) {
        return new RevisedTable(baseline, concerns, later, laterPlan, laterAssessor, laterCounters, laterMissed);
    }

    OwnerResults results(SubjectId owner) {
        OwnerResults later = revised.get(owner);
        return later != null ? later : baseline.results(owner);
    }

    PersistentMap<SubjectId, OwnerResults> revisedResults() {
        return revised;
    }

    @SuppressWarnings("ReferenceEquality") // plans of another day or college are other objects
    boolean isPlannedBy(DayPlan other) {
        return plan == other;
    }

    MissedUnder missed() {
        return missed;
    }

    /** Returns one table of all owners; the rows of those that were never judged again are the same in both plans. */
    private VerdictTable merged() {
        PlanTable planTable = plan.table();
        PlanTable basePlan = baseline.whole().plan();
        List<OwnerTemplates> owners = planTable.byOwner();
        int[] dated = new int[planTable.size()];
        int baseIndex = 0; // both plans have their owners in the same order
        for (int index = 0; index < owners.size(); index++) {
            SubjectId owner = owners.get(index).owner();
            if (index > 0 && owners.get(index - 1).owner().equals(owner)) {
                continue; // the first templates of an owner brought all its results
            }
            OwnerResults later = revised.get(owner);
            if (later != null) {
                later.dated().copyTo(dated, planTable.start(index));
            } else {
                while (!basePlan.byOwner().get(baseIndex).owner().equals(owner)) {
                    baseIndex++;
                }
                int end = index;
                while (end < owners.size() && owners.get(end).owner().equals(owner)) {
                    end++;
                }
                System.arraycopy(
                        baseline.whole().results(),
                        basePlan.start(baseIndex),
                        dated,
                        planTable.start(index),
                        planTable.start(end) - planTable.start(index));
            }
        }
        return withStanding(planTable, dated);
    }

    /** Returns the table of dated results with the standing duties of all owners, in the order of results. */
    private VerdictTable withStanding(PlanTable planTable, int[] dated) {
        VerdictTable before = baseline.whole();
        List<Obligation> obligations = new ArrayList<>();
        List<Integer> dutyResults = new ArrayList<>();
        for (OwnerResults now : revised.values()) {
            obligations.addAll(now.standing());
            for (int i = 0; i < now.standingResults().size(); i++) {
                dutyResults.add(now.standingResults().get(i));
            }
        }
        for (int i = 0; i < before.standing().size(); i++) {
            if (!revised.containsKey(before.standing().get(i).owner())) {
                obligations.add(before.standing().get(i));
                dutyResults.add(before.results()[before.plan().size() + i]);
            }
        }
        List<Integer> order = IntStream.range(0, obligations.size())
                .boxed()
                .sorted(Comparator.comparing(obligations::get, Obligation.inOrder()))
                .toList();
        int[] results = Arrays.copyOf(dated, dated.length + obligations.size());
        for (int i = 0; i < obligations.size(); i++) {
            results[dated.length + i] = dutyResults.get(order.get(i));
        }
        return VerdictTable.of(
                planTable,
                assessor,
                results,
                order.stream().map(obligations::get).toList());
    }

    @Override
    public RevisedTable revisable() {
        return this;
    }

    @Override
    public List<Finding> findings() {
        return whole().findings();
    }

    @Override
    public VerdictTable whole() {
        VerdictTable known = merged;
        if (known == null) {
            known = merged();
            merged = known;
        }
        return known;
    }

    @Override
    public Optional<Finding> find(ObligationId id) {
        return whole().find(id);
    }

    @Override
    public Assessor assessor() {
        return assessor;
    }
}
