package dev.norms.files.event;

import dev.norms.label.Label;

/** The work that the repeated events of one file may cause. Not thread-safe. */
final class Budget {
    /** The work that a repetition causes in any case, as a number of occurrences. */
    private static final int RULE = 40;

    /** The work that is left, as a number of occurrences. */
    private int left = 20_000;

    /**
     * Takes the work of a repetition from the budget.
     *
     * @throws UnreadableException if it is used up
     */
    void take(EventVersion repeated, int occurrences) {
        left -= RULE + occurrences;
        if (left < 0) {
            left = 0;
            Label what = Label.of("重复事件过多，请逐次列出", "too many repeated events, list each date as an event");
            throw new UnreadableException(repeated.line(), "RRULE", what, "");
        }
    }
}
