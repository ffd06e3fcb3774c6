package dev.norms.calendar.question;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The reason why a record can count for nothing, or for less than was meant. */
public enum IdleReason implements Coded {
    /** No norm and no profile has its kind. */
    UNKNOWN_KIND(Label.of("没有这种活动类型，不起作用", "of an unknown kind, so counted for nothing")),
    /** No norm asks its organization for records of its kind. */
    ASKED_OF_NOBODY(Label.of(
            "没有规范要求该组织有这种记录，不起作用", "of a kind that no norm asks of that organization, so counted for nothing")),
    /** The norms in question have no period of the form that it names. */
    NO_SUCH_PERIOD(Label.of(
            "注明的期间不是相应规范的周期，按日期计入", "for a period that the norms in question do not have, so counted by date")),
    /** It is dated after the last day of any calendar, or names a period after it. */
    AFTER_ALL(Label.of("日期在2100年之后", "dated after 2100")),
    /** It is dated more than 400 days after the as-of day, or names a period that begins after them. */
    FAR_AHEAD(Label.of("日期在截至日之后超过400天", "dated more than 400 days after the as-of day"));

    private final Label label;

    IdleReason(Label label) {
        this.label = label;
    }

    /**
     * The reason in words, to follow the number of such records.
     *
     * @return a phrase
     */
    @Override
    public Label label() {
        return label;
    }
}
