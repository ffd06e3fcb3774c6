package dev.norms.calendar.workday;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The certainty of a day's status, and of what was computed from it, with regard to holiday notices to come. */
public enum Certainty implements Coded {
    /** All notices that decide are known (已确定). */
    CONFIRMED(Label.of("已确定", "confirmed")),
    /** A notice that decides is not known yet (暂定); the law alone was used. */
    PROVISIONAL(Label.of("暂定", "provisional"));

    private final Label label;

    Certainty(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
