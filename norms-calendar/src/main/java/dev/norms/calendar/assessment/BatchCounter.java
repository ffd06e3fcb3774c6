package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.plan.CountingWindows;
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
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts the records of an owner for all its templates at once: each record is looked at once, and goes to the rows in
 * whose windows it lies or whose period it names.
 *
 * <p>The sums are those of the tallies of each row; the conditions are decided by the same {@link EvidenceMatcher}. It
 * is used by one thread.
 */
final class BatchCounter {
    private final Ledger ledger;
    private final LedgerColumns<LedgerRecord> columns;
    private final int asOf;
    private final EvidenceMatcher matcher;
    private final Sums sums = new Sums(0);
    private final Map<SharedTemplates, Map<EvidenceSource, WindowCounter[][]>> counters = new HashMap<>();

    BatchCounter(College college, Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.columns = Columns.of(ledger);
        this.asOf = (int) asOf.toEpochDay();
        this.matcher = new EvidenceMatcher(college, asOf);
    }

    /** The sums of the rows that count the owner's records, until the next call. */
    Sums count(OwnerTemplates owner) {
        SubjectRecords<LedgerRecord> records = columns.records(owner.owner());
        sums.clear(owner.templates().rows().size());
        if (records.sourceCount() > 0) {
            Map<EvidenceSource, WindowCounter[][]> ways =
                    counters.computeIfAbsent(owner.templates(), templates -> counters(templates.countingWindows()));
            for (int source = 0; source < records.sourceCount(); source++) {
                count(records, source, ways);
            }
        }
        return sums;
    }

    /**
     * Of each source, where its records may go by their only kind: first those without a kind, then those of the kind
     * with number 0, 1 and so on, at last those of any kind.
     */
    private Map<EvidenceSource, WindowCounter[][]> counters(List<CountingWindows> demands) {
        List<String> kinds = columns.numbering().kinds();
        Map<EvidenceSource, WindowCounter[][]> found = new EnumMap<>(EvidenceSource.class);
        for (EvidenceSource source : ledger.supplied()) {
            List<WindowCounter> all = demands.stream()
                    .filter(windows -> windows.evidence().sources().contains(source))
                    .map(windows -> WindowCounter.of(windows, columns.numbering()))
                    .toList();
            if (!all.isEmpty()) {
                WindowCounter[][] byKind = new WindowCounter[kinds.size() + 2][];
                byKind[0] = chosen(all, rule -> rule.kinds().isEmpty());
                for (int kind = 0; kind < kinds.size(); kind++) {
                    String code = kinds.get(kind);
                    byKind[kind + 1] = chosen(
                            all, rule -> rule.kinds().isEmpty() || rule.kinds().contains(code));
                }
                byKind[kinds.size() + 1] = chosen(all, any -> true);
                found.put(source, byKind);
            }
        }
        return found;
    }

    private static WindowCounter[] chosen(List<WindowCounter> all, Predicate<EvidenceRule> wanted) {
        return all.stream().filter(counter -> wanted.test(counter.evidence())).toArray(WindowCounter[]::new);
    }

    private void count(SubjectRecords<LedgerRecord> records, int source, Map<EvidenceSource, WindowCounter[][]> ways) {
        WindowCounter[][] byKind = ways.get(records.source(source));
        if (byKind == null) {
            return;
        }
        int end = records.start(source + 1);
        for (int i = records.start(source); i < end && records.day(i) <= asOf; i++) {
            int kind = records.kind(i);
            if (kind == Numbering.SEVERAL) {
                countOfKinds(records, i, byKind[byKind.length - 1]);
            } else {
                for (WindowCounter counter : byKind[kind + 1]) {
                    counter.addRecord(records, i, matcher, sums);
                }
            }
        }
    }

    /** A record of several kinds counts once, whichever of them does. */
    private void countOfKinds(SubjectRecords<LedgerRecord> records, int index, WindowCounter[] all) {
        for (WindowCounter counter : all) {
            if (EvidenceMatcher.isCandidate(counter.evidence(), records.record(index))) {
                counter.addRecord(records, index, matcher, sums);
            }
        }
    }
}
