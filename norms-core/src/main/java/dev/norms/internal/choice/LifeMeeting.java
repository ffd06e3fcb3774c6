package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The relation of the organizational life meeting to the monthly themed Party day. */
public enum LifeMeeting implements Coded {
    /** Two kinds of activity: a life meeting does not count as a themed Party day. */
    APART(Label.of(
            "各为一类，组织生活会不计作主题党日，除非记录兼有两类",
            "two kinds of activity; a life meeting is no themed Party day unless it is recorded as both")),
    /** A life meeting also counts as the themed Party day of its month. */
    PARTY_DAY_TOO(Label.of("组织生活会也计作当月主题党日", "a life meeting also counts as the themed Party day of its month"));

    private final Label label;

    LifeMeeting(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
