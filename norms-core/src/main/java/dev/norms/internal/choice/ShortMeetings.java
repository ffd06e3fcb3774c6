package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The verdict after the deadline when too few meetings were held. */
public enum ShortMeetings implements Coded {
    /** The duty is missed. */
    MISSED(
            Label.of(
                    "次数都要达到，期限后不足的为未完成；确有原因的经批准可不开展",
                    "the numbers always apply; too few meetings by the deadline are a missed duty, unless it was exempted for a reason")),
    /** A person judges whether there was a reason. */
    JUDGMENT(
            Label.of(
                    "一般应达到，期限后不足的由负责人确认是否确有原因",
                    "the numbers apply generally; if there were too few by the deadline, the person in charge judges whether there was a reason"));

    private final Label label;

    ShortMeetings(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
