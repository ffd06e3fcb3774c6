package dev.norms.files.university;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A day on which classes of another weekday are held (调休上课).
 *
 * <p>It is a teaching day and a working day. Which timetable applies makes no difference to obligations.
 *
 * @param day the day on which the classes are held
 * @param weekday the weekday whose classes they are; empty if the calendar does not say
 * @param instead the day on which the classes were originally planned; empty if the calendar does not say
 */
public record MakeUpClasses(LocalDate day, Optional<DayOfWeek> weekday, Optional<LocalDate> instead) {
    public MakeUpClasses {
        requireNonNull(day, "day");
        requireNonNull(weekday, "weekday");
        requireNonNull(instead, "instead");
    }

    /**
     * The classes as text.
     *
     * @return for instance 2026-10-10（周六）上周四的课（原定2026-10-08）
     */
    public Label label() {
        String zh = weekday.map(of -> "上" + zh(of) + "的课").orElse("调休上课，未写明上周几的课");
        String en = weekday.map(of -> "classes of " + en(of)).orElse("make-up classes of an unspecified weekday");
        return Label.of(
                day + "（" + zh(day.getDayOfWeek()) + "）" + zh
                        + instead.map(other -> "（原定" + other + "）").orElse(""),
                day + " (" + en(day.getDayOfWeek()) + "): " + en
                        + instead.map(other -> " (instead of " + other + ")").orElse(""));
    }

    private static String zh(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }

    private static String en(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
