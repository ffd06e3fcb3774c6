package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The missed duties for which a follow-up is demanded. */
public enum FollowedUp implements Coded {
    /** Duties missed by organizations. */
    ORGANIZATIONS(Label.of("组织未完成的每项有整改记录", "every duty that an organization missed has a follow-up")),
    /** Duties missed by organizations or by members. */
    MEMBERS_TOO(Label.of("党员个人未完成的也须有整改记录", "every missed duty has a follow-up, including those of members"));

    private final Label label;

    FollowedUp(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
