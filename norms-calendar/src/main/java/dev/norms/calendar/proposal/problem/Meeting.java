package dev.norms.calendar.proposal.problem;

/**
 * One of the meetings that a need asks for.
 *
 * @param need the need
 * @param copy the number of the meeting within the need, from 0
 */
public record Meeting(Need need, int copy) {}
