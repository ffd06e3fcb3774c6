package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The activities whose records are to be filed. */
public enum Filed implements Coded {
    /** All up to the day. */
    EACH(Label.of("每次活动的记录都注明归档位置", "the record of every activity names where it is filed")),
    /** Those of former years. */
    YEARLY(Label.of("每年集中归档，只看以前年度的活动", "the records of a year are bound after it: only activities of former years"));

    private final Label label;

    Filed(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
