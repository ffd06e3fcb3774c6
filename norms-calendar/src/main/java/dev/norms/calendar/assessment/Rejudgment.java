package dev.norms.calendar.assessment;

import dev.norms.calendar.change.Concerned;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.missed.MissedUnder;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.sum.WindowCounters;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges a {@link RevisedTable} again after one change, in two passes: first the owners that the change affects; then,
 * for each duty that became missed, is no longer missed or has other follow-ups, the organizations that have to follow
 * it up: its own and those above.
 */
final class Rejudgment {
    private final RevisedTable before;
    private final DayPlan plan;
    private final Counter counter;
    private final WindowCounters counters;
    private final Predicate<Obligation> touched;
    private final College collegeBefore;
    private final College college;
    private final Map<SubjectId, OwnerChange> changes = new HashMap<>(2); // mostly of one owner
    /** The organizations that may have to follow up something else than before; mostly none. */
    private Set<OrganizationId> above = Set.of();

    /** The missed duties, kept up to date. */
    private MissedUnder missed;

    private Assessor assessor;

    /**
     * Creates a rejudgment.
     *
     * @param counter the counter after the change, with the duties missed before it
     */
    Rejudgment(
            RevisedTable before,
            DayPlan plan,
            Counter counter,
            WindowCounters counters,
            Predicate<Obligation> touched) {
        this.before = before;
        this.plan = plan;
        this.counter = counter;
        this.counters = counters;
        this.touched = touched;
        this.collegeBefore = before.assessor().schedule().college();
        this.college = plan.schedule().college();
        this.missed = before.missed();
        this.assessor = new Assessor(plan.schedule(), counter);
    }

    private StandingJudge standingJudge(Predicate<Obligation> affected) {
        return new StandingJudge(plan, assessor, affected, before.isPlannedBy(plan));
    }

    /** Judges the owners that the change affects. */
    void judgeConcerned(Concerned concerned) {
        OwnerJudge judge = new OwnerJudge(plan, assessor, counters, standingJudge(touched));
        concerned.forEachInSome((owner, norms) -> {
            OwnerResults known = before.results(owner);
            OwnerChange change = new OwnerChange(known, judge.judge(known, norms));
            changes.put(owner, change);
            noteMissedRows(change);
        });
        for (SubjectId owner : concerned.inEverything()) {
            OwnerChange change = new OwnerChange(before.results(owner), judge.replan(owner));
            changes.put(owner, change);
            noteMissedReplanned(change);
        }
    }

    /** Notes the rows that became missed or are no longer missed, where the rows themselves are the same. */
    private void noteMissedRows(OwnerChange change) {
        RowResults was = change.before().dated();
        RowResults is = change.after().dated();
        for (int row = was.nextChanged(is, 0); row < was.size(); row = was.nextChanged(is, row + 1)) {
            boolean isMissed = PackedResult.isMissed(is.get(row));
            if (PackedResult.isMissed(was.get(row)) != isMissed) {
                noteMissed(new OwnerTable(change.after(), assessor).obligation(row), college, isMissed);
            }
        }
    }

    /**
     * Notes the obligations that became missed or are no longer missed, where the rows may differ or be listed under
     * another organization.
     */
    private void noteMissedReplanned(OwnerChange change) {
        Set<Obligation> missedBefore = missed(change.before(), before.assessor());
        Set<Obligation> missedAfter = missed(change.after(), assessor);
        for (Obligation old : missedBefore) {
            if (!missedAfter.contains(old)) {
                noteMissed(old, collegeBefore, false);
            }
        }
        for (Obligation now : missedAfter) {
            if (!missedBefore.contains(now)) {
                noteMissed(now, college, true);
            }
        }
    }

    /** Returns the missed obligations of an owner. */
    private static Set<Obligation> missed(OwnerResults results, Assessor assessor) {
        OwnerTable table = new OwnerTable(results, assessor);
        Set<Obligation> missed = new HashSet<>();
        for (int row = 0; row < results.dated().size(); row++) {
            if (PackedResult.isMissed(results.dated().get(row))) {
                missed.add(table.obligation(row));
            }
        }
        return missed;
    }

