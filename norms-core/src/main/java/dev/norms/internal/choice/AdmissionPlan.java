package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The organizations that make the admission plan. */
public enum AdmissionPlan implements Coded {
    /** Each branch. */
    BRANCH(Label.of("各党支部年初制订", "each branch, at the start of the year")),
    /** The general branch. */
    GENERAL_BRANCH(Label.of("党总支统一制订", "the general branch, for all branches")),
    /** Each branch and the general branch. */
    BOTH(Label.of("党总支、各党支部都制订", "the general branch and each branch"));

    private final Label label;

    AdmissionPlan(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
