package dev.norms.report.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days that a time line shows.
 *
 * @param from the first
 * @param until the day after the last
 */
public record Axis(LocalDate from, LocalDate until) {
    private static final int YEARS = 4;

    static Axis around(LocalDate day) {
        return new Axis(LocalDate.of(day.getYear() - YEARS + 1, 1, 1), LocalDate.of(day.getYear() + YEARS, 1, 1));
    }

    /**
     * The years on the line.
     *
     * @return the years in their order
     */
    public List<Integer> years() {
        return IntStream.range(from.getYear(), until.getYear()).boxed().toList();
    }

    /**
     * Where a day lies on the line.
     *
     * @param day the day
     * @return percent from the left, with one decimal, 0 to 100
     */
    public String at(LocalDate day) {
        return percent(day.toEpochDay() - from.toEpochDay());
    }

    /**
     * How long a span is on the line.
     *
     * @param first its first day
     * @param end the day after its last
     * @return percent of the line, with one decimal
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
