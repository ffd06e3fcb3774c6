package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** Whether an organization owes a duty for a period in which it is founded or dissolved. */
public enum PartialPeriods implements Coded {
    /** It does if it exists on the last day and on at least half of the days. */
    HALF(Label.of("期末存续且存续天数不少于一半的，要求", "owed if it exists on the last day and on at least half of the days")),
    /** It does if it exists on every day. */
    WHOLE(Label.of("只要求完整存续的期间", "owed only if it exists on every day")),
    /** It does if it exists on any day. */
    ANY(Label.of("存续一天即要求", "owed if it exists on any day"));

    private final Label label;

    PartialPeriods(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether the duty of a period is owed.
     *
     * @param daysThere the number of days of the period on which the organization exists
     * @param days the number of days of the period, at least one
     * @param isThereAtEnd whether it exists on the last of them
     * @return true if it is owed
     */
    public boolean isOwed(long daysThere, long days, boolean isThereAtEnd) {
        return switch (this) {
            case HALF -> isThereAtEnd && 2 * daysThere >= days;
            case WHOLE -> daysThere == days;
            case ANY -> daysThere > 0;
        };
    }
}
