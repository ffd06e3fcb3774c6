package dev.norms.calendar.preference;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A part of a day in which one activity is held (时段). */
public enum Slot implements Coded {
    /** The morning. */
    AM(Label.of("上午", "morning")),
    /** The afternoon. */
    PM(Label.of("下午", "afternoon")),
    /** The evening. */
    EVENING(Label.of("晚上", "evening"));

    private final Label label;

    Slot(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
