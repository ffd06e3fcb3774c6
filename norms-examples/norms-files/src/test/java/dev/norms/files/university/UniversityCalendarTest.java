package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.Provenance;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.label.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniversityCalendarTest {
    @TempDir
    Path folder;

    @Test
    void a_year_is_read_into_semesters_and_days() throws IOException, URISyntaxException {
        UniversityCalendar calendar = UniversityCalendar.read(file("good.ics"));

        assertThat(Stream.of(
                                calendar.semesters().stream().map(UniversityCalendarTest::line),
                                calendar.days().stream().map(UniversityCalendarTest::line),
                                calendar.notes().stream().map(Label::zh),
                                calendar.notes().stream().map(Label::en))
                        .flatMap(lines -> lines))
                .containsExactlyElementsOf(Files.readAllLines(file("good.txt")));
    }

    @Test
    void a_college_lives_by_it() throws URISyntaxException {
        CollegeCalendar days = UniversityCalendar.read(file("good.ics")).calendar();

        assertThat(days.workdays().status(LocalDate.of(2026, 10, 16))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        assertThat(days.workdays().status(LocalDate.of(2026, 10, 24))).isEqualTo(DayStatus.MAKE_UP_WORKDAY);
        Provenance own = days.workdays().provenance(LocalDate.of(2026, 10, 16));
        assertThat(own.label().en()).isEqualTo("2026-10-16: public holiday by given row, 校庆日放假");
        assertThat(days.academic().isVacation(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(days.academic().week(LocalDate.of(2026, 10, 31))).contains(TeachingWeek.parse("2026-2027-1/W08"));
        assertThat(days.academic().find("2026-2027-1").orElseThrow().examinationWeeks())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void all_problems_are_listed_by_line_and_event(Language language) throws IOException, URISyntaxException {
        List<Problem> problems = UniversityCalendar.check(file("mistakes.ics")).problems();

        assertThat(problems.stream().map(problem -> problem.in(language)))
                .containsExactlyElementsOf(Files.readAllLines(file("mistakes." + language.code() + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,start,end\n", "BEGIN:VEVENT\nEND:VEVENT\n"})
    void a_file_that_is_no_calendar_is_named(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x.ics"), text);
        assertThat(messages(file)).containsExactly("x.ics: not an iCalendar file");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        assertThat(messages(folder.resolve("none.ics"))).containsExactly("none.ics: there is no such file");
        assertThat(messages(folder)).containsExactly(folder.getFileName() + ": the file cannot be read");
        Path binary = Files.write(folder.resolve("x.ics"), new byte[] {-1, -2, 0});
        assertThat(messages(binary)).containsExactly("x.ics: not an iCalendar file in UTF-8");
        assertThatThrownBy(() -> UniversityCalendar.read(binary)).isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void a_calendar_without_events_or_cut_off_is_named() throws IOException {
        Path empty = Files.writeString(folder.resolve("x.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n");
        assertThat(messages(empty)).containsExactly("x.ics: the calendar has no events");
        Path cut = Files.writeString(
                folder.resolve("y.ics"),
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261016\nSUMMARY:校庆放假\nEND:VEVENT\n");
        assertThat(messages(cut)).containsExactly("y.ics:6: the file is truncated, END:VCALENDAR is missing");
    }

    @ParameterizedTest
    @EnumSource
    void a_category_says_the_meaning_whatever_the_summary(EventMeaning meaning) {
        assertThat(EventMeaning.of(List.of("x", " " + meaning.code().toUpperCase(Locale.ROOT)), "国庆节放假"))
                .contains(meaning);
        assertThat(EventMeaning.of(List.of(meaning.label().zh()), "")).contains(meaning);
    }

    @Test
    void words_say_nothing_of_other_events() {
        assertThat(EventMeaning.of(List.of("party"), "开学典礼")).isEmpty();
        assertThat(EventMeaning.of(List.of(), "新生报到")).isEmpty();
    }

    @Test
    void make_up_classes_are_told_with_the_weekday_whose_classes_they_are() {
        assertThat(classes("20261010", "调休上课，补10月8日（周四）的课", ""))
                .containsExactly("2026-10-10 (Saturday): classes of Thursday (instead of 2026-10-08)");
        assertThat(classes("20261010", "10月10日（周六）上周四的课", ""))
                .containsExactly("2026-10-10 (Saturday): classes of Thursday");
        assertThat(classes("20261010", "国庆节调休上课", "执行10月7日课表"))
                .containsExactly("2026-10-10 (Saturday): classes of Wednesday (instead of 2026-10-07)");
        assertThat(classes("20261010", "Make-up classes: Thursday timetable", ""))
                .containsExactly("2026-10-10 (Saturday): classes of Thursday");
        assertThat(classes("20261010", "调休上课", ""))
                .containsExactly("2026-10-10 (Saturday): make-up classes of an unspecified weekday");
        assertThat(UniversityCalendar.check("x.ics", event("20261010", "调休上课", ""))
                        .value()
                        .days())
                .isEmpty();
    }

    @Test
    void a_working_day_may_take_the_classes_of_another_and_a_saturday_becomes_one() {
        assertThat(classes("20261014", "周三上周五的课", "")).containsExactly("2026-10-14 (Wednesday): classes of Friday");
        assertThat(classes("20261024", "补周五课", ""))
                .containsExactly("2026-10-24 (Saturday): classes of Friday; it counts as a make-up working day");
        UniversityCalendar own =
                UniversityCalendar.check("x.ics", event("20261024", "补周五课", "")).value();
        assertThat(own.days()).extracting(UniversityDay::isOff).containsExactly(false);
        assertThat(own.calendar().workdays().isWorkingDay(LocalDate.of(2026, 10, 24)))
                .isTrue();
        assertThat(own.classes()).extracting(MakeUpClasses::day).containsExactly(LocalDate.of(2026, 10, 24));
    }

    @Test
    void classes_that_cannot_be_are_named_and_not_guessed() {
        assertThat(problems("20261010", "调休上课，补10月8日（周三）的课"))
                .containsExactly(
                        "x.ics:3: 调休上课，补10月8日（周三）的课: 2026-10-08 does not fall on the weekday named with it (2026-10-10)");
        assertThat(problems("20261010", "上周三或周四的课"))
                .containsExactly(
                        "x.ics:3: 上周三或周四的课: names more than one day, name the one whose classes are held (2026-10-10)");
        assertThat(problems("20261002", "补周四课"))
                .containsExactly("x.ics:3: 补周四课: the day is off, so no classes can be held (2026-10-02)");
        assertThat(EventMeaning.of(List.of(), "9月7日（周一）开始上课")).contains(EventMeaning.SEMESTER_BEGIN);
        assertThat(EventMeaning.of(List.of(), "调休上班")).contains(EventMeaning.WORKDAY);
    }

    private static List<String> classes(String day, String summary, String description) {
        return UniversityCalendar.check("x.ics", event(day, summary, description)).orThrow().notes().stream()
                .map(Label::en)
                .toList();
    }

    private static List<String> problems(String day, String summary) {
        return UniversityCalendar.check("x.ics", event(day, summary, "")).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String event(String day, String summary, String description) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:" + day + "\nSUMMARY:" + summary
                + "\nDESCRIPTION:" + description + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static List<String> messages(Path file) {
        return UniversityCalendar.check(file).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String line(Semester semester) {
        return semester + semester.examinations().map(days -> " " + days).orElse("");
    }

    private static String line(UniversityDay day) {
        return day.date() + (day.isOff() ? " off " : " duty ") + day.name();
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(UniversityCalendarTest.class.getResource(name).toURI());
    }
}
