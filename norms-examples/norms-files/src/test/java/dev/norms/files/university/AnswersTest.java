package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.fact.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @TempDir
    Path folder;

    @Test
    void an_answer_settles_what_was_asked() throws IOException {
        Path calendar = write(
                "x.ics",
                Ics.calendar(
                        Ics.event(LocalDate.of(2027, 2, 22), LocalDate.of(2027, 2, 22), "上课"),
                        Ics.event(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 21), "秋假", "UID:break@1"),
                        Ics.event(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 16), "校庆日放假")));
        assertThat(UniversityCalendar.read(calendar).questions()).hasSize(2);

        UniversityCalendar read = read(calendar, """
                event,date,meaning
                ,2027-07-04,semester-end
                break@1,,day-off
                校庆日放假,2026-10-16,nothing
                """);

        assertThat(read.semesters())
                .extracting(Semester::toString)
                .containsExactly("2026-2027-2 (2027-02-22..2027-07-04)");
        assertThat(read.days())
                .extracting(Ics::line)
                .containsExactly("2026-10-19 off 秋假", "2026-10-20 off 秋假", "2026-10-21 off 秋假");
        assertThat(read.questions()).isEmpty();
        assertThat(read.events().get(1).explain().en())
                .contains("days off 2026-10-19..2026-10-21, answered: by a.csv:3");
    }

    @Test
    void an_answered_day_counts_more_than_events() throws IOException {
        Path calendar = write(
                "x.ics",
                Ics.calendar(
                        Ics.event(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31), "医学部上课"),
                        Ics.event(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "校本部上课"),
                        Ics.event(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 2, 21), "寒假")));

        assertThat(read(calendar, "事项,日期,含义\n校本部上课,,学期开始\n,2026-10-16,放假\n").semesters())
                .extracting(Semester::first)
                .containsExactly(LocalDate.of(2026, 9, 7));
    }

    @Test
    void all_days_of_an_event_are_off_if_an_answer_says_so() throws IOException {
        Path calendar = write(
                "x.ics",
                Ics.calendar(
                        Ics.event(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 20), "展览"),
                        Ics.event(LocalDate.of(2100, 12, 1), LocalDate.of(9999, 12, 30), "闭馆")));

        UniversityCalendar read = read(calendar, "event,date,meaning\n展览,,day-off\n闭馆,,day-off\n");

        assertThat(read.days())
                .filteredOn(day -> day.name().equals("展览"))
                .extracting(UniversityDay::date)
                .hasSize(15) // without weekends, but with the Sunday that is worked before National Day
                .startsWith(LocalDate.of(2026, 9, 1))
                .endsWith(LocalDate.of(2026, 9, 18), LocalDate.of(2026, 9, 20));
        assertThat(read.days()).filteredOn(day -> day.name().equals("闭馆")).hasSize(23);
    }

    @Test
    void an_answer_about_nothing_is_a_problem() throws IOException {
        Path calendar =
                write("x.ics", Ics.calendar(Ics.event(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "开学")));
        Path file = write("a.csv", "event,date,meaning\n开学,2026-09-08,semester-begin\n,,nothing\n开学,,holidays\n");

        Checked<Answers> answers = Answers.check(file);

        assertThat(answers.problems()).hasSize(2);
        assertThat(UniversityCalendar.check(calendar, answers.value()).problems())
                .extracting(Object::toString)
                .containsExactly("a.csv:2: event: the calendar has no such event, or not on that day (开学 2026-09-08)");
    }

    private UniversityCalendar read(Path calendar, String answers) throws IOException {
        return UniversityCalendar.check(
                        calendar, Answers.check(write("a.csv", answers)).orThrow())
                .orThrow();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
