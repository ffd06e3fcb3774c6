package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The due day of a duty whose last day is not a working day or lies in a vacation. */
public enum DueDay implements Coded {
    /**
     * The last working day; if that is in a vacation and an organization owes the duty, the last working day of the
     * window before the vacation, if there is one.
     */
    BEFORE_VACATION(
            Label.of(
                    "应完成日为期内最后一个工作日；组织的事项落在假期的，提前到放假前期内的工作日，放假前期内没有的不变；期限仍为期末日",
                    "due on the last working day of the window; what organizations owe is moved to before a vacation if the window has a working day there; the deadline stays")),
    /** The last working day, even in a vacation. */
    WORKING_DAY(Label.of("期内最后一个工作日，假期中也不提前", "due on the last working day of the window, even in a vacation")),
    /** The last day itself. */
    CLOSE(Label.of("期末日当日", "due on the last day itself"));

    private final Label label;

    DueDay(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
