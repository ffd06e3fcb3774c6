package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The holder of a post who is named as responsible for a duty of that post. */
public enum PostHolder implements Coded {
    /** Whoever holds the post on the last day of the period, or on the as-of day if that is earlier. */
    LAST_DAY(
            Label.of(
                    "由组织承担；责任人为期限末日（或查询日）的任职者，同职数人的记录都计",
                    "the organization; the person named is whoever holds the post on the last day of the period or on the as-of day, and the records of all holders count")),
    /** Whoever held the post on the first day of the period. */
    FIRST_DAY(Label.of(
            "由组织承担；责任人为期间首日的任职者",
            "the organization; the person named is whoever held the post on the first day of the period"));

    private final Label label;

    PostHolder(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
