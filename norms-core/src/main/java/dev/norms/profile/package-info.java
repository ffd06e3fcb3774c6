/**
 * The profile by which a college tailors the norms.
 *
 * <p>A {@link dev.norms.profile.Profile} is a list of {@link dev.norms.profile.Change}s with reason and author, in
 * force from a day until a day: it fixes readings, tightens numbers, names kinds of activities and adds norms. A book
 * applies the profiles in force together to the norms of an edition; everything refused is a
 * {@link dev.norms.profile.ProfileProblem}, all of them at once, in a
 * {@link dev.norms.profile.ProfileRefusedException}. A {@link dev.norms.profile.ProfileRow} is the text form, a
 * {@link dev.norms.profile.CheckedProfile} the result of reading such rows.
 *
 * <p>What a profile may do:
 *
 * <ul>
 *   <li>A number may only become tighter, measured by the order on requirements against the default and against what is
 *       fixed. If two profiles tighten one norm, the tighter number applies; numbers that cannot be compared are
 *       refused.
 *   <li>A reading may be fixed freely, but what a decided norm says itself (how often, how many hours, how many
 *       targets) is never lowered by it. Two profiles in force together fix a reading alike or are refused.
 *   <li>A kind of activity that a college names counts for no norm, unless the same profile lets it count as a kind of
 *       the document. Then it counts wherever that kind does, and owes what is owed for each activity of that kind.
 *   <li>An added norm has an id of its own; {@code COL} is kept free for such norms.
 * </ul>
 *
 * <p>The length of a term of office and when its re-election opens cannot be tightened, since no value of these is
 * tighter than another; a profile can only fix the readings on them.
 */
@NullMarked
package dev.norms.profile;

import org.jspecify.annotations.NullMarked;
