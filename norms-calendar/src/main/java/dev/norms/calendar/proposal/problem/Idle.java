package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;

/**
 * An obligation that no activity or document on any day can meet, with the reason.
 *
 * @param obligation the obligation
 * @param why the reason
 */
public record Idle(Obligation obligation, Label why) {}
