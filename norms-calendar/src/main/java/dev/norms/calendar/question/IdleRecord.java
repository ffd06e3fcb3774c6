package dev.norms.calendar.question;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;

/**
 * A record that can count for nothing, or for less than was meant.
 *
 * @param record the record
 * @param reason the reason
 * @param need what it would need to count, for instance that a branch holds it
 */
public record IdleRecord(LedgerRecord record, IdleReason reason, Label need) {
    public IdleRecord {
        requireNonNull(record, "record");
        requireNonNull(reason, "reason");
        requireNonNull(need, "need");
    }
}
