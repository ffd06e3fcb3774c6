package dev.norms.report.unit;

import com.google.common.base.Ascii;

/** How a light, a mark or a verdict is colored: never the only sign, a word or a mark says the same. */
public enum Shade {
    /** In order. */
    GOOD,
    /** To be watched, or to be done. */
    WATCH,
    /** Should have been done and was not. */
    BAD,
    /** Of no weight. */
    FAINT,
    /** Without a color. */
    PLAIN;

    /**
     * Its name in style sheets.
     *
     * @return for instance {@code good}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
