package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
    private static final String YEAR = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//test//EN",
            event("20260907", "20260908", "秋季学期开学"),
            event("20261016", "20261017", "校庆放假"),
            event("20261024", "20261025", "新生运动会"),
            event("20270116", "20270301", "寒假"),
            "END:VCALENDAR",
            "");

    @TempDir
    Path folder;

    @Test
    void a_calendar_becomes_two_files_that_a_college_can_use() throws IOException {
        Files.writeString(folder.resolve("year.ics"), YEAR);

        Run run = Run.line(folder, "calendar year.ics --out mine --lang en");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("year.ics: 1 semesters, 1 days off or working days, 0 questions");
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "2026-10-16 校庆放假 days off 2026-10-16, certain: \"放假\" is",
                        "2027-01-16..2027-02-28 寒假 vacation 2027-01-16..2027-02-28, certain:");
        assertThat(folder.resolve("mine/semesters.csv"))
                .hasContent("name,start,end\n2026-2027-1,2026-09-07,2027-01-15\n");
        assertThat(folder.resolve("mine/workdays.csv"))
                .hasContent("date,kind,name,notice\n2026-10-16,day-off,校庆放假,year.ics\n");

        Files.writeString(
                folder.resolve("mine/organizations.csv"),
                "id,kind,name,established\nart,general-branch,Art,2012-09-01\n");
        Run plan = Run.line(folder, "plan mine --from 2026-10-01 --to 2026-12-31 --out out");
        assertThat(plan.status()).isEqualTo(Session.DONE);
    }

    @Test
    void what_an_event_is_called_is_no_formula() throws IOException {
        Files.writeString(folder.resolve("year.ics"), YEAR.replace("校庆放假", "=校庆放假"));

        Run.line(folder, "calendar year.ics --out mine");

        assertThat(folder.resolve("mine/workdays.csv")).content().contains(",'=校庆放假,");
    }

    @Test
    void what_is_there_stays_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("year.ics"), YEAR);
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/semesters.csv"), "mine");

        Run run = Run.line(folder, "calendar year.ics --out mine --lang en");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err())
                .contains(
                        "not written by this program, or edited since, so not replaced; choose another folder by --out: mine/semesters.csv");
        assertThat(Run.files(folder)).containsExactly("mine/semesters.csv", "year.ics");
    }

    @Test
    void what_is_not_clear_is_asked_and_can_be_answered() throws IOException {
        Files.writeString(folder.resolve("year.ics"), YEAR.replace("寒假", "补考"));

        Run asked = Run.line(folder, "calendar year.ics --out mine --lang en");

        assertThat(asked.status()).isEqualTo(Session.DONE);
        assertThat(asked.out()).contains("? 2026-2027-1 begins on 2026-09-07 (2026-09-07 秋季学期开学); when does it end?");
        assertThat(folder.resolve("mine/semesters.csv")).hasContent("name,start,end\n");

        Files.writeString(folder.resolve("answers.csv"), "event,date,meaning\n,2027-01-15,semester-end\n");
        Run answered = Run.line(folder, "calendar year.ics --answers answers.csv --out mine --lang en");
        assertThat(answered.out()).startsWith("year.ics: 1 semesters, 1 days off or working days, 0 questions");
        assertThat(folder.resolve("mine/semesters.csv"))
                .hasContent("name,start,end\n2026-2027-1,2026-09-07,2027-01-15\n");
    }

    @Test
    void problems_of_the_calendar_and_of_the_answers_are_told_at_once_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("year.ics"), YEAR.replace("20261016", "20261316"));
        Files.writeString(folder.resolve("answers.csv"), "event,date,meaning\n校运会,,never\n");

        Run run = Run.line(folder, "calendar year.ics --answers answers.csv --out mine");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err())
                .contains(
                        "answers.csv:2: meaning: 没有这个代码，须为semester（学期）、",
                        "year.ics:14: DTSTART: 无法读取的日期 (20261316)",
                        "共2个问题，未写出任何文件");
        assertThat(Run.files(folder)).containsExactly("answers.csv", "year.ics");
        assertThat(Run.line(folder, "calendar none.ics --out mine --lang en").err())
                .contains("none.ics: there is no such file");
    }

    @Test
    void notes_on_a_strange_calendar_are_a_few_and_how_many_more_there_are() throws IOException {
        String years = IntStream.range(2014, 2026)
                .mapToObj(year -> String.join(
                        "\r\n",
                        event(year + "0903", year + "0904", "秋季学期开学"),
                        event(year + "0905", year + "0906", "秋季学期开学"),
                        event((year + 1) + "0116", (year + 1) + "0222", "寒假")))
                .collect(Collectors.joining("\r\n"));
        Files.writeString(
                folder.resolve("year.ics"),
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + years + "\r\nEND:VCALENDAR\r\n");

        Run run = Run.line(folder, "calendar year.ics --out mine --lang en");

        assertThat(run.status()).isEqualTo(Session.DONE);
        List<String> notes = run.err().lines().toList();
        assertThat(notes).hasSize(7).allSatisfy(note -> assertThat(note).startsWith("note: "));
        assertThat(notes.get(notes.size() - 1)).isEqualTo("note: and 6 more notes");
    }

    private static String event(String first, String until, String summary) {
        return String.join(
                "\r\n",
                "BEGIN:VEVENT",
                "UID:" + first,
                "DTSTAMP:20260801T000000Z",
                "DTSTART;VALUE=DATE:" + first,
                "DTEND;VALUE=DATE:" + until,
                "SUMMARY:" + summary,
                "END:VEVENT");
    }
}
