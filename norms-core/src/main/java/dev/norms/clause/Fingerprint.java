package dev.norms.clause;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/**
 * Length and SHA-256 of a normalized text, which recognize it without storing it.
 *
 * <p>The text form is the length, a colon and the digest.
 *
 * @param length how many code points the words have, at least 1
 * @param digest the SHA-256 of the words in UTF-8, 64 lower-case hexadecimal digits
 */
public record Fingerprint(int length, String digest) {
    private static final int DIGITS = 64;
    private static final int MOST_DIGITS = 9;

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the length is below 1 or the digest is not of that form
     */
    public Fingerprint {
        if (length < 1 || !isDigest(digest)) {
            throw new IllegalArgumentException("length must be at least 1 and digest 64 hexadecimal digits, but were "
                    + length + ", '" + digest + "'");
        }
    }

    /**
     * Returns the fingerprint of a text.
     *
     * @param text the text, in any layout: white space and typographic variants of a character make no difference
     * @return the fingerprint
     * @throws IllegalArgumentException if the text has no words
     */
    public static Fingerprint of(String text) {
        return ofWords(new Wording(text).text());
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 18:} and 64 hexadecimal digits
     * @return the fingerprint; its {@code toString} is the text
     * @throws IllegalArgumentException if the text has another form
     */
    public static Fingerprint parse(String text) {
        int colon = text.indexOf(':');
        if (!isLength(text, colon)) {
            throw new IllegalArgumentException(
                    "fingerprint must be a number, a colon and 64 hexadecimal digits, but was '" + text + "'");
        }
        return new Fingerprint(Integer.parseInt(text, 0, colon, 10), text.substring(colon + 1));
    }

    static Fingerprint ofWords(String words) {
        return new Fingerprint(
                words.codePointCount(0, words.length()),
                Hashing.sha256().hashString(words, UTF_8).toString());
    }

    /**
     * Returns whether a text has a number before its colon, of ASCII digits and without a leading zero: any other would
     * be a second text form of the same fingerprint.
     */
    private static boolean isLength(String text, int colon) {
        if (colon < 1 || colon > MOST_DIGITS || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text is a digest; in a loop, as a pattern would take most of the time of reading a table. */
    private static boolean isDigest(String text) {
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /**
     * The text form.
     *
     * @return number, colon, digest
     */
    @Override
    public String toString() {
        return length + ":" + digest;
    }
}
