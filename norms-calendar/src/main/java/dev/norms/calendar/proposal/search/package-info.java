/**
 * The search for the cheapest places of meetings that keep hard rules, with the proof that none is cheaper. Not
 * exported; it knows nothing of norms.
 *
 * <p>{@link dev.norms.calendar.proposal.search.Search} divides the meetings of a puzzle into blocks, which are solved
 * exactly by themselves. What the blocks cost together is a bound that no solution goes below. It begins with that and
 * branches where places break a rule between blocks, the cheapest node first: the first node that breaks none is an
 * optimum. The work is counted in nodes and in states of a day, never in time, so that the same puzzle has the same
 * answer everywhere.
 */
@NullMarked
package dev.norms.calendar.proposal.search;

import org.jspecify.annotations.NullMarked;
