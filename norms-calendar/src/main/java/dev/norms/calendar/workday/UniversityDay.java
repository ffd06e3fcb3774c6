package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.NoticeDay;
import java.time.LocalDate;

/**
 * A day that a university has off, or works, by its own arrangement (学校安排).
 *
 * <p>It takes precedence over law and notices for that day. Unlike a row of a notice it says nothing about the rest of
 * the year and moves no festival's break.
 *
 * @param date the day
 * @param isOff whether it is off
 * @param name what the university calls it, such as {@code 校庆日}; may be empty
 */
public record UniversityDay(LocalDate date, boolean isOff, String name) {
    public UniversityDay {
        requireNonNull(date, "date");
        requireNonNull(name, "name");
    }

    /**
     * Returns a day off.
     *
     * @param date the day
     * @param name what it is called; may be empty
     * @return the day
     */
    public static UniversityDay off(LocalDate date, String name) {
        return new UniversityDay(date, true, name);
    }

    /**
     * Returns a day that is worked, for instance a Saturday.
     *
     * @param date the day
     * @param name what it is called; may be empty
     * @return the day
     */
    public static UniversityDay duty(LocalDate date, String name) {
        return new UniversityDay(date, false, name);
    }

    NoticeDay row() {
        return new NoticeDay(date, isOff ? NoticeDay.Kind.HOLIDAY : NoticeDay.Kind.WORKDAY, name, "");
    }
}
