/**
 * Live standing: an assessment that is updated event by event, and reports only what changed.
 *
 * <p>A {@link dev.norms.calendar.live.LiveAssessment} is an immutable value. Every event gives a
 * {@link dev.norms.calendar.live.LiveStep} with the next value and the findings that differ. Events are records,
 * approvals, follow-ups, exemptions and ballots that are added, corrected or removed, changed stays and posts, and a
 * later as-of day. The value always equals the {@link dev.norms.calendar.assessment.Assessment} of the same facts
 * computed from scratch; the results of owners that an event does not affect are shared with the value before.
 *
 * <pre>{@code
 * LiveAssessment live = LiveAssessment.of(schedule, ledger, asOf);
 * LiveStep step = live.with(meeting);
 * step.differences().forEach(difference -> tell(difference.label()));
 * live = step.after();
 * }</pre>
 *
 * <p>The families of requirements decide which owners a record affects: who counts joint activities, what a
 * college-wide meeting counts for, and whose review a document is. The first record of a source, a new year, and a
 * changed organization or election affect every owner.
 */
@NullMarked
package dev.norms.calendar.live;

import org.jspecify.annotations.NullMarked;
