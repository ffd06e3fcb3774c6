package dev.norms.report.unit;

import com.google.common.base.Ascii;

/** The color of a light, a mark or a verdict. Color is never the only sign: a word or a mark says the same. */
public enum Shade {
    /** In order. */
    GOOD,
    /** To be watched or to be done. */
    WATCH,
    /** Not done although it should have been. */
    BAD,
    /** Unimportant. */
    FAINT,
    /** Without a color. */
    PLAIN;

    /**
     * The name used in style sheets.
     *
     * @return for instance {@code good}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
