/**
 * Proposals: dates for what is open or to come, such that holding them meets it, with the proof how good they are.
 *
 * <p>A {@link dev.norms.calendar.proposal.Proposal} has {@link dev.norms.calendar.proposal.ProposedEntry entries} with
 * day, slot and room, what could not be {@linkplain dev.norms.calendar.proposal.Unplaced placed} and why, and a
 * {@link dev.norms.calendar.proposal.Proof}. Where hard rules clash, it names the smallest set of them that does, as a
 * {@link dev.norms.calendar.proposal.Conflict}. What a college wants are
 * {@code dev.norms.calendar.preference.Preferences}; the order of goals is {@code dev.norms.calendar.preference.Goal}.
 */
@NullMarked
package dev.norms.calendar.proposal;

import org.jspecify.annotations.NullMarked;
