package dev.norms.files.cell;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.norms.files.cell.ColumnShape.Kind;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of a cell: the conversion of its text to a value, and the message for a text that has none.
 *
 * <p>A text of the exact form is read first. Another text with one meaning is read as well, and reported as lenient.
 *
 * @param <T> the type of the value
 */
public final class CellForm<T> {
    private static final CellForm<String> TEXT = new CellForm<>(
            (text, context) -> Optional.of(text),
            ColumnShape.of(Kind.TEXT, Label.of("文字", "text"), ""),
            /* shared= */ false);
    private static final CellForm<LocalDate> DAY =
            of(DateParser::day, ColumnShape.of(Kind.DATE, Label.of("日期", "date"), "2021-03-05"));
    private static final CellForm<YearMonth> MONTH =
            of(DateParser::month, ColumnShape.of(Kind.MONTH, Label.of("月份", "month"), "2021-03"));
    private static final CellForm<BigDecimal> NUMBER = decimal("");
    private static final CellForm<Boolean> YES_OR_NO =
            of(CellForm::readYesOrNo, ColumnShape.of(Kind.YES_OR_NO, Label.of("yes（是）或no（否）", "yes or no"), "yes"));

    private final Parser<T> parser;
    private final ColumnShape shape;
    private final boolean shared;

    private CellForm(Parser<T> parser, ColumnShape shape, boolean shared) {
        this.parser = requireNonNull(parser, "parser");
        this.shape = requireNonNull(shape, "shape");
        this.shared = shared;
    }

