package dev.norms.calendar.live;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.revision.Revision;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.internal.column.Columns;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An assessment of a college that is kept up to date event by event.
 *
 * <p>It is immutable: an event gives a new one, which shares everything that the event does not affect. Any number of
 * threads may hold any of them.
 */
public final class LiveAssessment {
    private final Schedule schedule;
    private final Assessment assessment;

    private LiveAssessment(Schedule schedule, Assessment assessment) {
        this.schedule = schedule;
        this.assessment = assessment;
    }

    /**
     * Assesses all facts known so far.
     *
     * @param schedule the schedule
     * @param ledger what was done, by the same college
     * @param asOf the as-of day
     * @return the assessment
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static LiveAssessment of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        return new LiveAssessment(schedule, Assessment.of(schedule, ledger, asOf));
    }

    /**
     * Adds a record, an approval, a follow-up, an exemption or a ballot.
     *
     * @param fact the fact; an attendance is joined with the activity that the ledger has
     * @return the step
     * @throws InvalidFactsException if the fact is invalid, or the ledger has an equal one
     * @throws IllegalArgumentException if a ledger does not hold such facts; for a changed college call
     *     {@link #forCollege(College)}
     */
    public LiveStep with(Fact fact) {
        refuseDuplicate(fact);
        Ledger after = ledger().with(fact);
        return next(after, List.of(joined(after, fact)));
    }

    /**
     * Removes a fact that turned out to be wrong; its source stays supplied.
     *
     * @param fact the fact
     * @return the step
     * @throws InvalidFactsException if the fact is an activity to which others refer
     * @throws IllegalArgumentException if the ledger has no such fact
     */
    public LiveStep without(Fact fact) {
        return next(ledger().without(fact), List.of(joined(ledger(), fact)));
    }

    /**
     * Replaces a fact by its correction. Attendances of an activity then belong to the corrected one, if it has the
     * same id.
     *
     * @param fact the fact as it was
     * @param corrected the fact as it should be
     * @return the step
     * @throws InvalidFactsException if the corrected fact is invalid, the ledger has another equal one, or the fact is
     *     an activity to which others refer and the corrected one has another id
     * @throws IllegalArgumentException if the ledger has no such fact
     */
    public LiveStep withInstead(Fact fact, Fact corrected) {
        if (!fact.equals(corrected)) {
            refuseDuplicate(corrected);
        }
        Ledger after = ledger().withInstead(fact, corrected);
        List<Fact> changed = new ArrayList<>();
        changed.add(joined(ledger(), fact));
        changed.add(joined(after, corrected));
        if (fact instanceof Activity activity) {
            for (PersonId person : Columns.of(ledger()).attendees(activity.id())) {
                changed.add(attended(ledger(), person, activity.id()));
                changed.add(attended(after, person, activity.id()));
            }
        }
        return next(after, changed);
    }

    /**
     * Moves on to a later as-of day.
     *
     * @param day the new as-of day
     * @return the step
     * @throws IllegalArgumentException if the day is before the as-of day: a ledger does not say what was known on an
     *     earlier day
     */
    public LiveStep on(LocalDate day) {
        if (day.isBefore(assessment.asOf())) {
            throw new IllegalArgumentException(
                    "day must not be before the as-of day " + assessment.asOf() + ", but was " + day);
        }
        return day.equals(assessment.asOf())
                ? new LiveStep(this, List.of())
                : step(schedule, Columns.of(assessment).on(day, schedule));
    }

    /**
     * Replaces the college after a change: a person came, left or moved, was elected or left a post, or an organization
     * was founded or dissolved.
     *
     * @param college the college after the change
     * @return the step
     * @throws InvalidFactsException if a record of the ledger does not fit the changed college
     */
    public LiveStep forCollege(College college) {
        Schedule other = schedule.forCollege(college);
        return step(other, Columns.of(assessment).forCollege(other, ledger().forCollege(college)));
    }

    /**
     * The current assessment, which equals one computed from scratch.
     *
     * @return the assessment; its findings are made when they are first used
     */
    public Assessment assessment() {
        return assessment;
    }

    private Ledger ledger() {
        return assessment.ledger();
    }

    private LiveStep next(Ledger after, List<? extends Fact> changed) {
        return step(schedule, Columns.of(assessment).revise(after, changed));
    }

    private static LiveStep step(Schedule schedule, Revision<Assessment, Finding> revision) {
        List<Change<Finding>> changes = revision.changes();
        List<Difference> differences = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) { // of most events there is none, or one
            Change<Finding> change = changes.get(i);
            Difference difference = new Difference(change.before(), change.after());
            if (!difference.isNone()) {
                differences.add(difference);
            }
        }
        if (differences.size() > 1) {
            differences.sort(Difference.inOrder());
        }
        return new LiveStep(new LiveAssessment(schedule, revision.after()), differences);
    }

    private void refuseDuplicate(Fact fact) {
        if (ledger().has(fact)) {
            throw new InvalidFactsException(List.of(new Problem(
                    fact.origin(), "", Label.of("该记录已登记", "the record is in the ledger already"), named(fact))));
        }
    }

    private static String named(Fact fact) {
        return fact instanceof LedgerRecord record ? record.ref() + " of " + record.subject() : fact.toString();
    }

    /** Returns a fact as a ledger has it: an attendance with the activity of the ledger. */
    private static Fact joined(Ledger ledger, Fact fact) {
        return fact instanceof AttendedActivity attended ? attended(ledger, attended.subject(), attended.ref()) : fact;
    }

    private static LedgerRecord attended(Ledger ledger, PersonId person, String activity) {
        List<LedgerRecord> attended = ledger.records(person, EvidenceSource.ATTENDANCE);
        for (int i = attended.size() - 1; i >= 0; i--) { // at most one matches, mostly a late one
            if (attended.get(i).ref().equals(activity)) {
                return attended.get(i);
            }
        }
        throw new IllegalArgumentException(
                "person must have attended the activity, but " + person + " did not attend " + activity);
    }

    /**
     * The as-of day.
     *
     * @return for instance {@code LiveAssessment[2026-09-15]}
     */
    @Override
    public String toString() {
        return "LiveAssessment[" + assessment.asOf() + "]";
    }
}
