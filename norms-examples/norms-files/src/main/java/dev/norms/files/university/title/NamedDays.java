package dev.norms.files.university.title;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Days that a title names, such as 10月10日 or 7月18日~8月27日.
 *
 * @param year the year, if it is named
 * @param month the month of the first day, 1 to 12
 * @param day the day of the month of the first day, 1 to 31
 * @param lastMonth the month of the last day, 1 to 12
 * @param lastDay the day of the month of the last day, 1 to 31
 */
public record NamedDays(OptionalInt year, int month, int day, int lastMonth, int lastDay) {
    /**
     * Returns the first day.
     *
     * @param near a day near which the first day is, if no year is named
     * @return the day; empty if the calendar has no such day
     */
    public Optional<LocalDate> first(LocalDate near) {
        IntStream years = year.isPresent()
                ? IntStream.of(year.getAsInt())
                : IntStream.of(near.getYear(), near.getYear() - 1, near.getYear() + 1);
        return years.mapToObj(each -> date(each, month, day))
                .flatMap(Optional::stream)
                .min((one, other) -> Long.compare(distance(near, one), distance(near, other)));
    }

    /**
     * Returns the last day.
     *
     * @param near a day near which the first day is, if no year is named
     * @return the day, not before the first; empty if the calendar has no such day
     */
    public Optional<LocalDate> last(LocalDate near) {
        return first(near)
                .flatMap(first -> IntStream.of(first.getYear(), first.getYear() + 1)
                        .mapToObj(each -> date(each, lastMonth, lastDay))
                        .flatMap(Optional::stream)
                        .filter(last -> !last.isBefore(first))
                        .findFirst());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
