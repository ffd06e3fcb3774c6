package dev.norms.fact;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.label.Language;
import java.io.Serializable;

/**
 * A problem of a fact: it cannot be read, or is inconsistent with others.
 *
 * @param origin the place of the fact
 * @param attribute the wrong part of the fact, named like the column of the file; empty for the whole
 * @param what the problem
 * @param value the value that is wrong; may be empty
 */
public record Problem(Origin origin, String attribute, Label what, String value) implements Serializable {
    public Problem {
        requireNonNull(origin, "origin");
        requireNonNull(attribute, "attribute");
        requireNonNull(what, "what");
        requireNonNull(value, "value");
    }

    /**
     * The problem on one line.
     *
     * @param language the language of the sentence
     * @return {@code origin: attribute: what is wrong (value)}; what is empty is left out
     */
    public String in(Language language) {
        return (origin.text().isEmpty() ? "" : origin + ": ")
                + (attribute.isEmpty() ? "" : attribute + ": ")
                + what.in(language)
                + (value.isEmpty() ? "" : " (" + printable(value) + ")");
    }

    /**
     * The problem on one line, in English.
     *
     * @return as {@link #in(Language)}
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    /** Returns a value without control characters, cut after 80 characters. */
    private static String printable(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "␣");
        return line.codePointCount(0, line.length()) <= 80
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 80)) + "…";
    }
}
