package dev.norms.files.university.meaning;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** How certain the meaning of an event is. */
public enum EventCertainty implements Coded {
    /** An answer says it. */
    ANSWERED("answered", Label.of("已确认", "answered")),
    /** The title says it. */
    CERTAIN("certain", Label.of("明确", "certain")),
    /** The title and the days leave little doubt, or the calendar itself says that it may change. */
    LIKELY("likely", Label.of("基本明确", "likely")),
    /** The meaning is not clear, and has no effect until the question is answered. */
    OPEN("open", Label.of("待确认", "to be confirmed"));

    private final String code;
    private final Label label;

    EventCertainty(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the less certain of two. */
    EventCertainty and(EventCertainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
