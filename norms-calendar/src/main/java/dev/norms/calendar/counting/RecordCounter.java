package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Agenda;
import dev.norms.calendar.schedule.OwnerAgenda;
import dev.norms.calendar.schedule.Track;
import dev.norms.calendar.schedule.Tracks;
import dev.norms.college.College;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the records of an owner for all rows of its agenda at once: each record is looked at once, and goes to the
 * rows in whose windows it lies or whose period it names.
 *
 * <p>What it adds up to is what {@link Counter#sum} finds for each row; the conditions are those of the same
 * {@link EvidenceMatcher}. It is used by one thread.
 */
public final class RecordCounter {
    private static final int MOST = 10_000;

    private final Ledger ledger;
    private final int asOf;
    private final EvidenceMatcher matcher;
    private final Sums sums = new Sums();
    private final Map<Agenda, Routes> routes = new HashMap<>();

    /**
     * A counter for one question.
     *
     * @param college who is who
     * @param ledger what was done
     * @param asOf the day of the question; what happened later is not seen
     */
    public RecordCounter(College college, Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = (int) asOf.toEpochDay();
        this.matcher = new EvidenceMatcher(college, asOf);
    }

    /**
     * Counts the records of an owner.
     *
     * @param owned the owner and what it owes
     * @return the sums of the rows that {@linkplain Tracks#counts count} its records, until the next call
     */
    public Sums count(OwnerAgenda owned) {
        SubjectRecords<LedgerRecord> records = ledger.columns(owned.owner());
        sums.clear(owned.agenda().rows().size());
        if (records.size() > 0) {
            Routes ways = routes(owned.agenda());
            for (int source = 0; source < records.sourceCount(); source++) {
                count(records, source, ways);
            }
        }
        return sums;
    }

    private Routes routes(Agenda agenda) {
        Routes known = routes.get(agenda);
        if (known == null) {
            known = new Routes(agenda, ledger);
            if (routes.size() < MOST) { // agendas of one owner alone need not be kept
                routes.put(agenda, known);
            }
        }
        return known;
    }

    private void count(SubjectRecords<LedgerRecord> records, int source, Routes ways) {
        Route[][] byKind = ways.byKind(records.source(source));
        if (byKind.length == 0) {
            return;
        }
        int end = records.start(source + 1);
        for (int i = records.start(source); i < end && records.day(i) <= asOf; i++) {
            int kind = records.kind(i);
            if (kind == Numbering.SEVERAL) {
                countOfKinds(records, i, ways.of(records.source(source)));
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
            if (EvidenceMatcher.isCandidate(route.track().evidence(), records.get(index))) {
                count(records, index, route);
            }
        }
    }

    private void count(SubjectRecords<LedgerRecord> records, int index, Route route) {
        Track track = route.track();
        int day = records.day(index);
        int named = records.period(index) == Numbering.NONE ? Route.BY_DAY : route.at(records.period(index));
        if (named != Route.BY_DAY) {
            if (named >= 0 && fulfils(track, records, index)) {
                sums.add(track.row(named), quantity(track, records, index), track.contains(named, day));
            }
            return;
        }
        for (int at = track.last(day); at >= 0; at = track.before(at)) {
            if (track.contains(at, day) && fulfils(track, records, index)) {
                sums.add(track.row(at), quantity(track, records, index), true);
            }
        }
    }

    private static int quantity(Track track, SubjectRecords<LedgerRecord> records, int index) {
        return track.isInHours() ? records.hundredths(index) : 1;
    }

    private boolean fulfils(Track track, SubjectRecords<LedgerRecord> records, int index) {
        return track.isUnconditional() || matcher.isFulfilled(track.evidence().conditions(), records.get(index));
    }
}
