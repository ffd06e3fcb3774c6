package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The records whose class hours count as study. */
public enum HoursCounted implements Coded {
    /** All records of attendance and study with class hours. */
    RECORDED(Label.of("记有学时的活动出勤和学习记录", "attendance and study for which hours are recorded")),
    /** Only attendance at collective training. */
    TRAINING(Label.of("只计集中培训活动的出勤", "only attendance at collective training"));

    private final Label label;

    HoursCounted(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
