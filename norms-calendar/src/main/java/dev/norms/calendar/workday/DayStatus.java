package dev.norms.calendar.workday;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The status of a day: whether it is worked, and why. */
public enum DayStatus implements Coded {
    /** A working day (工作日) from Monday to Friday. */
    WORKING_DAY(Label.of("工作日", "working day"), true),
    /** A Saturday or Sunday (休息日) that no notice, no law and no university mentions. */
    WEEKEND(Label.of("休息日", "weekend"), false),
    /** A day off (法定节假日) by a notice, by law or by the university, also where it falls on a weekend. */
    PUBLIC_HOLIDAY(Label.of("法定节假日", "public holiday"), false),
    /** A Saturday or Sunday (调休上班日) that a notice or the university turns into a working day. */
    MAKE_UP_WORKDAY(Label.of("调休上班日", "make-up working day"), true);

    private final Label label;
    private final boolean worked;

    DayStatus(Label label, boolean worked) {
        this.label = label;
        this.worked = worked;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether a day of this status is a working day.
     *
     * @return true for a working day and a make-up working day
     */
    public boolean isWorkingDay() {
        return worked;
    }
}
