package dev.norms.files.university;

import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of the days that a university has off or works. Days that notices or law have off or worked anyway are none of
 * them.
 */
final class DayFinder {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private final WorkCalendar known;
    private final Map<LocalDate, UniversityDay> days = new TreeMap<>();
    private final Map<LocalDate, CalendarEntry> sources = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DayFinder(WorkCalendar known, List<CalendarEntry> entries) {
        this.known = known;
        for (CalendarEntry entry : entries) {
            switch (entry.meaning()) {
                case HOLIDAY -> take(entry, /* working= */ false);
                case WORKDAY, CLASSES -> take(entry, /* working= */ true);
                case VACATION, SEMESTER_BEGIN, SEMESTER_END, SEMESTER, EXAMINATIONS -> {}
            }
        }
    }

    private void take(CalendarEntry entry, boolean working) {
        if (!known.coverage().encloses(entry.days())) {
            problems.add(entry.problem(Label.of(
                    "不在工作日历" + known.coverage() + "之内", "outside the working-day calendar, " + known.coverage())));
            return;
        }
        if (isOfAnotherYear(entry)) {
            problems.add(entry.problem(Label.of("名称所说的年份与日期不符", "the year in its name is not that of its days")));
            return;
        }
        entry.first().datesUntil(entry.last().plusDays(1)).forEach(day -> take(entry, day, working));
    }

    private void take(CalendarEntry entry, LocalDate day, boolean working) {
        CalendarEntry other = sources.putIfAbsent(day, entry);
        if (other != null && (other.meaning() == EventMeaning.HOLIDAY) == working) {
            problems.add(entry.problem(Label.of(
                    day + "既放假又上班 [" + other.origin() + "]",
                    day + " is both off and worked [" + other.origin() + "]")));
        } else if (working && known.status(day) == DayStatus.WORKING_DAY) {
            if (entry.meaning() == EventMeaning.CLASSES) {
                return; // a working day may take the classes of another
            }
            problems.add(entry.problem(Label.of(
                    "调休上班日" + day + "本是工作日", "the make-up working day " + day + " is an ordinary working day")));
        } else if (entry.meaning() == EventMeaning.CLASSES && known.status(day) == DayStatus.PUBLIC_HOLIDAY) {
            return; // told where whose classes they are is asked
        } else if (known.isWorkingDay(day) != working) {
            days.putIfAbsent(day, new UniversityDay(day, !working, entry.summary()));
        }
    }

    /** Returns whether the entry names a year other than its own; a New Year break may name the year that begins. */
    private static boolean isOfAnotherYear(CalendarEntry entry) {
        Matcher year = YEAR.matcher(entry.summary());
        if (!year.find()) {
            return false;
        }
        int named = Integer.parseInt(year.group(1));
        return named != entry.first().getYear()
                && named != entry.last().plusDays(7).getYear();
    }

    List<UniversityDay> days() {
        return List.copyOf(days.values());
    }

    List<Problem> problems() {
        return problems;
    }
}
