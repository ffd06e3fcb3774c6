package dev.norms.internal.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant by a misspelt one. */
public final class Nearest {
    private Nearest() {}

    /**
     * Finds the word that needs the fewest letters inserted, left out or replaced.
     *
     * @param text what was written
     * @param words what could have been meant
     * @return the nearest word, the first one of several; empty if more than a third of the letters, and more than one,
     *     would have to change
     */
    public static Optional<String> of(String text, Collection<String> words) {
        String plain = plain(text);
        int most = Math.max(1, plain.length() / 3);
        return words.stream()
                // the distance is at least the difference of lengths; without this a long text would be compared in
                // full
                .filter(word -> Math.abs(plain.length() - word.length()) <= most)
                .filter(word -> distance(plain, plain(word)) <= most)
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
    }

    /**
     * Returns the nearest word as the end of a message.
     *
     * @param nearest the word, if there is one
     * @return for instance {@code " (nearest: party-lecture)"}; empty without a word
     */
    public static String hint(Optional<String> nearest) {
        return nearest.map(word -> " (nearest: " + word + ")").orElse("");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** Returns the Levenshtein distance: the least number of letters to insert, leave out or replace. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[previous.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
