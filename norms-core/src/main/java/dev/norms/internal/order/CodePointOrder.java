package dev.norms.internal.order;

import java.util.Comparator;

/**
 * The order of texts in results: by Unicode code point.
 *
 * <p>It differs from {@link String#compareTo} where one text has a character outside the basic plane, and from every
 * alphabetical order; it is the same on every machine and in every language.
 */
public final class CodePointOrder implements Comparator<String> {
    /** The only instance; it has no state. */
    public static final CodePointOrder INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    @Override
    public int compare(String left, String right) {
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Surrogates stand for code points above all others, so they move behind the rest of the basic plane. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