    /**
     * Notes that an obligation became missed or is no longer missed, if anybody has to follow it up. Whether it is
     * followed up is asked of the ledger after the change, whether it was, of the ledger before.
     */
    private void noteMissed(Obligation obligation, College itsCollege, boolean isMissed) {
        if (!missed.keeps(obligation)) {
            return;
        }
        missed = isMissed
                ? missed.with(obligation, itsCollege, counter.ledger())
                : missed.without(obligation, itsCollege, before.assessor().ledger());
        if (above.isEmpty()) {
            above = new LinkedHashSet<>();
        }
        above.addAll(MissedUnder.chain(itsCollege, obligation));
    }

    /**
     * Notes that a follow-up to an obligation was added or removed; it matters if the obligation is missed before and
     * after.
     */
    void followUp(ObligationId id) {
        // an id does not say of which kind its owner is; the other kind has no such obligation
        followUp(id, OrganizationId.of(id.owner()));
        followUp(id, PersonId.of(id.owner()));
    }

    private void followUp(ObligationId id, SubjectId owner) {
        OwnerResults old = before.results(owner);
        OwnerChange change = changes.get(owner);
        Optional<Obligation> was = missed(id, old, before.assessor());
        Optional<Obligation> is = change == null ? was : missed(id, change.after(), assessor);
        if (was.isPresent() && is.isPresent()) { // taken out with the old follow-ups, put back with the new ones
            noteMissed(is.get(), college, false);
            noteMissed(is.get(), college, true);
        }
    }

    private static Optional<Obligation> missed(ObligationId id, OwnerResults results, Assessor assessor) {
        return missed(results, assessor).stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    /** Judges the duties to follow up, by norms, that depend on what was noted. */
    void judgeFollowUps(Set<NormId> norms) {
        if (above.isEmpty()) {
            return; // the counter has the duties missed before, and they are the same
        }
        Counter later = counter.after(counter.ledger(), counter.admissions(), counter.named(), missed::under);
        assessor = new Assessor(plan.schedule(), later);
        StandingJudge judge = standingJudge(obligation -> Families.isFollowUp(obligation.requirement()));
        for (OrganizationId owner : above) {
            if (isFollowedUpAlike(before.missed().under(owner), missed.under(owner))) {
                continue;
            }
            OwnerChange change = changes.get(owner); // of the first pass
            OwnerResults old = change == null ? before.results(owner) : change.before();
            OwnerResults now = change == null ? old : change.after();
            if (hasToFollowUp(now, norms)) {
                changes.put(owner, new OwnerChange(old, judge.judge(now, norms)));
            }
        }
    }

    /** Returns whether as many duties are missed, and as many of them followed up, as in another list. */
    private boolean isFollowedUpAlike(Missed one, Missed other) {
        boolean includesMembers = plan.followsUpMembers();
        return one.count(includesMembers) == other.count(includesMembers)
                && one.followedUp(includesMembers) == other.followedUp(includesMembers);
    }

    /**
     * Returns whether an organization has to follow up what is missed: it has that duty on every day, even if nothing
     * is missed.
     */
    private static boolean hasToFollowUp(OwnerResults owner, Set<NormId> norms) {
        for (Obligation obligation : owner.standing()) {
            if (norms.contains(obligation.normId())) {
                return true;
            }
        }
        return false;
    }

    RevisedTable.Step step() {
        PersistentMap<SubjectId, OwnerResults> revised = before.revisedResults();
        List<Change<Finding>> findings = new ArrayList<>(changes.size() + 1); // mostly one or two
        for (OwnerChange change : changes.values()) {
            if (!change.isSame()) {
                revised = revised.with(change.after().owner(), change.after());
                change.add(before.assessor(), assessor, findings);
            }
        }
        return new RevisedTable.Step(before.with(revised, plan, assessor, counters, missed), findings);
    }
}
