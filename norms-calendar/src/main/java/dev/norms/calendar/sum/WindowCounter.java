package dev.norms.calendar.sum;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.Period;
import java.util.Arrays;
import java.util.List;

/** Counts the records of an owner into the windows of one demand. */
final class WindowCounter {
    /** Instead of a window: the record counts by its day, regardless of the period it names. */
    private static final int BY_DAY = -2;

    /** Stands for no window: the demand has no such period. */
    private static final int NO_WINDOW = -1;

    /** Instead of a window: no record that names the period has come yet. */
    private static final int NOT_KNOWN = -3;

    private final CountingWindows windows;
    private final EvidenceRule evidence;
    private final boolean isUnconditional;
    private final boolean isInHours;
    private final boolean isAttested;
    private final boolean isByWindow;
    private final List<Period> periods;

    /**
     * For each numbered period its window, {@link #NO_WINDOW}, {@link #BY_DAY} or {@link #NOT_KNOWN}; every thread
     * would write the same.
     */
    private final int[] byPeriod;

    /** Whether records of each numbered kind can count. */
    private final boolean[] byKind;

    private WindowCounter(CountingWindows windows, List<String> kinds, List<Period> periods, boolean isByWindow) {
        this.windows = windows;
        this.evidence = windows.evidence();
        this.isUnconditional = evidence.conditions().isEmpty();
        this.isInHours = evidence.unit() == Unit.CLASS_HOURS;
        this.isAttested = evidence.sources().contains(EvidenceSource.ATTESTATIONS);
        this.isByWindow = isByWindow;
        this.byKind = new boolean[kinds.size()];
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = evidence.kinds().isEmpty() || evidence.kinds().contains(kinds.get(kind));
        }
        this.periods = periods;
        this.byPeriod = new int[periods.size()];
        Arrays.fill(byPeriod, NOT_KNOWN);
    }

    private int window(int named) {
        int known = byPeriod[named];
        if (known == NOT_KNOWN) {
            Period period = periods.get(named);
            known = EvidenceMatcher.decides(period.form(), windows.forms()) ? windows.indexOf(period) : BY_DAY;
            byPeriod[named] = known;
        }
        return known;
    }

    /** Returns a counter whose sums are numbered by the rows of the owner's templates. */
    static WindowCounter of(CountingWindows windows, List<String> kinds, List<Period> periods) {
        return new WindowCounter(windows, kinds, periods, false);
    }

    /** Returns a counter whose sums are numbered by the windows of the demand. */
    static WindowCounter byWindow(CountingWindows windows, List<String> kinds, List<Period> periods) {
        return new WindowCounter(windows, kinds, periods, true);
    }

    EvidenceRule evidence() {
        return evidence;
    }

    /**
     * Adds up the records of a subject that count, up to and including the as-of day; they are in the order of their
     * days.
     */
    void count(SubjectRecords<LedgerRecord> records, int asOfEpochDay, EvidenceMatcher matcher, Sums sums) {
        for (int source = 0; source < records.sourceCount(); source++) {
            if (evidence.sources().contains(records.source(source))) {
                int end = records.start(source + 1);
                for (int i = records.start(source); i < end && records.day(i) <= asOfEpochDay; i++) {
                    if (isCandidate(records, i)) {
                        addRecord(records, i, matcher, sums);
                    }
                }
            }
        }
    }

    /**
     * Adds a record to the sums of the windows for which it counts: that of the period that it names, else those in
     * which its day lies, else the one in whose days of grace it lies.
     */
    void addRecord(SubjectRecords<LedgerRecord> records, int index, EvidenceMatcher matcher, Sums sums) {
        int day = records.day(index);
        int named = records.period(index) == Numbering.NONE ? BY_DAY : window(records.period(index));
        if (named != BY_DAY) {
            if (named != NO_WINDOW && fulfills(records, index, matcher)) {
                // an attestation is never late
                sums.add(row(named), quantity(records, index), isAttested || windows.isOnTime(named, day));
            }
            return;
        }
        int last = windows.last(day);
        boolean isBetweenWindows = last != NO_WINDOW;
        for (int window = last; window >= 0; window = windows.before(window)) {
            if (windows.hasNotClosed(window, day)) {
                isBetweenWindows = false;
                add(records, index, matcher, window, sums);
            }
        }
        if (isBetweenWindows && windows.countsByDay(last, day)) {
            add(records, index, matcher, last, sums);
        }
    }

    private void add(SubjectRecords<LedgerRecord> records, int index, EvidenceMatcher matcher, int window, Sums sums) {
        if (fulfills(records, index, matcher)) {
            sums.add(row(window), quantity(records, index), true); // by its day it is never late
        }
    }

    private boolean isCandidate(SubjectRecords<LedgerRecord> records, int index) {
        int kind = records.kind(index);
        return kind >= 0 ? byKind[kind] : EvidenceMatcher.isCandidate(evidence, records.record(index));
    }

    private int row(int window) {
        return isByWindow ? window : windows.row(window);
    }

    private boolean fulfills(SubjectRecords<LedgerRecord> records, int index, EvidenceMatcher matcher) {
        return isUnconditional || matcher.isFulfilled(evidence.conditions(), records.record(index));
    }

    private int quantity(SubjectRecords<LedgerRecord> records, int index) {
        return isInHours ? records.hundredths(index) : 1;
    }
}
