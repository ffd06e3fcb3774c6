package dev.norms.calendar.proposal.search;

/**
 * The places of all meetings of a puzzle, their cost, and a lower bound for the cost of any solution.
 *
 * @param places the place of each meeting
 * @param reached the levels of the cost
 * @param bound the levels of the bound; those after the first that differs from {@code reached} tell nothing
 * @param nodes the number of nodes on which the search branched
 */
@SuppressWarnings("ArrayRecordComponent") // callers only read the arrays
public record Solution(int[] places, int[] reached, int[] bound, int nodes) {}
