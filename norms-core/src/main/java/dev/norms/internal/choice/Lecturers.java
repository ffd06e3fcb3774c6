package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The secretaries who give a lecture every year. */
public enum Lecturers implements Coded {
    /** The secretaries of general branches and of branches. */
    EVERY_SECRETARY(Label.of("党总支、党支部书记各讲一次", "the secretary of each general branch and branch")),
    /** Only the secretaries of general branches. */
    GENERAL_BRANCH_SECRETARY(Label.of("只要求党总支书记，党支部书记不作要求", "only the secretary of the general branch"));

    private final Label label;

    Lecturers(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
