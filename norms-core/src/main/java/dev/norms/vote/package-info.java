/**
 * The arithmetic of meetings and elections, as values: whose votes count, how many are needed, and how many candidates
 * an election must have.
 *
 * <p>A {@link dev.norms.vote.VotingRule} decides when a meeting may vote on a {@link dev.norms.vote.Matter} and when
 * something is carried, by two {@link dev.norms.vote.Threshold}s and a {@link dev.norms.vote.VotingBase}; a
 * {@link dev.norms.vote.CandidateRule} gives the number of candidates that an election needs. Everything is computed in
 * whole numbers, without intermediate rounding. Which numbers apply is decided in {@code dev.norms.opinion}; whether a
 * ballot keeps to them is checked by the calendar module.
 */
@NullMarked
package dev.norms.vote;

import org.jspecify.annotations.NullMarked;
