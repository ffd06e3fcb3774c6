package dev.norms.files;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.calendar.question.IdleReason;
import dev.norms.calendar.question.IdleRecord;
import dev.norms.calendar.question.IdleRecords;
import dev.norms.evidence.EvidenceSource;
import dev.norms.files.OddRecords.Row;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Notes on records that count for nothing, or for less than was meant: one for each file and reason. */
final class IdleNotes {
    private IdleNotes() {}

    /** Returns the notes that need no as-of day. */
    static ImmutableList<Label> notes(NormBook book, Ledger ledger) {
        return notes(IdleRecords.of(book, ledger));
    }

    /** Returns the notes on records that are dated too long after the as-of day. */
    static ImmutableList<Label> notes(Ledger ledger, LocalDate asOf) {
        return notes(IdleRecords.farAhead(ledger, asOf));
    }

    private static ImmutableList<Label> notes(List<IdleRecord> records) {
        Map<IdleReason, Map<EvidenceSource, List<Row>>> rows = new EnumMap<>(IdleReason.class);
        for (IdleRecord idle : records) {
            rows.computeIfAbsent(idle.reason(), any -> new EnumMap<>(EvidenceSource.class))
                    .computeIfAbsent(idle.record().source(), any -> new ArrayList<>())
                    .add(Row.of(idle.record(), idle.need()));
        }
        ImmutableList.Builder<Label> notes = ImmutableList.builder();
        rows.forEach((reason, files) -> files.values()
                .forEach(ofFile -> OddRecords.note(
                        ofFile, reason.label().zh(), " " + reason.label().en(), notes)));
        return notes.build();
    }
}
