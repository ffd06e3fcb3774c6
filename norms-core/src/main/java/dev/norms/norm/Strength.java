package dev.norms.norm;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The word with which the source demands something. */
public enum Strength implements Coded {
    /** Must (必须). */
    MUST(Label.of("必须", "must")),
    /** Shall (应、要). */
    SHALL(Label.of("应", "shall")),
    /** The number or the duty is stated without such a word, as throughout the annex. */
    STATED(Label.of("列明", "stated")),
    /** Generally (一般). */
    GENERALLY(Label.of("一般", "generally"));

    private final Label label;

    Strength(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
