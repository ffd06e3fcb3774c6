package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The organizations for which an activity counts. */
public enum CountsFor implements Coded {
    /** Only the organizations that held it. */
    HOLDERS(Label.of(
            "兼有几类的，每项规范各计一次，只计入举办的组织",
            "once for each norm of whose kind it is, and only for the organizations that held it")),
    /** The organizations that held it and, if a general branch did, the organizations below it, too. */
    BRANCHES_TOO(Label.of("总支举办的也计入其下各组织", "what a general branch holds also counts for the organizations below it"));

    private final Label label;

    CountsFor(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
