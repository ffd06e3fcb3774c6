package dev.norms.calendar.proposal;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Slot;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An activity that is proposed to be held, or a document to be written, with the obligations that it will meet.
 *
 * @param id the id, which no activity of the ledger has
 * @param record the record to be made of it: an {@link dev.norms.ledger.Activity} with that id, or a
 *     {@link dev.norms.ledger.Document}
 * @param slot the part of the day; empty for a document
 * @param room the room, if a preference names one
 * @param met the obligations that it meets, at least one; of several kinds if these are held as one activity
 */
public record ProposedEntry(String id, LedgerRecord record, Optional<Slot> slot, Optional<String> room, List<Met> met) {
    public ProposedEntry {
        met = List.copyOf(met);
    }

    /**
     * An obligation that an entry meets.
     *
     * @param obligation the obligation
     * @param why the reason for the day
     */
    public record Met(Obligation obligation, Label why) {}

    /** {@return the day} */
    public LocalDate date() {
        return record.date();
    }
}
