package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.Provenance;
import dev.norms.fact.InvalidFactsException;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.label.Label;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniversityCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 16);

    @TempDir
    Path folder;

    @Test
    void a_year_is_read_into_semesters_and_days_and_each_event_is_explained() throws IOException, URISyntaxException {
        UniversityCalendar calendar = UniversityCalendar.read(file("good.ics"));

        assertThat(Stream.of(
                                calendar.semesters().stream().map(UniversityCalendarTest::line),
                                calendar.days().stream().map(Ics::line),
                                calendar.events().stream()
                                        .map(event -> event.explain().zh()),
                                calendar.events().stream()
                                        .map(event -> event.explain().en()),
                                calendar.questions().stream().map(Label::en))
                        .flatMap(lines -> lines))
                .containsExactlyElementsOf(Files.readAllLines(file("good.txt")));
    }

    @Test
    void words_of_a_title_that_are_not_understood_are_named_together_and_of_many_the_first() {
        String title = "阿尔法 贝塔 伽马 德尔塔 阿尔法 艾普西隆 泽塔 伊塔 放假";
        UniversityCalendar calendar = Ics.read(Ics.event(FRIDAY, FRIDAY, title));

        assertThat(calendar.events()).singleElement().satisfies(event -> {
            assertThat(event.explain().zh()).containsOnlyOnce("不认识").contains("等");
            assertThat(event.explain().en()).containsOnlyOnce("not understood").contains("and others");
        });
    }

    @Test
    void a_college_lives_by_it() throws URISyntaxException {
        CollegeCalendar days = UniversityCalendar.read(file("good.ics")).calendar();

        assertThat(days.workdays().status(FRIDAY)).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        Provenance own = days.workdays().provenance(FRIDAY);
        assertThat(own.label().en()).isEqualTo("2026-10-16: public holiday by given row, 校庆日放假");
        assertThat(days.academic().isVacation(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(days.academic().week(LocalDate.of(2026, 10, 31))).contains(TeachingWeek.parse("2026-2027-1/W08"));
        assertThat(days.academic().find("2026-2027-1").orElseThrow().examinationWeeks())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,start,end\n", "BEGIN:VEVENT\nEND:VEVENT\n"})
    void a_file_that_is_no_calendar_is_named(String text) {
        assertThat(Ics.problems(text)).containsExactly("x.ics: not an iCalendar file");
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
    void a_calendar_without_events_or_cut_off_is_named() {
        assertThat(Ics.problems(Ics.calendar())).containsExactly("x.ics: the calendar has no events");
        assertThat(Ics.problems(Ics.calendar(Ics.event(FRIDAY, FRIDAY, "校庆日放假")).replace("END:VCALENDAR", "")))
                .containsExactly("x.ics:8: the file is truncated, END:VCALENDAR is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void encodings_that_programs_write_are_read(String encoding) throws IOException {
        String text = Ics.calendar(Ics.event(FRIDAY, FRIDAY, "校庆日放假"));
        Path file = Files.write(folder.resolve("x.ics"), text.getBytes(Charset.forName(encoding)));

        assertThat(UniversityCalendar.read(file).days()).extracting(Ics::line).containsExactly("2026-10-16 off 校庆日放假");
    }

    @ParameterizedTest
    @EnumSource
    void a_category_says_the_meaning_whatever_the_title(EventKind kind) {
        for (String category : List.of(
                " " + kind.code().toUpperCase(java.util.Locale.ROOT),
                kind.label().zh())) {
            UniversityCalendar read = Ics.read(Ics.event(FRIDAY, FRIDAY, "国庆节放假", "CATEGORIES:party," + category));
            assertThat(read.events().get(0).meanings())
                    .extracting(EventMeaning::kind)
                    .containsExactly(kind);
        }
    }

    @Test
    void an_event_that_cannot_be_put_on_days_is_a_problem_only_if_something_would_follow_from_it() {
        for (String start : List.of("DTSTART:2026132x", "DTSTART;VALUE=DATE:20260231", "UID:1")) {
            assertThat(Ics.problems(Ics.calendar(Ics.event(start, "SUMMARY:校庆日放假"))))
                    .singleElement()
                    .asString()
                    .startsWith("x.ics:");
            assertThat(Ics.read(Ics.event(start, "SUMMARY:开学典礼")).notes())
                    .singleElement()
                    .extracting(Label::en)
                    .asString()
                    .startsWith("not used: x.ics:");
        }
        assertThat(Ics.problems(Ics.calendar(
                        Ics.event("DTSTART;VALUE=DATE:20261105", "DTEND;VALUE=DATE:20261101", "SUMMARY:校庆日放假"))))
                .containsExactly("x.ics:4: DTSTART: ends before it starts (2026-11-05..2026-11-01)");
    }

    @Test
    void a_day_that_is_both_off_and_worked_is_asked_and_gets_no_row() {
        UniversityCalendar read = Ics.read(Ics.event(FRIDAY, FRIDAY, "校庆日放假"), Ics.event(FRIDAY, FRIDAY, "教职工上班"));

        assertThat(read.days()).isEmpty();
        assertThat(read.questions())
                .extracting(Label::en)
                .containsExactly("2026-10-16 is both off and worked: 教职工上班、校庆日放假; which one is right?");
    }

    @Test
    void days_outside_the_calendar_of_working_days_are_left_out() {
        assertThat(Ics.days(Ics.event(LocalDate.of(2199, 1, 1), LocalDate.of(2199, 1, 1), "校庆日放假")))
                .isEmpty();
        assertThat(Ics.days(Ics.event("DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231", "SUMMARY:校庆日放假")))
                .isEmpty();
    }

    @Test
    void hours_make_no_day_off_but_a_whole_working_day_does() {
        assertThat(Ics.days(Ics.event("DTSTART:20261016T140000", "DTEND:20261016T180000", "SUMMARY:校庆日放假")))
                .isEmpty();
        assertThat(Ics.days(Ics.event("DTSTART:20261016T080000", "DTEND:20261016T180000", "SUMMARY:校庆日放假")))
                .containsExactly("2026-10-16 off 校庆日放假");
        assertThat(Ics.days(Ics.event("DTSTART:20261015T160000Z", "DURATION:P1D", "SUMMARY:校庆日放假")))
                .containsExactly("2026-10-16 off 校庆日放假");
        assertThat(Ics.days(Ics.event("DTSTART:20261016T000000", "SUMMARY:校庆日放假")))
                .containsExactly("2026-10-16 off 校庆日放假");
    }

    private static List<String> messages(Path file) {
        return UniversityCalendar.check(file, Answers.NONE).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static String line(Semester semester) {
        return semester + semester.examinations().map(days -> " " + days).orElse("");
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(UniversityCalendarTest.class.getResource(name).toURI());
    }
}
