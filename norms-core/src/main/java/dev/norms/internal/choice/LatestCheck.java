package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The checks of a list that decide which items are present. */
public enum LatestCheck implements Coded {
    /** The latest check of each item up to the as-of day. */
    LATEST(
            Label.of(
                    "每项以截至查询日最近一次检查为准，同日不一致的以未具备为准",
                    "for each item the latest check up to the as-of day; of contradictory ones on one day, the one that found it missing")),
    /** The latest check of each item in the year of the as-of day, up to that day. */
    OF_YEAR(Label.of("只看当年的检查", "only checks of the current year"));

    private final Label label;

    LatestCheck(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
