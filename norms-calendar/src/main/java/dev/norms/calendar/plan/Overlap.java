package dev.norms.calendar.plan;

import dev.norms.time.DateRange;

/** Numbers of days that ranges have in common. */
final class Overlap {
    private Overlap() {}

    /** The number of days of a range with an end. */
    static long days(DateRange range) {
        return range.end().toEpochDay() - range.from().toEpochDay();
    }

    /** The number of days of a range with an end that another one has, too. */
    static long days(DateRange range, DateRange other) {
        long first = Math.max(range.from().toEpochDay(), other.from().toEpochDay());
        long end = Math.min(
                range.end().toEpochDay(),
                other.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
        return Math.max(0, end - first);
    }
}