    /**
     * Parses a text.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Parser<T> {
        /**
         * Reads a text.
         *
         * @param text the text, not empty and without surrounding blanks
         * @param context receives what is wrong with it, or how it was understood
         * @return the value; empty if something is wrong
         */
        Optional<T> read(String text, CellContext context);
    }

    /**
     * Returns a form.
     *
     * @param <T> the type of the value
     * @param parser reads a text
     * @param shape the description of the cells
     * @return the form
     */
    public static <T> CellForm<T> of(Parser<T> parser, ColumnShape shape) {
        return new CellForm<>(parser, shape, /* shared= */ true);
    }

    /**
     * Returns a form of which a parser reads the exact texts, and no others are accepted.
     *
     * @param <T> the type of the value
     * @param parser reads a text, not empty and without surrounding blanks; throws {@code IllegalArgumentException} or
     *     {@code DateTimeException} if it is not of the form
     * @param what the message for any other text
     * @param shape the description of the cells
     * @return the form
     */
    public static <T> CellForm<T> parsing(Function<String, T> parser, Label what, ColumnShape shape) {
        requireNonNull(parser, "parser");
        requireNonNull(what, "what");
        return of(
                (text, context) -> {
                    try {
                        return Optional.of(parser.apply(text));
                    } catch (IllegalArgumentException | DateTimeException e) {
                        context.complain(what, text);
                        return Optional.empty();
                    }
                },
                shape);
    }

    /**
     * Returns the form of any text.
     *
     * @return the form
     */
    public static CellForm<String> text() {
        return TEXT;
    }

    /**
     * Returns the form of a date of the proleptic ISO calendar, with a year of four digits.
     *
     * @return the form; it rejects 2021-02-30, and a text that has no year or two meanings
     */
    public static CellForm<LocalDate> date() {
        return DAY;
    }

    /**
     * Returns the form of a month; a day is read as its month.
     *
     * @return the form
     */
    public static CellForm<YearMonth> month() {
        return MONTH;
    }

    /**
     * Returns the form of a decimal number: digits, perhaps a point and digits, perhaps a minus sign before; no unit.
     *
     * @return the form; its values have no trailing zeros after the point
     */
    public static CellForm<BigDecimal> decimal() {
        return NUMBER;
    }

    /**
     * Returns the form of a decimal number, perhaps with a unit after it.
     *
     * @param units the units, joined by {@code |}
     * @return the form; its values have no trailing zeros after the point
     */
    public static CellForm<BigDecimal> decimal(String units) {
        return of(NumberParser.decimal(units), ColumnShape.of(Kind.NUMBER, Label.of("数", "number"), "7.5"));
    }

    /**
     * Returns the form of a whole number of at most six digits, perhaps with a unit after it.
     *
     * @param units the units, joined by {@code |}
     * @return the form
     */
    public static CellForm<Integer> whole(String units) {
        return of(NumberParser.whole(units), ColumnShape.of(Kind.NUMBER, Label.of("整数", "whole number"), "12"))
                .map(BigDecimal::intValueExact);
    }

    /**
     * Returns the form of {@code yes} or {@code no}.
     *
     * @return the form
     */
    public static CellForm<Boolean> yesOrNo() {
        return YES_OR_NO;
    }

    /**
     * Returns the form of the codes of an enumeration; a label is read as its code.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @return the form; the problem names the nearest codes
     */
    public static <E extends Enum<E> & Coded> CellForm<E> code(Class<E> terms) {
        return code(List.of(terms.getEnumConstants()), Term::of, Label.of("没有这个代码", "unknown code"));
    }

    /**
     * Returns the form of codes; a label is read as its code.
     *
     * @param <T> the type of the value
     * @param values the values
     * @param term returns code and label of a value
     * @param what the message for another text; the nearest codes are added
     * @return the form
     */
    public static <T> CellForm<T> code(List<T> values, Function<T, Term> term, Label what) {
        List<Term> terms = values.stream().map(term).toList();
        TermParser parser = new TermParser(terms, what);
        return of((text, context) -> parser.read(text, context).map(values::get), ColumnShape.codes(terms));
    }

    /**
     * Returns the form of an id that cannot be replaced by a name.
     *
     * @param <T> the type of the id
     * @param parser reads an id; throws {@code IllegalArgumentException} if it is not one
     * @param what the message for any other text
     * @param shape the description of the cells
     * @return the form
     */
    public static <T> CellForm<T> id(Function<String, T> parser, Label what, ColumnShape shape) {
        return of(new IdParser<>(Optional.empty(), parser, what), shape);
    }

    /**
     * Returns the form of an id that may be replaced by a name.
     *
     * @param <T> the type of the id
     * @param type the class by which names are looked up
     * @param parser reads an id; throws {@code IllegalArgumentException} if it is not one
     * @param what the message for any other text
     * @param shape the description of the cells
     * @return the form
     */
    public static <T> CellForm<T> id(Class<?> type, Function<String, T> parser, Label what, ColumnShape shape) {
        return of(new IdParser<>(Optional.of(type), parser, what), shape);
    }

    /**
     * Returns the form of a list of items separated by {@code ;}.
     *
     * @param <T> the type of an item
     * @param item the form of an item
     * @return the form; each wrong item is reported as a problem
     */
    public static <T> CellForm<ImmutableSet<T>> joined(CellForm<T> item) {
        return new CellForm<>(new ListParser<>(item.parser), item.shape.list(), item.shared);
    }

    /**
     * Returns this form with another example.
     *
     * @param text a text of this form
     * @return the form
     */
    public CellForm<T> example(String text) {
        return new CellForm<>(parser, shape.example(text), shared);
    }

    /**
     * Returns a form whose values are made from the values of this one.
     *
     * @param <S> the type of the other values
     * @param function makes a value
     * @return the form
     */
    public <S> CellForm<S> map(Function<T, S> function) {
        return new CellForm<>((text, context) -> parser.read(text, context).map(function), shape, shared);
    }

    /**
     * Returns what the cell holds.
     *
     * @return kind, example and codes
     */
    public ColumnShape shape() {
        return shape;
    }

    /**
     * Reads a text.
     *
     * @param text the text, not empty and without surrounding blanks
     * @param context receives each wrong part, and how the text was understood
     * @return the value; empty if something is wrong
     */
    public Optional<T> read(String text, CellContext context) {
        return parser.read(text, context);
    }

    /**
     * Returns whether the same value is likely to occur in many rows.
     *
     * @return false for free text
     */
    public boolean isShared() {
        return shared;
    }

    private static Optional<Boolean> readYesOrNo(String text, CellContext context) {
        boolean yes = LooseText.isYes(text);
        if (!yes && !LooseText.isNo(text)) {
            context.complain(Label.of("须为yes（是）或no（否）", "must be yes or no"), text);
            return Optional.empty();
        }
        if (!text.equals("yes") && !text.equals("no")) {
            context.lenient(Leniency.YES_OR_NO);
        }
        return Optional.of(yes);
    }
}
