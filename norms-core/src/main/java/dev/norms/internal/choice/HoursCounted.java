package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The records that are class hours of study. */
public enum HoursCounted implements Coded {
    /** All for which hours are recorded. */
    RECORDED(Label.of("记有学时的活动出勤和学习记录", "attendance and study for which hours are recorded")),
    /** Those of training together. */
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
