package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The time within which the dues of a month are paid. */
public enum DuesTime implements Coded {
    /** The month itself. */
    MONTH(Label.of("当月月底前", "by the end of the month")),
    /** The quarter in which the month lies. */
    QUARTER(Label.of("当季季末前（经支部同意）", "by the end of its quarter, with the branch's consent"));

    private final Label label;

    DuesTime(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
