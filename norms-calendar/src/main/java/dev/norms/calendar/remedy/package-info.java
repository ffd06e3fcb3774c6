/**
 * Remedies: what is to be done about whatever is not in order, or why nothing helps any more.
 *
 * <p>{@link dev.norms.calendar.remedy.Remedies} answers for a finding, an owner, an organization with those below it,
 * or a college: the fewest acts on the as-of day after which everything that can be in order is. A
 * {@link dev.norms.calendar.remedy.RemedyPlan} has the {@link dev.norms.calendar.remedy.act.Act acts}, a
 * {@link dev.norms.calendar.remedy.act.Remedy remedy} for each finding, and the assessment as it would be afterwards:
 * it is its own proof.
 *
 * <p>What counts as one act, and what does not: an activity is held by one organization and may have several kinds; a
 * course for class hours is an act of its own; several persons appointed to one post, or who join together, are one
 * act. A written exemption, a record with a day that was not, and a step of admission are no acts of a college. What
 * can still be done is given even where no records were supplied: what was done before then only has to be recorded.
 */
@NullMarked
package dev.norms.calendar.remedy;

import org.jspecify.annotations.NullMarked;
