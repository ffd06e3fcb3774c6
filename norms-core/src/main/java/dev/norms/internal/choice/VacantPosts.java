package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The posts of commissioners for which a duty is listed. */
public enum VacantPosts implements Coded {
    /** The posts that are filled; if none is, the duty is listed once for all of them. */
    ONE(Label.of(
            "合列一项；有人任职的席位各列一项",
            "one for all of them; if some are in office, one for each kind of commissioner in office")),
    /** Every post, filled or not. */
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
