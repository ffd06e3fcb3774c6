package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Track;
import dev.norms.time.Period;
import java.util.List;

/** A track to which records of a ledger go, with the window of every period that is named in it. */
final class Route {
    /** Instead of a window: the record counts by its day, whatever period it names. */
    static final int BY_DAY = -2;

    private final Track track;
    private final int[] byPeriod;

    Route(Track track, List<Period> periods) {
        this.track = track;
        this.byPeriod = periods.stream()
                .mapToInt(period -> EvidenceMatcher.decides(period.form(), track.forms()) ? track.at(period) : BY_DAY)
                .toArray();
    }

    Track track() {
        return track;
    }

    /** The window of a named period by its number; -1 if it is none of the track's, or {@link #BY_DAY}. */
    int at(int period) {
        return byPeriod[period];
    }
}
