package dev.norms.calendar.sum;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.Numbering;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.SubjectId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the records of an owner for one demand, with one {@link WindowCounter} for each demand, made when it is first
 * needed.
 */
public final class WindowCounters {
    private final Numbering numbering;
    private final Map<CountingWindows, WindowCounter> counters = new ConcurrentHashMap<>();

    private WindowCounters(Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * Creates the counters of a ledger.
     *
     * @param ledger the ledger, which numbers the kinds and periods of its records
     * @return counters, none of them made yet
     */
    public static WindowCounters of(Ledger ledger) {
        return new WindowCounters(Columns.of(ledger).numbering());
    }

    /**
     * Returns these counters if they fit a changed ledger, else new ones because a kind or period is new.
     *
     * @param ledger the ledger after the change
     * @return the counters
     */
    @SuppressWarnings("ReferenceEquality") // a ledger has the numbering of the one before, or another one
    public WindowCounters after(Ledger ledger) {
        return Columns.of(ledger).numbering() == numbering ? this : of(ledger);
    }

    /**
     * Adds up the records of an owner, window by window.
     *
     * @param windows the windows of the demand
     * @param owner the owner
     * @param ledger the ledger with the records
     * @param matcher decides the conditions on a record; only records up to its as-of day count
     * @param out gets the sums by the number of the window
     */
    public void count(CountingWindows windows, SubjectId owner, Ledger ledger, EvidenceMatcher matcher, Sums out) {
        LedgerColumns<LedgerRecord> columns = Columns.of(ledger);
        WindowCounter known = counters.get(windows);
        WindowCounter counter = known != null
                ? known
                : counters.computeIfAbsent(
                        windows, key -> WindowCounter.byWindow(key, numbering.kinds(), numbering.periods()));
        out.clear(windows.size());
        counter.count(columns.records(owner), (int) matcher.asOf().toEpochDay(), matcher, out);
    }
}
