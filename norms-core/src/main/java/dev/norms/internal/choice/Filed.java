package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The activities whose records must name where they are filed (归档). */
public enum Filed implements Coded {
    /** All activities up to the as-of day. */
    EACH(Label.of("每次活动的记录都注明归档位置", "the record of every activity names where it is filed")),
    /** Only activities of years before the year of the as-of day. */
    YEARLY(Label.of(
            "每年集中归档，只看以前年度的活动",
            "the records of a year are filed together after its end; only activities of earlier years are checked"));

    private final Label label;

    Filed(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
