package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All mistakes of a file are reported; {@code -Dnorms.notice=2027.txt} checks a new file. */
class NoticeCheckTest {
    @Test
    void a_slip_of_the_pen_is_named_at_its_line() {
        List<String> lines = new ArrayList<>(List.of(NaiveDays.lines(2026)));
        assertThat(lines.set(2, "notice 国办发明电〔2024〕7号 2025-11-04 https://example.org/x"))
                .startsWith("notice ");
        assertThat(lines.set(6, "2026-01-05 workday 元旦")).isEqualTo("2026-01-04 workday 元旦");
        assertThat(lines.set(11, "2026-02-18 workday 春节")).isEqualTo("2026-02-18 holiday 春节");
        assertThat(lines.set(25, "2026-05-05 holiday 青年节")).isEqualTo("2026-05-05 holiday 劳动节");
        assertThat(NoticeCheck.of(2026, lines))
                .containsExactly(
                        "2026.txt:3: number must have the form 国办发明电〔2025〕1号, by the year of signing (国办发明电〔2024〕7号)",
                        "2026.txt:3: page must be of https://www.gov.cn/ (https://example.org/x)",
                        "2026.txt:3: a statutory day must be off, by 国务院令第795号 (2024-11-10) (2026-02-18)",
                        "2026.txt:7: a make-up working day must be a Saturday or Sunday (2026-01-05)",
                        "2026.txt:12: a make-up working day must be a Saturday or Sunday (2026-02-18)",
                        "2026.txt:13: the break 春节 must be in one piece, but goes on from 2026-02-17 (2026-02-19)",
                        "2026.txt:26: no such festival (青年节)");
    }

    @Test
    void the_notice_of_another_year_is_named() {
        assertThat(NoticeCheck.of(2027, List.of(NaiveDays.lines(2026)[2])))
                .contains(
                        "2027.txt:1: this is a notice for 2026, not for 2027 (国办发明电〔2025〕7号 (2025-11-04))",
                        "2027.txt:1: a statutory day must be off, by 国务院令第795号 (2024-11-10) (2027-02-05)");
    }

    @Test
    void amendments_follow_the_notice_and_lie_before_their_days() {
        List<String> lines = new ArrayList<>(List.of(NaiveDays.lines(2019)));
        int at = lines.indexOf(
                "amendment 国办发明电〔2019〕3号 2019-03-22 https://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm");
        lines.set(at, "amendment 国办发明电〔2018〕15号 2018-12-04 https://www.gov.cn/");
        lines.add(at + 1, "2019-02-11 workday 春节");
        lines.add(at + 2, "2019-04-05 workday 清明节"); // takes back a day off, but a statutory one
        lines.add("amendment 国办发明电〔2019〕99号 2019-12-30 https://www.gov.cn/");
        lines.add("2019-12-29 workday 元旦");
        assertThat(NoticeCheck.of(2019, lines))
                .containsExactly(
                        "2019.txt:4: number stands twice (国办发明电〔2018〕15号)",
                        "2019.txt:4: an amendment must be signed after the notice and by the end of the year"
                                + " (国办发明电〔2018〕15号 (2018-12-04))",
                        "2019.txt:4: a statutory day must be off, by 国务院令第644号 (2013-12-11) (2019-04-05)",
                        "2019.txt:" + (at + 2) + ": a make-up working day must be a Saturday or Sunday (2019-02-11)",
                        "2019.txt:" + lines.size() + ": must not be before its paper was signed on 2019-12-30"
                                + " (2019-12-29)");
    }

    @Test
    void a_line_that_cannot_be_read_is_named_before_the_check() {
        assertThat(NoticeCheck.of(2027, List.of(NaiveDays.lines(2026))))
                .contains("2027.txt:4: date must be of the notice's year, or of the year before from 25 December on"
                        + " (2026-01-01 holiday 元旦)");
        assertThat(NoticeCheck.of(2027, List.of()))
                .containsExactly("2027.txt: there must be a notice in the file, but was none");
    }

    @Test
    @EnabledIfSystemProperty(named = "norms.notice", matches = ".+")
    void the_file_named_on_the_command_line_can_be_true() throws IOException {
        Path file = Path.of(System.getProperty("norms.notice"));
        int year = Integer.parseInt(file.getFileName().toString().replace(".txt", ""));
        assertThat(NoticeCheck.of(year, Files.readAllLines(file)))
                .as("problems of " + file)
                .isEmpty();
    }
}
