/**
 * The search for the cheapest places of meetings that keep hard rules, with the proof that none is cheaper. Not
 * exported; it knows nothing of norms.
 *
 * <p>A {@link dev.norms.calendar.proposal.search.Puzzle} has meetings with places to choose from and rules between
 * them. Meetings that exclude each other are a block, and a block alone is an assignment problem, which
 * {@link dev.norms.calendar.proposal.search.Assignment} solves exactly. What the blocks cost together is a bound that
 * no solution goes below. {@link dev.norms.calendar.proposal.search.Search} begins with that and branches where places
 * break a rule between blocks, the cheapest node first: the first node that breaks none is an optimum. Where that
 * leaves a gap and meetings must be some days apart, {@link dev.norms.calendar.proposal.search.Spacing} places those of
 * a block exactly, day after day. The work is counted in nodes and in states of a day, never in time, so that the same
 * puzzle has the same answer everywhere.
 */
@NullMarked
package dev.norms.calendar.proposal.search;

import org.jspecify.annotations.NullMarked;
