package dev.norms.vote;

import dev.norms.label.Label;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a number that must be reached (半数以上, 不少于五分之四) or passed (超过半数).
 *
 * <p>The text form is {@code 4/5} or {@code >1/2}. "At least" (以上, 不少于) includes the part itself, "more than" (超过) does
 * not; they differ where the part is a whole number, for one half in every even number.
 *
 * @param numerator the numerator, 1 or more
 * @param denominator the denominator, more than {@code numerator}; at most 1000
 * @param exclusive whether more than the part is needed
 */
public record Threshold(int numerator, int denominator, boolean exclusive) {
    private static final String FORM = "(?<more>>?)(?<numerator>[1-9][0-9]{0,2})/(?<denominator>[1-9][0-9]{0,3})";

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless the fraction is above 0 and below 1, with a denominator of at most 1000
     */
    public Threshold {
        if (numerator < 1 || numerator >= denominator || denominator > 1000) {
            throw new IllegalArgumentException(
                    "numerator must be from 1 to below the denominator, and that at most 1000, but were " + numerator
                            + "/" + denominator);
        }
    }

    /**
     * At least a part.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the threshold
     */
    public static Threshold atLeast(int numerator, int denominator) {
        return new Threshold(numerator, denominator, false);
    }

    /**
     * More than a part.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the threshold
     */
    public static Threshold moreThan(int numerator, int denominator) {
        return new Threshold(numerator, denominator, true);
    }

    /**
     * Returns the smallest number that reaches the threshold.
     *
     * @param base the number of which the threshold is a part, 0 or more
     * @return the number; 1 for a base of 0 if the threshold must be exceeded
     * @throws IllegalArgumentException if the base is negative
     */
    public int minimum(int base) {
        if (base < 0) {
            throw new IllegalArgumentException("base must not be negative, but was " + base);
        }
        long part = (long) base * numerator;
        return (int) (exclusive ? part / denominator + 1 : (part + denominator - 1) / denominator);
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 4/5} or {@code >1/2}
     * @return the threshold; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Threshold parse(String text) {
        Matcher match = Pattern.compile(FORM).matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("threshold must be like 4/5 or >1/2, but was '" + text + "'");
        }
        return new Threshold(
                Integer.parseInt(match.group("numerator")),
                Integer.parseInt(match.group("denominator")),
                !match.group("more").isEmpty());
    }

    /**
     * The threshold in words.
     *
     * @return for instance 不少于4/5 and "at least 4/5"
     */
    public Label label() {
        String part = numerator + "/" + denominator;
        return Label.of((exclusive ? "超过" : "不少于") + part, (exclusive ? "more than " : "at least ") + part);
    }

    /**
     * The text form.
     *
     * @return for instance {@code 4/5} or {@code >1/2}
     */
    @Override
    public String toString() {
        return (exclusive ? ">" : "") + numerator + "/" + denominator;
    }
}
