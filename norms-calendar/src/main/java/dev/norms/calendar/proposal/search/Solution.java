package dev.norms.calendar.proposal.search;

/**
 * The places of all meetings of a puzzle, their cost, and a bound below which no solution costs.
 *
 * @param places the place of each meeting
 * @param reached the levels of the cost
 * @param bound the levels of the bound; those after the first that differs from {@code reached} tell nothing
 * @param nodes how many nodes the search went through
 */
@SuppressWarnings("ArrayRecordComponent") // read by the builder of plans alone
public record Solution(int[] places, int[] reached, int[] bound, int nodes) {}
