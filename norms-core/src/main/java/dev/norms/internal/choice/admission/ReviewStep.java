package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** Whether a review that is recorded as a step of admission also counts as an exchange with the activist. */
public enum ReviewStep implements Coded {
    /** It counts, for the person of the step only. */
    COUNTS(Label.of("计入，只计本人", "yes, for that person only")),
    /** Only review activities count. */
    ACTIVITIES_ONLY(Label.of("只计考察活动", "only review activities count"));

    private final Label label;

    ReviewStep(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
