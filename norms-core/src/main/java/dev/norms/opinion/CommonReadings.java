package dev.norms.opinion;

import static dev.norms.opinion.reading.CountingReadings.CALENDAR_PERIODS;
import static dev.norms.opinion.reading.CountingReadings.DUE_DAY;
import static dev.norms.opinion.reading.CountingReadings.PARTIAL_PERIODS;
import static dev.norms.opinion.reading.CountingReadings.RECORD_PERIOD;
import static dev.norms.opinion.reading.CountingReadings.SEVERAL_KINDS;
import static dev.norms.opinion.reading.VoteReadings.ELECTION_CANDIDATES;
import static dev.norms.opinion.reading.VoteReadings.ELECTION_MAJORITY_BASE;
import static dev.norms.opinion.reading.VoteReadings.ELECTION_VOTE;

import dev.norms.norm.Interpretation;
import java.util.Arrays;

/** The readings that whole groups of norms share; each method appends a group to the readings of a single norm. */
final class CommonReadings {
    private CommonReadings() {}

    /** Readings for activities in calendar periods. */
    static Interpretation<?>[] meetings(Interpretation<?>... own) {
        return joined(own, CALENDAR_PERIODS, PARTIAL_PERIODS, DUE_DAY, RECORD_PERIOD, SEVERAL_KINDS);
    }

    /** Readings for activities in a named window. */
    static Interpretation<?>[] season(Interpretation<?>... own) {
        return joined(own, PARTIAL_PERIODS, DUE_DAY, RECORD_PERIOD, SEVERAL_KINDS);
    }

    /** Readings for documents and attestations in calendar periods. */
    static Interpretation<?>[] papers(Interpretation<?>... own) {
        return joined(own, CALENDAR_PERIODS, PARTIAL_PERIODS, DUE_DAY, RECORD_PERIOD);
    }

    /** Readings for documents in a named window. */
    static Interpretation<?>[] seasonalPapers(Interpretation<?>... own) {
        return joined(own, PARTIAL_PERIODS, DUE_DAY, RECORD_PERIOD);
    }

    /** Readings for elections. */
    static Interpretation<?>[] elections(Interpretation<?>... own) {
        return joined(own, ELECTION_VOTE, ELECTION_MAJORITY_BASE, ELECTION_CANDIDATES);
    }

    /** Readings for duties of persons in calendar periods. */
    static Interpretation<?>[] personal(Interpretation<?>... own) {
        return joined(own, CALENDAR_PERIODS, DUE_DAY, RECORD_PERIOD);
    }

    private static Interpretation<?>[] joined(Interpretation<?>[] own, Interpretation<?>... common) {
        Interpretation<?>[] all = Arrays.copyOf(own, own.length + common.length);
        System.arraycopy(common, 0, all, own.length, common.length);
        return all;
    }
}
