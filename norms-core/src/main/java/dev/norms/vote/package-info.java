/**
 * The arithmetic of meetings and elections, as values: who counts, how many suffice, how many candidates there are.
 *
 * <p>A {@link dev.norms.vote.VotingRule} says of a {@link dev.norms.vote.Matter} when a meeting may vote and when
 * something is carried, by two {@link dev.norms.vote.Threshold}s and a {@link dev.norms.vote.VotingBase};
 * {@link dev.norms.vote.CandidateRule} how many candidates seats need; {@link dev.norms.vote.Share} how many of a group
 * may be singled out. All in whole numbers, nothing is rounded on the way. Which numbers hold is read in opinion, and
 * whether a ballot keeps them is asked in the calendar.
 */
@NullMarked
package dev.norms.vote;

import org.jspecify.annotations.NullMarked;
