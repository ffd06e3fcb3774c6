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
        if (isPlain(text)) {
            return text;
        }
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > 64) {
            throw new IllegalArgumentException("id must have 1 to 64 characters, but was '" + text + "'");
        }
        if (!text.codePoints().allMatch(SubjectId::isAllowed)) {
            throw new IllegalArgumentException(
                    "id must consist of letters, digits, '.', '_' and '-', but was '" + text + "'");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("id must be in Unicode normalization form C, but was '" + text + "'");
        }
        return text;
    }

    /** Most ids are: in ASCII every allowed character is in normalization form C. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 0x80 || !isAllowed(character)) {
                return false;
            }
        }
        return length >= 1 && length <= 64;
    }

    private static boolean isAllowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '.' || codePoint == '_' || codePoint == '-';
    }
}
