package dev.norms.calendar.academic;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The calendar of a college (校历): its working days and its semesters.
 *
 * <p>Questions about dates outside the coverage of the working days throw an
 * {@link dev.norms.calendar.workday.UncoveredDateException UncoveredDateException}.
 *
 * @param workdays the working days
 * @param academic the semesters
 */
public record CollegeCalendar(WorkCalendar workdays, AcademicCalendar academic) {
    public CollegeCalendar {
        requireNonNull(workdays, "workdays");
        requireNonNull(academic, "academic");
    }

    /**
     * Returns a calendar without semesters.
     *
     * @param workdays the working days
     * @return the calendar
     */
    public static CollegeCalendar of(WorkCalendar workdays) {
        return new CollegeCalendar(workdays, AcademicCalendar.none());
    }

    /**
     * Returns this calendar with other semesters.
     *
     * @param semesters the semesters
     * @return the calendar
     */
    public CollegeCalendar with(AcademicCalendar semesters) {
        return new CollegeCalendar(workdays, semesters);
    }

    /**
     * Returns this calendar with a holiday notice.
     *
     * @param notice the notice
     * @return the calendar, see {@link WorkCalendar#withNotice(HolidayNotice)}
     */
    public CollegeCalendar withNotice(HolidayNotice notice) {
        return new CollegeCalendar(workdays.withNotice(notice), academic);
    }

    /**
     * Returns this calendar with rows of holiday notices.
     *
     * @param rows the rows
     * @return the calendar, see {@link WorkCalendar#withNotice(Collection)}
     * @throws IllegalArgumentException if two rows differ about one day
     */
    public CollegeCalendar withNotice(Collection<NoticeDay> rows) {
        return new CollegeCalendar(workdays.withNotice(rows), academic);
    }

    /**
     * Returns this calendar with days that the university arranges by itself.
     *
     * @param days the days
     * @return the calendar, see {@link WorkCalendar#withDays}
     * @throws IllegalArgumentException if two of them differ about one day
     */
    public CollegeCalendar withDays(List<UniversityDay> days) {
        return new CollegeCalendar(workdays.withDays(days), academic);
    }

    /**
     * Returns this calendar as known at the end of a day, without notices signed later; semesters, given rows and
     * university days are kept.
     *
     * @param day the day
     * @return the calendar, see {@link WorkCalendar#knownOn}
     */
    public CollegeCalendar knownOn(LocalDate day) {
        return new CollegeCalendar(workdays.knownOn(day), academic);
    }

    /**
     * Returns the day by which an organization is to do what it owes in a window. Obligations of persons, and those
     * whose norm requires a plain working day, are not moved before a vacation; for those call this on a calendar
     * without semesters, {@code CollegeCalendar.of(workdays)}.
     *
     * <p>It is the last working day of the window. If that day is in a vacation, it is the last working day before the
     * vacation, provided that it is still in the window; else the day stays. A window without any working day is due on
     * its last day. Example: with semesters to 2026-07-10 and from 2026-09-07, the window 2026-07-01 to 2026-08-31 is
     * due on Friday 2026-07-10, the window 2026-08-01 to 2026-08-31 on Monday 2026-08-31.
     *
     * @param opens the first day of the window
     * @param closes the last day of the window, not before {@code opens}
     * @return the day, never outside the window
     * @throws IllegalArgumentException if {@code closes} is before {@code opens}
     */
    public LocalDate due(LocalDate opens, LocalDate closes) {
        long due = due(opens.toEpochDay(), closes.toEpochDay());
        return due == closes.toEpochDay() ? closes : LocalDate.ofEpochDay(due); // mostly the last day: no new object
    }

    /**
     * Returns the day by which the obligation of a window is to be done, see {@link #due(LocalDate, LocalDate)}, for
     * callers that count days.
     *
     * @param opens the first day of the window, as an epoch day
     * @param closes the last day of the window, as an epoch day
     * @return the day, as an epoch day
     * @throws IllegalArgumentException if {@code closes} is before {@code opens}
     */
    public int due(long opens, long closes) {
        if (closes < opens) {
            throw new IllegalArgumentException("closes must not be before opens, but was "
                    + LocalDate.ofEpochDay(closes) + " (opens " + LocalDate.ofEpochDay(opens) + ")");
        }
        if (workdays.count(opens, closes + 1) == 0) {
            return (int) closes;
        }
        int last = workdays.previousOrSame(closes);
        if (academic.isVacation(last)) {
            long lastOfSemester = academic.endBefore(last);
            if (lastOfSemester >= opens && workdays.count(opens, lastOfSemester + 1) > 0) {
                return workdays.previousOrSame(lastOfSemester);
            }
        }
        return last;
    }

    /**
     * Returns the kind of a day and its source, with its teaching week or the remark that it is in a vacation.
     *
     * @param day the day
     * @return for instance "2026-03-31: working day by weekday (Tuesday), nothing says otherwise; teaching week 5 of
     *     2025-2026-2"
     */
    public Label label(LocalDate day) {
        Label known = workdays.provenance(day).label();
        Optional<Label> academicPart = academic.isVacation(day)
                ? Optional.of(Label.of("假期", "vacation"))
                : academic.week(day).map(TeachingWeek::label);
        return academicPart
                .map(more -> Label.join(List.of(known, more), "；", "; "))
                .orElse(known);
    }

    /**
     * Returns the certainty of a result that was computed from days.
     *
     * @param days the days, for an obligation those on which it opens, is due and closes
     * @return provisional if one of them is not confirmed; confirmed if none is given
     */
    public Certainty certainty(LocalDate... days) {
        for (LocalDate day : days) {
            if (!workdays.isConfirmed(day)) {
                return Certainty.PROVISIONAL;
            }
        }
        return Certainty.CONFIRMED;
    }
}
