package dev.norms.calendar.proposal.puzzle;

/**
 * A place that a meeting can have, with what it costs there.
 *
 * @param place the place
 * @param cost the cost
 */
public record Option(int place, Cost cost) {}
