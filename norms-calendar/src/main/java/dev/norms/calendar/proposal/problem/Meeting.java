package dev.norms.calendar.proposal.problem;

/**
 * One of the times that a need asks for.
 *
 * @param need the need
 * @param copy which of the times, from 0
 */
public record Meeting(Need need, int copy) {}
