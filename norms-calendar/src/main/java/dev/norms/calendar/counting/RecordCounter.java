package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Share;
import dev.norms.calendar.schedule.Track;
import dev.norms.calendar.schedule.Tracks;
import dev.norms.college.College;
import dev.norms.evidence.Unit;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Counts the records of an owner for all rows of its agenda at once: each record is looked at once, and goes to the
 * rows in whose windows it lies or whose period it names.
 *
 * <p>What it adds up to is what {@link Counter#sum} finds for each row; the conditions are those of the same
 * {@link EvidenceMatcher}. It is used by one thread.
 */
public final class RecordCounter {
    private final Ledger ledger;
    private final LocalDate asOf;
    private final EvidenceMatcher matcher;
    private final Sums sums = new Sums();
    private final IntConsumer once = row -> sums.add(row, true);

    /**
     * A counter for one question.
     *
     * @param college who is who
     * @param ledger what was done
     * @param asOf the day of the question; what happened later is not seen
     */
    public RecordCounter(College college, Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.matcher = new EvidenceMatcher(college, asOf);
    }

    /**
     * Counts the records of an owner.
     *
     * @param share the owner and what it owes
     * @return the sums of the rows that {@linkplain Tracks#counts count} its records, until the next call
     */
    public Sums count(Share share) {
        List<LedgerRecord> records = ledger.records(share.owner());
        sums.clear(records.isEmpty() ? 0 : share.agenda().rows().size());
        if (!records.isEmpty()) {
            Tracks tracks = share.agenda().tracks();
            for (LedgerRecord record : records) {
                if (tracks.sources().contains(record.source())
                        && !record.date().isAfter(asOf)) {
                    count(record, share, tracks);
                }
            }
        }
        return sums;
    }

    private void count(LedgerRecord record, Share share, Tracks tracks) {
        for (Track track : tracks.of(record.source())) {
            count(record, share, track);
        }
        Set<String> kinds = record.kinds();
        for (String kind : kinds) {
            for (Track track : tracks.of(record.source(), kind)) {
                if (kinds.size() == 1 || isFirst(kind, kinds, track)) {
                    count(record, share, track);
                }
            }
        }
    }

    /** A record of several kinds counts once, for the first of them that does. */
    private static boolean isFirst(String kind, Set<String> kinds, Track track) {
        for (String other : kinds) {
            if (track.evidence().kinds().contains(other)) {
                return other.equals(kind);
            }
        }
        return false;
    }

    private void count(LedgerRecord record, Share share, Track track) {
        if (!matcher.isFulfilled(track.evidence().conditions(), record)) {
            return;
        }
        boolean inHours = track.evidence().unit() == Unit.CLASS_HOURS;
        Optional<Period> named = record.forPeriod();
        if (named.isPresent() && EvidenceMatcher.decides(named.get().form(), track.forms())) {
            int row = track.row(named.get());
            if (row >= 0) {
                LocalDate deadline = share.agenda().rows().get(row).window().deadline();
                add(row, record, inHours, !record.date().isAfter(deadline));
            }
        } else {
            track.rows(record.date(), inHours ? row -> add(row, record, true, true) : once);
        }
    }

    private void add(int row, LedgerRecord record, boolean inHours, boolean onTime) {
        if (inHours) {
            sums.add(row, record.quantity(), onTime);
        } else {
            sums.add(row, onTime);
        }
    }
}
