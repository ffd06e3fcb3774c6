package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The activists for whom a review that names nobody counts. */
public enum ReviewConcerns implements Coded {
    /** All activists of the branch. */
    ALL(Label.of("环节未注明人员的计入全体，注明的计入其人", "for all activists, or only for the person whom its part names")),
    /** None: a review has to name its activist. */
    NAMED(Label.of("只计入环节注明的人员", "only for the person whom its part names"));

    private final Label label;

    ReviewConcerns(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
