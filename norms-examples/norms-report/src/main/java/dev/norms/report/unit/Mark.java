package dev.norms.report.unit;

import dev.norms.calendar.assessment.Verdict;

/** A one-character summary of a verdict. Of several marks, the first in this order is shown. */
public enum Mark {
    /** Not done although it should have been. */
    LAPSED("✗", Shade.BAD),
    /** To be done now. */
    OPEN("▸", Shade.WATCH),
    /** Cannot be decided from the data. */
    UNKNOWN("?", Shade.WATCH),
    /** To be done later. */
    UPCOMING("", Shade.PLAIN),
    /** Done. */
    DONE("✓", Shade.GOOD),
    /** Not owed. */
    NONE("-", Shade.FAINT);

    private final String sign;
    private final Shade shade;

    Mark(String sign, Shade shade) {
        this.sign = sign;
        this.shade = shade;
    }

    /**
     * Returns the mark of a verdict.
     *
     * @param verdict the verdict
     * @return its mark
     */
    public static Mark of(Verdict verdict) {
        return switch (verdict) {
            case MISSED, NOT_MET -> LAPSED;
            case OPEN, CLOSING -> OPEN;
            case NEEDS_JUDGMENT, NO_DATA -> UNKNOWN;
            case UPCOMING -> UPCOMING;
            case MET, MADE_UP -> DONE;
            case EXEMPT, NOT_APPLICABLE -> NONE;
        };
    }

    /**
     * The sign of the mark.
     *
     * @return one character; empty for an obligation to be done later
     */
    public String sign() {
        return sign;
    }

    /**
     * The color of the mark.
     *
     * @return the shade
     */
    public Shade shade() {
        return shade;
    }
}
