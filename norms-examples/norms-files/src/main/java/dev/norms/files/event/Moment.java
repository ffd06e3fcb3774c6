package dev.norms.files.event;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A day, or a time of a day in Beijing.
 *
 * @param at the time; the beginning of the day for a day
 * @param isDay whether it is a day
 */
record Moment(LocalDateTime at, boolean isDay) {
    static Moment of(LocalDate day) {
        return new Moment(day.atStartOfDay(), true);
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
