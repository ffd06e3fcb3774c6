package dev.norms.opinion;

import static dev.norms.opinion.reading.CountingReadings.CALENDAR_PERIODS;
import static dev.norms.opinion.reading.CountingReadings.DUE_DAY;
import static dev.norms.opinion.reading.CountingReadings.RECORD_PERIOD;
import static dev.norms.opinion.reading.CountingReadings.SEVERAL_KINDS;
import static dev.norms.opinion.reading.CountingReadings.WHOLE_PERIODS;
import static dev.norms.opinion.reading.VoteReadings.ELECTION_CANDIDATES;
import static dev.norms.opinion.reading.VoteReadings.ELECTION_MAJORITY_BASE;
import static dev.norms.opinion.reading.VoteReadings.ELECTION_VOTE;

import dev.norms.norm.Interpretation;

/** The readings that whole groups of norms share. */
final class CommonReadings {
    private CommonReadings() {}

    /** Readings for activities in calendar periods. */
    static Interpretation<?>[] meetings() {
        return new Interpretation<?>[] {CALENDAR_PERIODS, WHOLE_PERIODS, DUE_DAY, RECORD_PERIOD, SEVERAL_KINDS};
    }

    /** Readings for activities in a named window. */
    static Interpretation<?>[] season() {
        return new Interpretation<?>[] {WHOLE_PERIODS, DUE_DAY, RECORD_PERIOD, SEVERAL_KINDS};
    }

    /** Readings for documents and attestations in calendar periods. */
    static Interpretation<?>[] papers() {
        return new Interpretation<?>[] {CALENDAR_PERIODS, WHOLE_PERIODS, DUE_DAY, RECORD_PERIOD};
    }

    /** Readings for documents in a named window. */
    static Interpretation<?>[] seasonalPapers() {
        return new Interpretation<?>[] {WHOLE_PERIODS, DUE_DAY, RECORD_PERIOD};
    }

    /** Readings for elections. */
    static Interpretation<?>[] elections() {
        return new Interpretation<?>[] {ELECTION_VOTE, ELECTION_MAJORITY_BASE, ELECTION_CANDIDATES};
    }

    /** Readings for duties of persons in calendar periods. */
    static Interpretation<?>[] personal() {
        return new Interpretation<?>[] {CALENDAR_PERIODS, DUE_DAY, RECORD_PERIOD};
    }
}
