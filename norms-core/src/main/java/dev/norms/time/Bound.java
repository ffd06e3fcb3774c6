package dev.norms.time;

import dev.norms.label.Label;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bound on a number, for instance of times or persons: "at least 1", "1 to 2".
 *
 * <p>The text form is {@code 1+} or {@code 1..2}. "At least" (以上、不少于) includes the number itself.
 *
 * @param atLeast the fewest that keep the norm, 0 or more
 * @param atMost the most that are demanded, not below {@code atLeast}; empty if there is no upper bound. More records
 *     than that are noted and keep the norm all the same; more persons in a body do not.
 */
public record Bound(int atLeast, OptionalInt atMost) implements Serializable {
    private static final String FORM = "(?<least>0|[1-9][0-9]{0,8})(?:\\+|\\.\\.(?<most>0|[1-9][0-9]{0,8}))";

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative or the bounds cross
     */
    public Bound {
        if (atLeast < 0) {
            throw new IllegalArgumentException("atLeast must not be negative, but was " + atLeast);
        }
        if (atMost.isPresent() && atMost.getAsInt() < atLeast) {
            throw new IllegalArgumentException(
                    "atMost must not be below atLeast, but was " + atMost.getAsInt() + " (atLeast " + atLeast + ")");
        }
    }

    /**
     * A lower bound.
     *
     * @param number the fewest, included, 0 or more
     * @return the bound
     */
    public static Bound atLeast(int number) {
        return new Bound(number, OptionalInt.empty());
    }

    /**
     * A lower and an upper bound.
     *
     * @param atLeast the fewest, included, 0 or more
     * @param atMost the most, included
     * @return the bound
     * @throws IllegalArgumentException if the bounds cross
     */
    public static Bound between(int atLeast, int atMost) {
        return new Bound(atLeast, OptionalInt.of(atMost));
    }

    /**
     * This bound for every period of a form.
     *
     * @param form the form, for instance {@link PeriodUnit#QUARTER}
     * @param more further forms, each of which is owed
     * @return the cadence
     */
    public Cadence per(PeriodForm form, PeriodForm... more) {
        return Cadence.of(this, form, more);
    }

    /**
     * Returns whether a number is above the upper bound.
     *
     * @param number the number
     * @return true if there is an upper bound and the number is above it
     */
    public boolean isExceededBy(BigDecimal number) {
        return atMost.isPresent() && number.compareTo(BigDecimal.valueOf(atMost.getAsInt())) > 0;
    }

    /**
     * The bound in words.
     *
     * @return for instance 不少于1 and "at least 1"
     */
    public Label label() {
        if (atMost.isPresent() && atMost.getAsInt() == atLeast) {
            return Label.of(Integer.toString(atLeast), "exactly " + atLeast);
        }
        return atMost.isPresent()
                ? Label.of(atLeast + "—" + atMost.getAsInt(), atLeast + "–" + atMost.getAsInt())
                : Label.of("不少于" + atLeast, "at least " + atLeast);
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 1+} or {@code 1..2}
     * @return the bound
     * @throws IllegalArgumentException if the text is not of that form or the bounds cross
     */
    public static Bound parse(String text) {
        Matcher matcher = Pattern.compile(FORM).matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("bound must have the form 1+ or 1..2, but was " + text);
        }
        int least = Integer.parseInt(matcher.group("least"));
        String most = matcher.group("most");
        return most == null ? atLeast(least) : between(least, Integer.parseInt(most));
    }

    /**
     * The text form.
     *
     * @return for instance {@code 1+} or {@code 1..2}
     */
    @Override
    public String toString() {
        return atMost.isPresent() ? atLeast + ".." + atMost.getAsInt() : atLeast + "+";
    }

    private Object writeReplace() {
        return new Written(toString());
    }

    /** The serialized form: the text, since an {@code OptionalInt} cannot be serialized. */
    private record Written(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }
}
