package dev.norms.calendar.proposal.search;

/**
 * A place that a meeting can have, with what it costs there.
 *
 * @param place the place
 * @param cost the cost
 */
record Option(int place, Cost cost) {}
