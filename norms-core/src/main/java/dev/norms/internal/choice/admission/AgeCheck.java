package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The evidence of an applicant's age. */
public enum AgeCheck implements Coded {
    /** A step in which the person in charge attests the age. */
    STEP(Label.of(
            "由负责人确认，作为一个步骤，确定为积极分子前须有",
            "the person in charge attests it, as a step before the activist is determined")),
    /** The application: the age is taken as checked when it is received. */
    APPLICATION(Label.of("收到申请即视为已核", "taken as checked when the application is received"));

    private final Label label;

    AgeCheck(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
