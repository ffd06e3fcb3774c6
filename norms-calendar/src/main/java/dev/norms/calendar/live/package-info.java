/**
 * Standing that follows events: one record comes in, and only what changes comes out.
 *
 * <p>A {@link dev.norms.calendar.live.LiveAssessment} is a value like any other. Each event – a record, an approval, a
 * follow-up, an exemption or a ballot added, corrected or taken out, a stay or post changed, the day moving on – gives
 * a {@link dev.norms.calendar.live.LiveStep}: the next value, and the findings that stand otherwise than before. It
 * always equals the {@link dev.norms.calendar.assessment.Assessment} that would be made anew; whoever a record does not
 * concern is shared with the value before.
 *
 * <pre>{@code
 * LiveAssessment live = LiveAssessment.of(schedule, ledger, asOf);
 * LiveStep step = live.with(meeting);
 * step.differences().forEach(difference -> tell(difference.label()));
 * live = step.after();
 * }</pre>
 *
 * <p>Whom a record concerns is asked of the families of requirements themselves: who counts joint activities, what a
 * college-wide meeting counts for, whose review a document is. The first record of a source, another year, and an
 * organization or an election that is another concern everybody.
 */
@NullMarked
package dev.norms.calendar.live;

import org.jspecify.annotations.NullMarked;
