package dev.norms.calendar.sum;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the records of an owner for all its templates at once: each record is looked at once and counts for the rows
 * whose windows contain its day or whose period it names.
 *
 * <p>The sums are those of the tallies of each row; the conditions are decided by the same {@link EvidenceMatcher}. Not
 * thread-safe.
 */
public final class BatchCounter {
    private final LedgerColumns<LedgerRecord> columns;
    private final List<String> kinds;
    private final List<Period> periods;
    private final int asOf;
    private final EvidenceMatcher matcher;
    private final Sums sums = new Sums(0);
    private final Map<SharedTemplates, Map<EvidenceSource, SourceCounters>> counters = new HashMap<>();

    /**
     * Creates a counter.
     *
     * @param college the college
     * @param ledger the records
     * @param asOf the last day whose records count
     */
    public BatchCounter(College college, Ledger ledger, LocalDate asOf) {
        this.columns = Columns.of(ledger);
        this.kinds = columns.numbering().kinds();
        this.periods = columns.numbering().periods();
        this.asOf = (int) asOf.toEpochDay();
        this.matcher = new EvidenceMatcher(college, asOf);
    }

    /**
     * Adds up the records of an owner.
     *
     * @param owner the owner with its templates
     * @return the sums by the number of the template; valid until the next call
     */
    public Sums count(OwnerTemplates owner) {
        SubjectRecords<LedgerRecord> records = columns.records(owner.owner());
        sums.clear(owner.templates().rows().size());
        for (int source = 0; source < records.sourceCount(); source++) {
            count(records, source, ofSource(owner.templates(), records.source(source)));
        }
        return sums;
    }

    /** Returns the counters for records of a source; they are none if no demand asks for that source. */
    private SourceCounters ofSource(SharedTemplates templates, EvidenceSource source) {
        return counters.computeIfAbsent(templates, any -> new EnumMap<>(EvidenceSource.class))
                .computeIfAbsent(
                        source,
                        any -> new SourceCounters(
                                templates.countingWindows().stream()
                                        .filter(windows ->
                                                windows.evidence().sources().contains(source))
                                        .map(windows -> WindowCounter.of(windows, kinds, periods))
                                        .toList(),
                                kinds));
    }

    /**
     * The counters that may count records of one source, by the kind of the record; found when the first record of a
     * kind comes.
     */
    private static final class SourceCounters {
        private final List<WindowCounter> all;
        private final List<String> kinds;
        /** Index 0 is for records without a kind, index 1 for the kind with number 0, and so on. */
        private final WindowCounter[] @Nullable [] byKind;

        SourceCounters(List<WindowCounter> all, List<String> kinds) {
            this.all = all;
            this.kinds = kinds;
            this.byKind = new WindowCounter[kinds.size() + 1] @Nullable [];
        }

        WindowCounter[] of(int kind) {
            WindowCounter[] known = byKind[kind + 1];
            if (known == null) {
                known = all.stream()
                        .filter(counter -> isOpenTo(counter.evidence(), kind))
                        .toArray(WindowCounter[]::new);
                byKind[kind + 1] = known;
            }
            return known;
        }

        private boolean isOpenTo(EvidenceRule rule, int kind) {
            return rule.kinds().isEmpty() || (kind >= 0 && rule.kinds().contains(kinds.get(kind)));
        }

        /** Returns the counters for records of several kinds. */
        List<WindowCounter> all() {
            return all;
        }
    }

    private void count(SubjectRecords<LedgerRecord> records, int source, SourceCounters ofSource) {
        if (ofSource.all().isEmpty()) {
            return;
        }
        int end = records.start(source + 1);
        for (int i = records.start(source); i < end && records.day(i) <= asOf; i++) {
            int kind = records.kind(i);
            if (kind == Numbering.SEVERAL) {
                countOfKinds(records, i, ofSource.all());
            } else {
                for (WindowCounter counter : ofSource.of(kind)) {
                    counter.addRecord(records, i, matcher, sums);
                }
            }
        }
    }

    /** Counts a record of several kinds, once for each demand however many of its kinds the demand asks for. */
    private void countOfKinds(SubjectRecords<LedgerRecord> records, int index, List<WindowCounter> all) {
        for (WindowCounter counter : all) {
            if (EvidenceMatcher.isCandidate(counter.evidence(), records.record(index))) {
                counter.addRecord(records, index, matcher, sums);
            }
        }
    }
}
