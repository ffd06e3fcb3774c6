package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** Whether a review that is recorded as a step of admission is an exchange too. */
public enum ReviewStep implements Coded {
    /** It is, with that person. */
    COUNTS(Label.of("计入，只计本人", "yes, for that person only")),
    /** It is not. */
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
