package dev.norms.organization;

import dev.norms.internal.order.CodePointOrder;
import java.io.Serializable;
import java.text.Normalizer;

/**
 * The id of an organization or a person.
 *
 * <p>1 to 64 characters: letters and digits of any script, {@code .}, {@code _} and {@code -}, in Unicode normalization
 * form C. Organizations and persons share one name space. The natural order is that of the texts by code point.
 */
public sealed interface SubjectId extends Comparable<SubjectId>, Serializable permits OrganizationId, PersonId {
    /**
     * The id as text.
     *
     * @return the text, of the form above
     */
    String text();

    @Override
    default int compareTo(SubjectId other) {
        return CodePointOrder.INSTANCE.compare(text(), other.text());
    }

    /**
     * Checks the form of an id.
     *
     * @param text the text
     * @return the text itself
     * @throws IllegalArgumentException if it is not of the form above; the message says why
     */
    static String checked(String text) {
        boolean isPlain = isPlain(text);
        int length = isPlain ? text.length() : text.codePointCount(0, text.length());
        if (length < 1 || length > 64) {
            throw new IllegalArgumentException("id must have 1 to 64 characters, but was '" + text + "'");
        }
        if (!isPlain) {
            checkCharacters(text);
        }
        return text;
    }

    /**
     * Returns whether an id is in plain ASCII, as most are; for these the tables of letters and forms are not loaded.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '.' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static void checkCharacters(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int codePoint = text.codePointAt(i);
            if (!isAllowed(codePoint)) {
                throw new IllegalArgumentException(
                        "id must consist of letters, digits, '.', '_' and '-', but was '" + text + "'");
            }
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("id must be in Unicode normalization form C, but was '" + text + "'");
        }
    }

    private static boolean isAllowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '.' || codePoint == '_' || codePoint == '-';
    }
}
