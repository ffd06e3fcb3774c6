package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
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
    private final Sums sums = new Sums();
    private final Map<SharedTemplates, Map<EvidenceSource, Route[][]>> routes = new HashMap<>();

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
            Map<EvidenceSource, Route[][]> ways =
                    routes.computeIfAbsent(owner.templates(), templates -> routes(templates.countingWindows()));
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
    private Map<EvidenceSource, Route[][]> routes(List<CountingWindows> demands) {
        List<String> kinds = columns.numbering().kinds();
        Map<EvidenceSource, Route[][]> found = new EnumMap<>(EvidenceSource.class);
        for (EvidenceSource source : ledger.supplied()) {
            List<Route> all = demands.stream()
                    .filter(windows -> windows.evidence().sources().contains(source))
                    .map(windows -> new Route(windows, columns.numbering().periods()))
                    .toList();
            if (!all.isEmpty()) {
                Route[][] byKind = new Route[kinds.size() + 2][];
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

    private static Route[] chosen(List<Route> all, Predicate<EvidenceRule> wanted) {
        return all.stream().filter(route -> wanted.test(route.evidence)).toArray(Route[]::new);
    }

    private void count(SubjectRecords<LedgerRecord> records, int source, Map<EvidenceSource, Route[][]> ways) {
        Route[][] byKind = ways.get(records.source(source));
        if (byKind == null) {
            return;
        }
        int end = records.start(source + 1);
        for (int i = records.start(source); i < end && records.day(i) <= asOf; i++) {
            int kind = records.kind(i);
            if (kind == Numbering.SEVERAL) {
                countOfKinds(records, i, byKind[byKind.length - 1]);
            } else {
                for (Route route : byKind[kind + 1]) {
                    count(records, i, route);
                }
            }
        }
    }

    /** A record of several kinds counts once, whichever of them does. */
    private void countOfKinds(SubjectRecords<LedgerRecord> records, int index, Route[] all) {
        for (Route route : all) {
            if (EvidenceMatcher.isCandidate(route.evidence, records.all().get(index))) {
                count(records, index, route);
            }
        }
    }

    private void count(SubjectRecords<LedgerRecord> records, int index, Route route) {
        CountingWindows windows = route.windows;
        int day = records.day(index);
        int named = records.period(index) == Numbering.NONE ? Route.BY_DAY : route.byPeriod[records.period(index)];
        if (named != Route.BY_DAY) {
            if (named >= 0 && fulfils(route, records, index)) {
                sums.add(
                        windows.row(named),
                        route.quantity(records, index),
                        route.isAttested || windows.isOnTime(named, day));
            }
            return;
        }
        int last = windows.last(day);
        boolean isInNone = last >= 0;
        for (int at = last; at >= 0; at = windows.before(at)) {
            if (windows.contains(at, day)) {
                isInNone = false;
                add(records, index, route, at);
            }
        }
        if (isInNone && windows.isInGrace(last, day)) {
            add(records, index, route, last);
        }
    }

    private void add(SubjectRecords<LedgerRecord> records, int index, Route route, int at) {
        if (fulfils(route, records, index)) {
            sums.add(route.windows.row(at), route.quantity(records, index), true);
        }
    }

    private boolean fulfils(Route route, SubjectRecords<LedgerRecord> records, int index) {
        return route.isUnconditional
                || matcher.isFulfilled(
                        route.evidence.conditions(), records.all().get(index));
    }

    /** What the records of an owner add up to, row by row: times as they are, class hours in hundredths. */
    static final class Sums {
        private static final long INEXACT = -1L << 40;

        /** The total that counts for each row, and the part that counts on time. */
        private long[] sums = new long[0];

        private Sums() {}

        /** Forgets everything and makes room for some rows. */
        private void clear(int rows) {
            if (sums.length < 2 * rows) {
                sums = new long[2 * rows];
            } else {
                Arrays.fill(sums, 0, 2 * rows, 0);
            }
        }

        private void add(int row, int quantity, boolean inTime) {
            long added = quantity == SubjectRecords.INEXACT ? INEXACT : quantity;
            sums[2 * row] += added;
            sums[2 * row + 1] += inTime ? added : 0;
        }

        /**
         * What counts for a row, on time or later: times, or hundredths of class hours; negative if it is no whole
         * number of them, so that the row has to be counted by itself.
         */
        long done(int row) {
            return sums[2 * row];
        }

        /** What counts for a row and is dated on or before the deadline. */
        long onTime(int row) {
            return sums[2 * row + 1];
        }
    }

    /** The windows of a demand to which records of a ledger go, with the window of every period that is named in it. */
    private static final class Route {
        /** Instead of a window: the record counts by its day, regardless of the period it names. */
        private static final int BY_DAY = -2;

        private final CountingWindows windows;
        private final EvidenceRule evidence;
        private final boolean isUnconditional;
        private final boolean isInHours;
        private final boolean isAttested;

        /** Of each named period its window; -1 if it is none of the demand's, or {@link #BY_DAY}. */
        private final int[] byPeriod;

        Route(CountingWindows windows, List<Period> periods) {
            this.windows = windows;
            this.evidence = windows.evidence();
            this.isUnconditional = evidence.conditions().isEmpty();
            this.isInHours = evidence.unit() == Unit.CLASS_HOURS;
            this.isAttested = evidence.sources().contains(EvidenceSource.ATTESTATIONS);
            this.byPeriod = periods.stream()
                    .mapToInt(period ->
                            EvidenceMatcher.decides(period.form(), windows.forms()) ? windows.at(period) : BY_DAY)
                    .toArray();
        }

        int quantity(SubjectRecords<LedgerRecord> records, int index) {
            return isInHours ? records.hundredths(index) : 1;
        }
    }
}
