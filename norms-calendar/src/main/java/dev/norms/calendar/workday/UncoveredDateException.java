package dev.norms.calendar.workday;

import java.time.LocalDate;

/** Thrown for a day outside the coverage of the working-day calendar. */
public final class UncoveredDateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The day that was needed. */
    private final LocalDate date;

    UncoveredDateException(long epochDay) {
        this(LocalDate.ofEpochDay(epochDay));
    }

    private UncoveredDateException(LocalDate date) {
        super("day must lie in " + DayTable.COVERAGE + ", the years of the working-day calendar, but was " + date
                + "; ask about a day of these years, or shorten the range");
        this.date = date;
    }

    /**
     * The day that was needed: the one asked about, or the first outside the coverage on which the answer depends.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }
}
