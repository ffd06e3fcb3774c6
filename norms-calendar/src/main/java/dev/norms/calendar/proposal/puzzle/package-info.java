/**
 * Meetings with places to choose from and rules between them. Not exported; it knows nothing of norms.
 *
 * <p>A {@link dev.norms.calendar.proposal.puzzle.Puzzle} has for each meeting its options, each a
 * {@link dev.norms.calendar.proposal.puzzle.Place} with a {@link dev.norms.calendar.proposal.puzzle.Cost}, and the hard
 * {@link dev.norms.calendar.proposal.puzzle.Rule}s.
 */
@NullMarked
package dev.norms.calendar.proposal.puzzle;

import org.jspecify.annotations.NullMarked;
