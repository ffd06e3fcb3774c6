package dev.norms.calendar.workday;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** Whether the status of a day, and what was computed from it, may still be changed by a holiday notice to come. */
public enum Certainty implements Coded {
    /** The notices that decide are known (已确定). */
    CONFIRMED("confirmed", Label.of("已确定", "confirmed")),
    /** A notice that decides is not known yet (暂定); the law alone was used. */
    PROVISIONAL("provisional", Label.of("暂定", "provisional"));

    private final String code;
    private final Label label;

    Certainty(String code, Label label) {
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
}
