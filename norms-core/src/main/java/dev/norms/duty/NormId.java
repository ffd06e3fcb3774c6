package dev.norms.duty;

import dev.norms.label.Coded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The id of a norm, for instance {@code INS-2.4}: category, row and demand of the annex, or {@code ART-11.1}: article
 * and demand of the body. {@code COL} is for norms that a college adds.
 *
 * <p>The natural order is that of categories, then of rows, then of demands.
 *
 * @param text the id
 */
public record NormId(String text) implements Comparable<NormId>, Serializable {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public NormId {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("norm must be like INS-2.4, but was '" + text + "'");
        }
    }

    /**
     * Returns the id with the given text. This is the same as {@link #parse}.
     *
     * @param text for instance {@code INS-2.4}
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static NormId of(String text) {
        return new NormId(text);
    }

    /**
     * Reads an id.
     *
     * @param text for instance {@code INS-2.4}
     * @return the id; its {@code toString} is the text
     * @throws IllegalArgumentException if it is not of that form
     */
    public static NormId parse(String text) {
        return new NormId(text);
    }

    /**
     * The category of the document's annex, its body, or the college's own.
     *
     * @return the category whose code begins the id
     */
    public NormCategory category() {
        return Coded.parse(NormCategory.class, text.substring(0, 3));
    }

    @Override
    public int compareTo(NormId other) {
        int byCategory = category().compareTo(other.category());
        if (byCategory != 0) {
            return byCategory;
        }
        return row() != other.row() ? Integer.compare(row(), other.row()) : Integer.compare(demand(), other.demand());
    }

    private int row() {
        return Integer.parseInt(text, 4, text.indexOf('.'), 10);
    }

    private int demand() {
        return Integer.parseInt(text, text.indexOf('.') + 1, text.length(), 10);
    }

    private static boolean isWellFormed(String text) {
        int dot = text.indexOf('.');
        return text.startsWith("-", 3)
                && isNumber(text, 4, dot)
                && isNumber(text, dot + 1, text.length())
                && Coded.find(NormCategory.class, text.substring(0, 3)).isPresent();
    }

    /** Returns whether a range of a text is a number from 1 to 99 without a leading zero. */
    private static boolean isNumber(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text.charAt(i) < (i == from ? '1' : '0') || text.charAt(i) > '9') {
                return false;
            }
        }
        return until == from + 1 || until == from + 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NormId id && text.equals(id.text);
    }

    /** Hashes the text alone, since ids are keys everywhere. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The id itself.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
