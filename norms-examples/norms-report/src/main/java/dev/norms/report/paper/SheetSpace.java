package dev.norms.report.paper;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The lines that are left on a sheet; what is taken from it fits. */
final class SheetSpace {
    /** The first code point of the full-width scripts, near enough for Chinese text. */
    private static final int FULL_WIDTH = 0x1100;

    private int lines;

    SheetSpace(int lines) {
        this.lines = lines;
    }

    /** Returns the first items that fit, and takes their lines. */
    <T> List<T> take(List<T> items, ToIntFunction<T> height) {
        List<T> taken = new ArrayList<>();
        for (T item : items) {
            int needed = height.applyAsInt(item);
            if (needed > lines) {
                break;
            }
            lines -= needed;
            taken.add(item);
        }
        return taken;
    }

    /** Returns how many lines a text takes in a column of the given full-width characters, at least one. */
    static int lines(String text, int width) {
        return Math.max(1, IntMath.divide(halves(text), 2 * width, RoundingMode.CEILING));
    }

    private static int halves(String text) {
        return text.codePoints().map(c -> c < FULL_WIDTH ? 1 : 2).sum();
    }

    /** Returns a text cut to some lines of a column, with an ellipsis if it does not fit. */
    static String cut(String text, int width, int lines) {
        if (halves(text) <= 2 * width * lines) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = 2 * width * lines - 2; // the ellipsis takes a full-width character
        for (int c : text.codePoints().toArray()) {
            left -= c < FULL_WIDTH ? 1 : 2;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }
}
