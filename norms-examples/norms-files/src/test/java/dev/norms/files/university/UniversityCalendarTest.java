package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.Provenance;
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
        assertThat(own.label().en()).isEqualTo("2026-10-16: public holiday by given row good.ics, 校庆日放假");
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
        assertThat(messages(file)).containsExactly("x.ics: this is no iCalendar file");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        assertThat(messages(folder.resolve("none.ics"))).containsExactly("none.ics: there is no such file");
        assertThat(messages(folder)).containsExactly(folder.getFileName() + ": the file cannot be read");
        Path binary = Files.write(folder.resolve("x.ics"), new byte[] {-1, -2, 0});
        assertThat(messages(binary)).containsExactly("x.ics: this is no iCalendar file in UTF-8");
        assertThatThrownBy(() -> UniversityCalendar.read(binary)).isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void a_calendar_without_events_or_cut_off_is_named() throws IOException {
        Path empty = Files.writeString(folder.resolve("x.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n");
        assertThat(messages(empty)).containsExactly("x.ics: there is no event in the calendar");
        Path cut = Files.writeString(
                folder.resolve("y.ics"),
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261016\nSUMMARY:校庆放假\nEND:VEVENT\n");
        assertThat(messages(cut)).containsExactly("y.ics:6: the file is cut off, END:VCALENDAR is missing");
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

    private static List<String> messages(Path file) {
        return UniversityCalendar.check(file).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String line(Semester semester) {
        return semester + semester.examinations().map(days -> " " + days).orElse("");
    }

    private static String line(NoticeDay day) {
        return day.date() + " " + day.kind().code() + " " + day.name() + " " + day.notice();
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(UniversityCalendarTest.class.getResource(name).toURI());
    }
}
