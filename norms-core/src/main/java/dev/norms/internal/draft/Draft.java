package dev.norms.internal.draft;

import dev.norms.internal.style.MissingAttributes;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a builder that is not generated: the key of the value, for messages, and its first day and its end. */
public final class Draft {
    private final String type;
    private final String firstDayWord;
    private String key = "";
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;

    /**
     * A draft of a value without days, or whose first day the builder calls {@code since}.
     *
     * @param type the name of the value's type
     */
    public Draft(String type) {
        this(type, "since");
    }

    /**
     * A draft of a value with days.
     *
     * @param type the name of the value's type
     * @param firstDayWord the builder's word for the first day
     */
    public Draft(String type, String firstDayWord) {
        this.type = type;
        this.firstDayWord = firstDayWord;
    }

    /**
     * Sets the key.
     *
     * @param text the key
     */
    public void key(String text) {
        key = text;
    }

    /**
     * Reads a day.
     *
     * @param word the builder's word for it
     * @param text the text
     * @return the day
     * @throws IllegalArgumentException if the text is not a date
     */
    public LocalDate day(String word, String text) {
        return day(type, key, word, text);
    }

    /**
     * Sets the first day.
     *
     * @param day the day
     * @return the days; empty as long as there is no first day
     * @throws IllegalArgumentException if the end is not after the first day
     */
    public Optional<DateRange> since(LocalDate day) {
        since = day;
        return range();
    }

    /**
     * Sets the end.
     *
     * @param day the first day after the last
     * @return the days; empty as long as there is no first day
     * @throws IllegalArgumentException if the end is not after the first day
     */
    public Optional<DateRange> until(LocalDate day) {
        until = day;
        return range();
    }

    private Optional<DateRange> range() {
        if (since == null) {
            return Optional.empty();
        }
        if (until != null && !until.isAfter(since)) {
            throw new IllegalArgumentException(
                    name(type, key) + ": the end must be after " + firstDayWord + " " + since + ", but was " + until);
        }
        return Optional.of(new DateRange(since, Optional.ofNullable(until)));
    }

    /**
     * Builds the value. Messages use the builder's words or, if there is no key, the names of the attributes.
     *
     * @param build builds it by the generated builder
     * @param pairs names of attributes, each followed by the builder's word for it
     * @param <T> the type of the value
     * @return the value
     * @throws IllegalStateException if an attribute is missing, or there is an end without a first day
     */
    public <T> T build(Supplier<T> build, String... pairs) {
        if (until != null && since == null) {
            throw new IllegalStateException(
                    name(type, key) + ": " + firstDayWord + " is missing before the end " + until);
        }
        List<String> words = List.of(pairs);
        try {
            return build.get();
        } catch (MissingAttributes e) {
            String missing = e.names().stream()
                    .map(name -> !key.isEmpty() && words.contains(name) ? words.get(words.indexOf(name) + 1) : name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException(name(type, key) + ": must be given, but was not: " + missing, e);
        }
    }

    /**
     * Reads a day.
     *
     * @param type the name of the value's type
     * @param key the value's key
     * @param word the word for the day in messages
     * @param text the text
     * @return the day
     * @throws IllegalArgumentException if the text is not a date
     */
    public static LocalDate day(String type, String key, String word, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    name(type, key) + ": " + word + " must be a date like 2020-11-05, but was \"" + text + "\"", e);
        }
    }

    /**
     * Reads a number.
     *
     * @param type the name of the value's type
     * @param key the value's key
     * @param word the word for the number in messages
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is not a number
     */
    public static BigDecimal number(String type, String key, String word, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name(type, key) + ": " + word + " must be a number like 1.5, but was \"" + text + "\"", e);
        }
    }

    private static String name(String type, String key) {
        return key.isEmpty() ? type : type + " " + key;
    }
}
