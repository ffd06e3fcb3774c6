package dev.norms.calendar.proposal;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;

/**
 * An obligation that is open, closing or upcoming, for which nothing is proposed.
 *
 * @param obligation the obligation
 * @param why the reason: it cannot be met by choosing a date, hard rules leave no place, or the search found none
 */
public record Unplaced(Obligation obligation, Label why) {}
