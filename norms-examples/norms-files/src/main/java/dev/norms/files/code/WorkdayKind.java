package dev.norms.files.code;

import dev.norms.calendar.workday.UniversityDay;
import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The kind of a row of {@code workdays.csv}: of a notice of the State Council, or of the university itself. */
public enum WorkdayKind implements Coded {
    /** A day off by notice (休). */
    HOLIDAY("holiday", Label.of("休", "day off by notice")),
    /** A day worked by notice (班). */
    WORKDAY("workday", Label.of("班", "day worked by notice")),
    /** A day that the university has off (校休). */
    DAY_OFF("day-off", Label.of("校休", "the university's day off")),
    /** A day that the university works (校班). */
    DUTY_DAY("duty-day", Label.of("校班", "the university's duty day"));

    private final String code;
    private final Label label;

    WorkdayKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the kind of a day of the university.
     *
     * @param day the day
     * @return day off or duty day
     */
    public static WorkdayKind of(UniversityDay day) {
        return day.isOff() ? DAY_OFF : DUTY_DAY;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@return whether the university itself arranged such a day, rather than a holiday notice} */
    public boolean isOfUniversity() {
        return this == DAY_OFF || this == DUTY_DAY;
    }
}
