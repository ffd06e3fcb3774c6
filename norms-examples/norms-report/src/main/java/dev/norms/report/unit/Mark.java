package dev.norms.report.unit;

import dev.norms.calendar.assessment.Verdict;

/** How something stands, at a glance: the first of these that occurs. All marks take one cell in every terminal. */
public enum Mark {
    /** Should have been done and was not. */
    LAPSED("✗", Shade.BAD),
    /** Is to be done now. */
    OPEN("▸", Shade.WATCH),
    /** Cannot be decided from the data. */
    UNKNOWN("?", Shade.WATCH),
    /** Is to be done later. */
    UPCOMING("", Shade.PLAIN),
    /** Is done. */
    DONE("✓", Shade.GOOD),
    /** Is not owed. */
    NONE("-", Shade.FAINT);

    private final String sign;
    private final Shade shade;

    Mark(String sign, Shade shade) {
        this.sign = sign;
        this.shade = shade;
    }

    /**
     * The mark of a verdict.
     *
     * @param verdict the verdict
     * @return its mark
     */
    public static Mark of(Verdict verdict) {
        return switch (verdict) {
            case OVERDUE, MISSED, NOT_MET -> LAPSED;
            case OPEN -> OPEN;
            case NEEDS_JUDGMENT, NO_DATA -> UNKNOWN;
            case UPCOMING -> UPCOMING;
            case MET, MADE_UP -> DONE;
            case EXEMPT, NOT_APPLICABLE -> NONE;
        };
    }

    /**
     * Its sign, the same in every color.
     *
     * @return one character, or nothing for what is to be done later
     */
    public String sign() {
        return sign;
    }

    /**
     * Its color.
     *
     * @return the shade
     */
    public Shade shade() {
        return shade;
    }
}
