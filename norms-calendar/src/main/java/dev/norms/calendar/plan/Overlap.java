package dev.norms.calendar.plan;

import dev.norms.time.DateRange;

/** Numbers of days that ranges have in common. */
final class Overlap {
    private Overlap() {}

    /** Returns the number of days of a range with an end. */
    static long days(DateRange range) {
        return range.end().toEpochDay() - range.from().toEpochDay();
    }

    /** Returns the number of days that a range with an end shares with another range. */
    static long days(DateRange range, DateRange other) {
        long first = Math.max(range.from().toEpochDay(), other.from().toEpochDay());
        long end = Math.min(
                range.end().toEpochDay(),
                other.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
        return Math.max(0, end - first);
    }
}
