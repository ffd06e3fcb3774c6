package dev.norms.cli.result;

import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.proposal.Unplaced;
import dev.norms.ledger.Activity;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import java.util.List;
import java.util.Set;

/** The tables of a proposal, {@code proposals.csv} and {@code unplaced.csv}. */
public final class ProposalTables {
    /** An obligation with the entry that meets it. */
    private record Row(ProposedEntry entry, ProposedEntry.Met met) {
        LedgerRecord record() {
            return entry.record();
        }

        Set<PersonId> leaders() {
            return record() instanceof Activity activity ? activity.leaders() : Set.of();
        }

        Cell part() {
            return record() instanceof Activity activity ? Cell.of(activity.part()) : new Cell.Absent();
        }
    }

    private static final List<ResultColumn<Row>> ENTRIES = List.of(
            ResultColumn.of("activity", row -> Cell.of(row.entry().id())),
            ResultColumn.of("obligation", row -> Cell.of(row.met().obligation().id())),
            ResultColumn.of("date", row -> Cell.of(row.entry().date())),
            ResultColumn.of("slot", row -> Cell.of(row.entry().slot().map(Slot::code))),
            ResultColumn.of("room", row -> Cell.of(row.entry().room().map(CsvTableWriter::harmless))),
            ResultColumn.of("organization", row -> Cell.of(row.record().subject())),
            ResultColumn.of("kinds", row -> Cell.texts(List.copyOf(row.record().kinds()))),
            ResultColumn.of("for_period", row -> Cell.of(row.record().forPeriod())),
            ResultColumn.of("part", Row::part),
            ResultColumn.of("led_by", row -> Cell.texts(List.copyOf(row.leaders()))),
            ResultColumn.both("why", row -> new Cell.Sentence(row.met().why())));

    private static final List<ResultColumn<Unplaced>> UNPLACED = List.of(
            ResultColumn.of("obligation", one -> Cell.of(one.obligation().id())),
            ResultColumn.both("why", one -> new Cell.Sentence(one.why())));

    private ProposalTables() {}

    /**
     * Returns the table of entries, a row for each obligation that they meet.
     *
     * @param proposal the proposal
     * @return the content of {@code proposals.csv}
     */
    public static Content entries(Proposal proposal) {
        return CsvTableWriter.of(
                ENTRIES,
                proposal.entries().stream()
                        .flatMap(entry -> entry.met().stream().map(met -> new Row(entry, met)))
                        .toList());
    }

    /**
     * Returns the table of the obligations for which nothing is proposed.
     *
     * @param proposal the proposal
     * @return the content of {@code unplaced.csv}
     */
    public static Content unplaced(Proposal proposal) {
        return CsvTableWriter.of(UNPLACED, proposal.unplaced());
    }
}
