package dev.norms.report.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The range of days that a timeline shows.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Axis(LocalDate from, LocalDate until) {
    private static final int YEARS = 4;

    /** Returns seven years, with that of a day in the middle. */
    static Axis around(LocalDate day) {
        return new Axis(LocalDate.of(day.getYear() - YEARS + 1, 1, 1), LocalDate.of(day.getYear() + YEARS, 1, 1));
    }

    /**
     * The years on the timeline.
     *
     * @return the years in their order
     */
    public List<Integer> years() {
        return IntStream.range(from.getYear(), until.getYear()).boxed().toList();
    }

    /**
     * The position of a day on the timeline.
     *
     * @param day the day
     * @return percent from the left, with one decimal, 0 to 100
     */
    public String at(LocalDate day) {
        return percent(day.toEpochDay() - from.toEpochDay());
    }

    /**
     * The length of a span on the timeline.
     *
     * @param first its first day
     * @param end the day after its last
     * @return percent of the timeline, with one decimal
     */
    public String length(LocalDate first, LocalDate end) {
        LocalDate left = first.isBefore(from) ? from : first;
        LocalDate right = end.isAfter(until) ? until : end;
        return percent(right.toEpochDay() - left.toEpochDay());
    }

    private String percent(long days) {
        long whole = until.toEpochDay() - from.toEpochDay();
        long cut = Math.max(0, Math.min(whole, days));
        return BigDecimal.valueOf(cut * 100)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
