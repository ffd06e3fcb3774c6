/**
 * The arithmetic of meetings and elections, as values: whose votes count, how many are needed, and how many candidates
 * an election must have.
 *
 * <p>A {@link dev.norms.vote.VotingRule} says of a {@link dev.norms.vote.Matter} when a meeting may vote and when
 * something is carried, by two {@link dev.norms.vote.Threshold}s and a {@link dev.norms.vote.VotingBase};
 * {@link dev.norms.vote.CandidateRule} how many candidates seats need. All in whole numbers, without intermediate
 * rounding. Which numbers hold is read in opinion, and whether a ballot keeps them is asked in the calendar.
 */
@NullMarked
package dev.norms.vote;

import org.jspecify.annotations.NullMarked;
