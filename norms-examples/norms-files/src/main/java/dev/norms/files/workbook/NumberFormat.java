package dev.norms.files.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way in which a number in a cell is shown: as itself, as a day or as a time of day. */
enum NumberFormat {
    /** A plain number. */
    NUMBER,
    /** A day, perhaps with a time. */
    DAY,
    /** A time of day or a duration. */
    TIME;

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    /** Quoted texts, escaped characters, colors, locales and fillers: no part of them indicates the kind of number. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|[_*].");

    private static final Pattern OF_DAY = Pattern.compile("[yd]|aaa");

    /**
     * Returns the way in which a format of a workbook shows numbers; {@link #NUMBER} if nothing says otherwise.
     *
     * @param id the number of the format, null if the cell has none; only numbers below 164 have a fixed meaning
     * @param code the text of the format; null if the workbook does not spell it out
     */
    static NumberFormat of(@Nullable Integer id, @Nullable String code) {
        if (id != null && code == null) {
            return builtIn(id);
        }
        if (code == null) {
            return NUMBER;
        }
        String first = code.toLowerCase(Locale.ROOT).split(";", 2)[0];
        if (ELAPSED.matcher(first).find()) {
            return TIME;
        }
        String plain = LITERALS.matcher(first).replaceAll("");
        if (plain.contains("general") || plain.contains("通用格式")) {
            return NUMBER;
        }
        if (OF_DAY.matcher(plain).find()) {
            return DAY;
        }
        if (plain.contains("h") || plain.contains("s")) {
            return TIME;
        }
        return plain.contains("m") ? DAY : NUMBER; // without hours and seconds, m is a month
    }

    /** The formats that workbooks do not spell out; 27 to 36 and 50 to 58 as Chinese versions understand them. */
    private static NumberFormat builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DAY;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIME;
            default -> NUMBER;
        };
    }
}
