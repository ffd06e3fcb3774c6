package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The commissioners for whom a duty is listed. */
public enum VacantPosts implements Coded {
    /** Those that are filled, or one for all. */
    ONE(Label.of(
            "合列一项；有人任职的席位各列一项",
            "one for all of them; if some are in office, one for each kind of commissioner in office")),
    /** All kinds of commissioners. */
    EACH(Label.of("每一种委员席位各列一项", "one for each kind of commissioner, in office or not"));

    private final Label label;

    VacantPosts(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
