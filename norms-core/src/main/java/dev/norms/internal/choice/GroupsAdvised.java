package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The effect of a branch without groups on the three-tier structure. */
public enum GroupsAdvised implements Coded {
    /** Groups are only advised, in a remark. */
    ADVICE(Label.of("只予提示，且不要求党小组会", "groups are only advised, and no group meetings are owed")),
    /** The three-tier structure is considered missing. */
    REQUIRED(Label.of("视为未设置三级组织", "the three-tier structure is considered missing"));

    private final Label label;

    GroupsAdvised(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
