package dev.norms.calendar.live;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.revision.Revision;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.internal.column.Columns;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a college stands, event by event.
 *
 * <p>It is immutable: an event gives another one, which shares with this one whatever the event does not concern. Any
 * number of threads may hold any of them.
 */
public final class LiveAssessment {
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(LiveAssessment::earlier, Obligation.inOrder());

    private final Schedule schedule;
    private final Assessment assessment;

    private LiveAssessment(Schedule schedule, Assessment assessment) {
        this.schedule = schedule;
        this.assessment = assessment;
    }

    /**
     * Begins with all that is known.
     *
     * @param schedule the schedule
     * @param ledger what was done, by the same college
     * @param asOf the as-of day
     * @return how the college stands
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static LiveAssessment of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        return new LiveAssessment(schedule, Assessment.of(schedule, ledger, asOf));
    }

    /**
     * A record comes in.
     *
     * @param record the record; an attendance is joined with the activity that the ledger has
     * @return the step
     * @throws InvalidFactsException if the record is invalid, or the ledger has an equal one
     */
    public LiveStep with(LedgerRecord record) {
        refuseTwice(record);
        Ledger after = ledger().with(record);
        return next(after, List.of(joined(after, record)));
    }

    /**
     * A record turns out to be wrong and goes; its source stays supplied.
     *
     * @param record the record
     * @return the step
     * @throws InvalidFactsException if the record is an activity to which others refer
     * @throws IllegalArgumentException if the ledger has no such record
     */
    public LiveStep without(LedgerRecord record) {
        return next(ledger().without(record), List.of(joined(ledger(), record)));
    }

    /**
     * A record is corrected. Who attended an activity attended the corrected one, if that has the same id.
     *
     * @param record the record as it was
     * @param corrected the record as it should be
     * @return the step
     * @throws InvalidFactsException if the corrected record is invalid, the ledger has another equal one, or the record
     *     is an activity to which others refer and the corrected one has another id
     * @throws IllegalArgumentException if the ledger has no such record
     */
    public LiveStep withInstead(LedgerRecord record, LedgerRecord corrected) {
        if (!record.equals(corrected)) {
            refuseTwice(corrected);
        }
        Ledger after = ledger().withInstead(record, corrected);
        List<LedgerRecord> changed = new ArrayList<>();
        changed.add(joined(ledger(), record));
        changed.add(joined(after, corrected));
        if (record instanceof Activity activity) {
            for (PersonId person : Columns.of(ledger()).attendees(activity.id())) {
                changed.add(attended(ledger(), person, activity.id()));
                changed.add(attended(after, person, activity.id()));
            }
        }
        return next(after, changed);
    }

    /**
     * The day moves on.
     *
     * @param day the new as-of day
     * @return the step
     * @throws IllegalArgumentException if the day is before the as-of day: what was not known yet cannot be told from
     *     what was
     */
    public LiveStep on(LocalDate day) {
        if (day.isBefore(assessment.asOf())) {
            throw new IllegalArgumentException(
                    "day must not be before the as-of day " + assessment.asOf() + ", but was " + day);
        }
        return day.equals(assessment.asOf())
                ? new LiveStep(this, List.of())
                : anew(new LiveAssessment(schedule, Assessment.of(schedule, ledger(), day)));
    }

    /**
     * The college changes: somebody comes, goes or moves, is elected or leaves a post, an organization is founded or
     * dissolved.
     *
     * @param college the college after the change
     * @return the step
     * @throws InvalidFactsException if a record of the ledger is none of that college
     */
    public LiveStep of(College college) {
        Ledger before = ledger();
        LedgerBuilder rows = Ledger.builder(college);
        before.records().forEach(rows::add);
        before.approvals().forEach(rows::add);
        before.followUps().forEach(rows::add);
        before.exemptions().forEach(rows::add);
        before.ballots().forEach(rows::add);
        for (EvidenceSource source : before.supplied()) {
            rows.supply(source);
            before.covered(source).forEach(days -> rows.covers(source, days));
        }
        return anew(of(schedule.forCollege(college), rows.build(), assessment.asOf()));
    }

    /**
     * How the college stands now, as if it had been assessed anew.
     *
     * @return the assessment; its findings are put together when they are first asked for
     */
    public Assessment assessment() {
        return assessment;
    }

    private Ledger ledger() {
        return assessment.ledger();
    }

    private LiveStep next(Ledger after, List<LedgerRecord> changed) {
        if (!after.supplied().equals(ledger().supplied())) {
            return anew(of(schedule, after, assessment.asOf()));
        }
        Revision<Assessment, Finding> revision = Columns.of(assessment).revise(after, changed);
        return step(new LiveAssessment(schedule, revision.after()), revision.changes());
    }

    private LiveStep anew(LiveAssessment after) {
        return step(after, Columns.of(assessment).changes(after.assessment));
    }

    private static LiveStep step(LiveAssessment after, List<Change<Finding>> changes) {
        return new LiveStep(
                after,
                changes.stream()
                        .map(change -> new Difference(change.before(), change.after()))
                        .filter(difference -> !difference.kinds().isEmpty())
                        .sorted(ORDER)
                        .toList());
    }

    /** In the order of results, a finding whose days moved where the earlier ones are. */
    private static Obligation earlier(Difference difference) {
        return Stream.concat(difference.before().stream(), difference.after().stream())
                .map(Finding::obligation)
                .min(Obligation.inOrder())
                .orElseThrow();
    }

    private void refuseTwice(LedgerRecord record) {
        if (ledger().records(record.subject(), record.source()).contains(record)) {
            throw new InvalidFactsException(List.of(new Problem(
                    record.origin(),
                    "",
                    Label.of("该记录已登记", "the record is in the ledger already"),
                    record.ref() + " of " + record.subject())));
        }
    }

    /** An attendance with the activity that a ledger has. */
    private static LedgerRecord joined(Ledger ledger, LedgerRecord record) {
        return record instanceof AttendedActivity attended
                ? attended(ledger, attended.subject(), attended.ref())
                : record;
    }

    private static LedgerRecord attended(Ledger ledger, PersonId person, String activity) {
        return ledger.records(person, EvidenceSource.ATTENDANCE).stream()
                .filter(record -> record.ref().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The assessment, as text.
     *
     * @return for instance {@code LiveAssessment[2026-09-15]}
     */
    @Override
    public String toString() {
        return "LiveAssessment[" + assessment.asOf() + "]";
    }
}
