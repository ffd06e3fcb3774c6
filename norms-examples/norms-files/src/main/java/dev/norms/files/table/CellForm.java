package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The form of a cell: the conversion of its text to a value, and the message for a text that has none.
 *
 * @param <T> the type of the value
 */
public final class CellForm<T> {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Splitter ITEMS = Splitter.on(';').trimResults(CharMatcher.whitespace());

    private static final CellForm<String> TEXT =
            new CellForm<>((text, complaints) -> Optional.of(text), /* shared= */ false);
    private static final CellForm<LocalDate> DAY =
            parsing(CellForm::parseDate, Label.of("须为日期，如2021-03-05", "must be a date such as 2021-03-05"));
    private static final CellForm<BigDecimal> NUMBER =
            parsing(CellForm::parseDecimal, Label.of("须为十进制数，如7.5", "must be a plain decimal such as 7.5"));
    private static final CellForm<Boolean> FLAG = finding(
            text -> text.equals("yes") || text.equals("是") ? Optional.of(true) : Optional.empty(),
            Label.of("须为yes（是）或留空", "must be yes or empty"));

    private final Reading<T> reading;
    private final boolean shared;

    private CellForm(Reading<T> reading, boolean shared) {
        this.reading = reading;
        this.shared = shared;
    }

    /**
     * Returns a form that is read by a parser.
     *
     * @param <T> the type of the value
     * @param parser reads a text, not empty and without surrounding blanks; throws {@code IllegalArgumentException} or
     *     {@code DateTimeException} if it is not of the form
     * @param what the message for any other text
     * @return the form
     */
    public static <T> CellForm<T> parsing(Function<String, T> parser, Label what) {
        requireNonNull(parser, "parser");
        return finding(
                text -> {
                    try {
                        return Optional.of(parser.apply(text));
                    } catch (IllegalArgumentException | DateTimeException e) {
                        return Optional.empty();
                    }
                },
                what);
    }

    /**
     * Returns a form that is read by a look-up.
     *
     * @param <T> the type of the value
     * @param finder finds the value of a text, not empty and without surrounding blanks
     * @param what the message for any other text
     * @return the form
     */
    public static <T> CellForm<T> finding(Function<String, Optional<T>> finder, Label what) {
        requireNonNull(what, "what");
        return finding(finder, text -> what);
    }

    /**
     * Returns a form that is read by a look-up, with a message that depends on the text.
     *
     * @param <T> the type of the value
     * @param finder finds the value of a text, not empty and without surrounding blanks
     * @param what makes the message for any other text
     * @return the form
     */
    public static <T> CellForm<T> finding(Function<String, Optional<T>> finder, Function<String, Label> what) {
        requireNonNull(finder, "finder");
        requireNonNull(what, "what");
        return new CellForm<>(
                (text, complaints) -> {
                    Optional<T> value = finder.apply(text);
                    if (value.isEmpty()) {
                        complaints.accept(what.apply(text), text);
                    }
                    return value;
                },
                /* shared= */ true);
    }

    /**
     * Any text.
     *
     * @return the form
     */
    public static CellForm<String> text() {
        return TEXT;
    }

    /**
     * A date of the proleptic ISO calendar, with a year of four digits.
     *
     * @return the form; it rejects 2021-02-30
     */
    public static CellForm<LocalDate> date() {
        return DAY;
    }

    /**
     * A decimal number: digits, perhaps a point and digits, perhaps a minus sign before; nothing else.
     *
     * @return the form; its values have no trailing zeros after the point
     */
    public static CellForm<BigDecimal> decimal() {
        return NUMBER;
    }

    /**
     * {@code yes} or 是; what does not hold is left empty.
     *
     * @return the form, whose only value is true
     */
    public static CellForm<Boolean> flag() {
        return FLAG;
    }

    /**
     * Returns the form of the codes of an enumeration.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @return the form; the problem lists the codes
     */
    public static <E extends Enum<E> & Coded> CellForm<E> code(Class<E> terms) {
        String codes = Coded.codes(terms);
        return parsing(
                text -> Coded.parse(terms, text),
                Label.of("须为以下代码之一：" + codes.replace(", ", "、"), "must be one of " + codes));
    }

    /**
     * Returns the form of a list of items separated by {@code ;}.
     *
     * @param <T> the type of an item
     * @param item the form of an item
     * @return the form; each wrong item is reported as a problem
     */
    public static <T> CellForm<ImmutableSet<T>> joined(CellForm<T> item) {
        return new CellForm<>(
                (text, complaints) -> {
                    ImmutableSet.Builder<T> items = ImmutableSet.builder();
                    boolean good = true;
                    for (String part : ITEMS.split(text)) {
                        Optional<T> value = item.reading.read(part, complaints);
                        value.ifPresent(items::add);
                        good &= value.isPresent();
                    }
                    return good ? Optional.of(items.build()) : Optional.empty();
                },
                item.shared);
    }

    /**
     * Returns whether a text is of the form.
     *
     * @param text the text, not empty and without surrounding blanks
     * @return true if it is
     */
    public boolean accepts(String text) {
        return read(text, (what, value) -> {}).isPresent();
    }

    /** Reads a text, not empty and without surrounding blanks, and reports each wrong part. */
    Optional<T> read(String text, BiConsumer<Label, String> complaints) {
        return reading.read(text, complaints);
    }

    /** Returns whether the same value is likely to occur in many rows. */
    boolean isShared() {
        return shared;
    }

    private static LocalDate parseDate(String text) {
        if (!DATE.matcher(text).matches() || text.startsWith("0000")) {
            throw new IllegalArgumentException("date must be like 2021-03-05, but was " + text);
        }
        return LocalDate.parse(text);
    }

    private static BigDecimal parseDecimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("number must be like 7.5, but was " + text);
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(String text, BiConsumer<Label, String> complaints);
    }
}
