package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The period for which a record counts. */
public enum RecordPeriod implements Coded {
    /** The period that it names, if the norm has periods of this form; else the period of its day. */
    NAMED(Label.of("注明所属期的计入该期（期后补办也计），否则按日期", "for the period it names, even if done afterwards; else by its day")),
    /** Always the period of its day. */
    BY_DAY(Label.of("一律按日期", "always by its day"));

    private final Label label;

    RecordPeriod(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
