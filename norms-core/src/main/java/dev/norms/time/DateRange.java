package dev.norms.time;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A half-open range of days, possibly without an end.
 *
 * <p>The text form is {@code 2020-11-05/2023-11-05}, without an end {@code 2020-11-05/}. Ranges are ordered by their
 * first days, then by their ends; a range without an end comes last.
 *
 * @param from the first day of the range
 * @param until the first day after the range, later than {@code from}; empty if it has no end
 */
public record DateRange(LocalDate from, Optional<LocalDate> until) implements Comparable<DateRange>, Serializable {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public DateRange {
        requireNonNull(from, "from");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "until must be after from, but was " + until.get() + " (from " + from + ")");
        }
    }

    /**
     * Returns a range with an end.
     *
     * @param from the first day
     * @param until the first day after it
     * @return the range
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, Optional.of(until));
    }

    /**
     * Returns a range given by its first and its last day, both included.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the range
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "last must not be before first, but was " + last + " (first " + first + ")");
        }
        return of(first, last.plusDays(1));
    }

    /**
     * Returns the range of a calendar year.
     *
     * @param year the year
     * @return 1 January to 31 December
     */
    public static DateRange ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Returns a range without an end.
     *
     * @param from the first day
     * @return the range
     */
    public static DateRange since(LocalDate from) {
        return new DateRange(from, Optional.empty());
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 2020-11-05/2023-11-05} or {@code 2020-11-05/}
     * @return the range
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("range must have the form FROM/UNTIL, but was " + text);
        }
        try {
            LocalDate from = LocalDate.parse(text.substring(0, slash));
            String until = text.substring(slash + 1);
            return until.isEmpty() ? since(from) : of(from, LocalDate.parse(until));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("range must have the form FROM/UNTIL, but was " + text, e);
        }
    }

    /**
     * The first day after the range.
     *
     * @return the day
     * @throws IllegalStateException if the range has no end
     */
    public LocalDate end() {
        return until.orElseThrow(() -> new IllegalStateException("range must have an end, but was " + this));
    }

    /**
     * The last day of the range.
     *
     * @return the day before {@link #end}
     * @throws IllegalStateException if the range has no end
     */
    public LocalDate last() {
        return end().minusDays(1);
    }

    /**
     * Returns whether a day lies in the range.
     *
     * @param day the day
     * @return true if the day is {@code from} or later, and before {@code until} if the range has an end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && hasNotEndedOn(day);
    }

    /**
     * Returns whether all days of another range lie in this one.
     *
     * @param other the other range
     * @return true if no day of the other range is outside this one
     */
    public boolean encloses(DateRange other) {
        boolean endsInside = until.isEmpty()
                || (other.until.isPresent() && !other.until.get().isAfter(until.get()));
        return !other.from.isBefore(from) && endsInside;
    }

    /**
     * Returns whether the ranges have a day in common.
     *
     * @param other the other range
     * @return true if there is such a day
     */
    public boolean overlaps(DateRange other) {
        return hasNotEndedOn(other.from) && other.hasNotEndedOn(from);
    }

    /**
     * This range, cut off at a day.
     *
     * @param end the first day no longer in the range, after {@code from}
     * @return this range if its {@code until} is not later, else a range with {@code until = end}
     * @throws IllegalArgumentException if nothing would be left
     */
    public DateRange cutAt(LocalDate end) {
        return until.isPresent() && !until.get().isAfter(end) ? this : of(from, end);
    }

    /**
     * The range in words.
     *
     * @return for instance 2020-11-05起，2023-11-05前止 and "from 2020-11-05 until before 2023-11-05"
     */
    public Label label() {
        return until.map(end -> Label.format("{0}起，{1}前止", "from {0} until before {1}", from, end))
                .orElseGet(() -> Label.format("{0}起", "since {0}", from));
    }

    @Override
    public int compareTo(DateRange other) {
        int byFirst = from.compareTo(other.from);
        if (byFirst != 0 || until.isEmpty() || other.until.isEmpty()) {
            return byFirst != 0 ? byFirst : Boolean.compare(until.isEmpty(), other.until.isEmpty());
        }
        return until.get().compareTo(other.until.get());
    }

    /**
     * The text form.
     *
     * @return for instance {@code 2020-11-05/2023-11-05} or {@code 2020-11-05/}
     */
    @Override
    public String toString() {
        return from + "/" + until.map(LocalDate::toString).orElse("");
    }

    private Object writeReplace() {
        return new Written(toString());
    }

    /** The serialized form: the text, since an {@code Optional} cannot be serialized. */
    private record Written(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }

    private boolean hasNotEndedOn(LocalDate day) {
        return until.isEmpty() || day.isBefore(until.get());
    }
}
