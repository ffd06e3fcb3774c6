package dev.norms.calendar.feed;

import java.util.regex.Pattern;

/**
 * The name that keeps the UIDs of one publisher apart from all others; it follows {@code @} in every UID.
 *
 * <p>1 to 253 letters and digits of any script, {@code .}, {@code _} and {@code -}, beginning and ending with a letter
 * or digit; as a rule a name of one's own network, for instance {@code party.example.edu}.
 *
 * @param text the name
 */
public record Namespace(String text) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}._-]{0,251}[\\p{L}\\p{Nd}])?");

    /** The namespace of feeds for which none is given; no network has it (RFC 2606). */
    public static final Namespace NONE = new Namespace("norms.invalid");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of the form above
     */
    public Namespace {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "namespace must be 1 to 253 letters, digits, '.', '_' and '-', the first and the last a letter or"
                            + " digit, but was '" + text + "'");
        }
    }

    /**
     * Reads a name.
     *
     * @param text the name
     * @return the namespace
     * @throws IllegalArgumentException if it is not of the form above
     */
    public static Namespace parse(String text) {
        return new Namespace(text);
    }

    /**
     * The name.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
