package dev.norms.files.university;

import dev.norms.calendar.workday.UniversityDay;
import dev.norms.fact.Problem;
import java.time.LocalDate;
import java.util.List;

/** Calendars for tests, written as text. */
final class Ics {
    private Ics() {}

    static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", events) + "END:VCALENDAR\n";
    }

    static String event(LocalDate first, LocalDate last, String title, String... properties) {
        return event(
                        "DTSTART;VALUE=DATE:" + plain(first),
                        "DTEND;VALUE=DATE:" + plain(last.plusDays(1)),
                        "SUMMARY:" + title)
                .replace(
                        "END:VEVENT\n",
                        String.join("\n", properties) + (properties.length == 0 ? "" : "\n") + "END:VEVENT\n");
    }

    static String event(String... properties) {
        return "BEGIN:VEVENT\n" + String.join("\n", properties) + "\nEND:VEVENT\n";
    }

    static String plain(LocalDate day) {
        return day.toString().replace("-", "");
    }

    static UniversityCalendar read(String... events) {
        return UniversityCalendar.check("x.ics", calendar(events)).orThrow();
    }

    static List<String> days(String... events) {
        return read(events).days().stream().map(Ics::line).toList();
    }

    static String line(UniversityDay day) {
        return day.date() + (day.isOff() ? " off " : " duty ") + day.name();
    }

    static List<String> problems(String text) {
        return UniversityCalendar.check("x.ics", text).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
