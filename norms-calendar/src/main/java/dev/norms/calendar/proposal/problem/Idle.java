package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;

/**
 * An obligation for which no activity or document on a day can be proposed, whatever else is arranged.
 *
 * @param obligation the obligation
 * @param why the reason
 */
public record Idle(Obligation obligation, Label why) {}
