package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Agenda;
import dev.norms.calendar.schedule.OwnerAgenda;
import dev.norms.calendar.schedule.Track;
import dev.norms.calendar.schedule.Tracks;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.SubjectRecords;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts the records of an owner for all rows of its agenda at once: each record is looked at once, and goes to the
 * rows in whose windows it lies or whose period it names.
 *
 * <p>What it adds up to is what {@link Counter#sum} finds for each row; the conditions are those of the same
 * {@link EvidenceMatcher}. It is used by one thread.
 */
public final class RecordCounter {
    private final Ledger ledger;
    private final long asOf;
    private final EvidenceMatcher matcher;
    private final Sums sums = new Sums();

    /**
     * A counter for one question.
     *
     * @param college who is who
     * @param ledger what was done
     * @param asOf the day of the question; what happened later is not seen
     */
    public RecordCounter(College college, Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf.toEpochDay();
        this.matcher = new EvidenceMatcher(college, asOf);
    }

    /**
     * Counts the records of an owner.
     *
     * @param owned the owner and what it owes
     * @return the sums of the rows that {@linkplain Tracks#counts count} its records, until the next call
     */
    public Sums count(OwnerAgenda owned) {
        SubjectRecords records = ledger.records(owned.owner());
        sums.clear(records.size() == 0 ? 0 : owned.agenda().rows().size());
        for (int from = 0, until; from < records.size(); from = until) {
            until = records.endOfSource(from);
            Tracks.OfSource tracks =
                    owned.agenda().tracks().of(records.get(from).source());
            if (!tracks.isEmpty()) {
                count(records, from, until, owned.agenda(), tracks);
            }
        }
        return sums;
    }

    private void count(SubjectRecords records, int from, int until, Agenda agenda, Tracks.OfSource tracks) {
        for (int i = from; i < until && records.day(i) <= asOf; i++) {
            for (Track track : tracks.ofAnyKind()) {
                count(records, i, agenda, track);
            }
            String kind = records.kind(i);
            if (kind != null) {
                for (Track track : tracks.of(kind)) {
                    count(records, i, agenda, track);
                }
            } else if (tracks.hasKinds()) {
                countOfKinds(records, i, agenda, tracks);
            }
        }
    }

    /** A record of several kinds counts once, for the first of them that does. */
    private void countOfKinds(SubjectRecords records, int index, Agenda agenda, Tracks.OfSource tracks) {
        Set<String> kinds = records.get(index).kinds();
        for (String kind : kinds) {
            for (Track track : tracks.of(kind)) {
                if (isFirst(kind, kinds, track)) {
                    count(records, index, agenda, track);
                }
            }
        }
    }

    private static boolean isFirst(String kind, Set<String> kinds, Track track) {
        for (String other : kinds) {
            if (track.evidence().kinds().contains(other)) {
                return other.equals(kind);
            }
        }
        return false;
    }

    private void count(SubjectRecords records, int index, Agenda agenda, Track track) {
        int quantity = track.isInHours() ? records.hundredths(index) : 1;
        Period named = records.period(index);
        if (named != null && EvidenceMatcher.decides(named.form(), track.forms())) {
            int row = track.row(named);
            if (row >= 0 && fulfils(track, records, index)) {
                sums.add(row, quantity, records.day(index) <= agenda.deadlineDay(row));
            }
            return;
        }
        for (int at = track.last(records.day(index)); at >= 0; at = track.before(at)) {
            if (track.contains(at, records.day(index)) && fulfils(track, records, index)) {
                sums.add(track.row(at), quantity, true);
            }
        }
    }

    private boolean fulfils(Track track, SubjectRecords records, int index) {
        return track.evidence().conditions().isEmpty()
                || matcher.isFulfilled(track.evidence().conditions(), records.get(index));
    }
}
