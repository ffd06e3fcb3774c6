package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeFileTest {
    private static final String NOTICE = "notice N1 2018-12-04 https://a";

    @Test
    void reads_papers_and_the_rows_under_them() {
        HolidayNotice notice = read(
                "# note",
                NOTICE,
                "2018-12-31 holiday 元旦",
                "2019-05-01 holiday 劳动节",
                "",
                "amendment N2 2019-03-22 https://b",
                "2019-04-28 workday 劳动节",
                "2019-05-01 holiday 劳动节");
        assertThat(notice.year()).isEqualTo(2019);
        assertThat(notice.papers()).extracting(Object::toString).containsExactly("N1 (2018-12-04)", "N2 (2019-03-22)");
        assertThat(notice.latest().page()).isEqualTo("https://b");
        assertThat(notice.papers().get(0).days())
                .containsExactly(
                        row("2018-12-31", NoticeDay.Kind.HOLIDAY, "元旦", "N1"),
                        row("2019-05-01", NoticeDay.Kind.HOLIDAY, "劳动节", "N1"));
        assertThat(notice.days())
                .containsExactly(
                        row("2018-12-31", NoticeDay.Kind.HOLIDAY, "元旦", "N1"),
                        row("2019-04-28", NoticeDay.Kind.WORKDAY, "劳动节", "N2"),
                        row("2019-05-01", NoticeDay.Kind.HOLIDAY, "劳动节", "N2"));
    }

    @Test
    void a_notice_is_known_from_the_day_of_signing_on_and_its_amendment_later() {
        HolidayNotice notice = read(NOTICE, "2019-05-01 holiday 劳动节", "amendment N2 2019-03-22 https://b");
        assertThat(notice.knownOn(LocalDate.of(2018, 12, 3))).isEmpty();
        assertThat(notice.knownOn(LocalDate.of(2018, 12, 4)))
                .map(known -> known.papers().size())
                .contains(1);
        assertThat(notice.knownOn(LocalDate.of(2019, 3, 22))).contains(notice);
        assertThat(notice.isAmendment(notice.papers().get(0))).isFalse();
        assertThat(notice.isAmendment(notice.latest())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-01",
                "2019-01-01 holiday",
                "2019-01-01 holiday ",
                "2019-01-01 holiday 元旦 N1",
                "2019-01-01 off 元旦",
                "2019-02-29 holiday 元旦",
                "2019-1-1 holiday 元旦",
                "2019-0x-01 holiday 元旦",
                "2019/01-01 holiday 元旦",
                "2019-01/01 holiday 元旦",
                "2019-01-011 holiday 元旦",
                "amendment N2",
                "amendment N2 2019-02-30 https://b"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThat(problems(NOTICE, line)).singleElement().asString().matches("2019.txt:2: .+ \\(" + line + "\\)");
    }

    @Test
    void every_misplaced_line_is_named_at_once() {
        assertThat(problems(
                        "2019-01-01 holiday 元旦",
                        "amendment N2 2019-03-22 https://b",
                        NOTICE,
                        "2019-05-02 holiday 劳动节",
                        "2019-05-01 holiday 劳动节",
                        "2019-05-02 holiday 劳动节",
                        NOTICE,
                        "amendment N2 2019-03-22 https://b",
                        "2018-12-25 holiday 元旦",
                        "2018-12-24 holiday 元旦",
                        "2020-01-01 holiday 元旦"))
                .containsExactly(
                        "2019.txt:1: row must stand under a paper (2019-01-01 holiday 元旦)",
                        "2019.txt:2: first paper must be the notice, all others amendments"
                                + " (amendment N2 2019-03-22 https://b)",
                        "2019.txt:5: dates of a paper must follow each other, each once (2019-05-01 holiday 劳动节)",
                        "2019.txt:6: dates of a paper must follow each other, each once (2019-05-02 holiday 劳动节)",
                        "2019.txt:7: first paper must be the notice, all others amendments (" + NOTICE + ")",
                        "2019.txt:10: date must be of the notice's year, or of the year before from 25 December on"
                                + " (2018-12-24 holiday 元旦)",
                        "2019.txt:11: date must be of the notice's year, or of the year before from 25 December on"
                                + " (2020-01-01 holiday 元旦)");
    }

    @Test
    void a_file_without_a_paper_has_no_notice() {
        assertThat(problems("# nothing")).containsExactly("2019.txt: there must be a notice in the file, but was none");
        assertThatThrownBy(() -> new HolidayNotice(2019, List.of()))
                .hasMessage("papers must not be empty, but were (year 2019)");
    }

    @Test
    void lists_are_copied() {
        assertThatThrownBy(() -> read(NOTICE).papers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static HolidayNotice read(String... lines) {
        return NoticeFile.read(2019, List.of(lines));
    }

    private static List<String> problems(String... lines) {
        IllegalArgumentException found = catchThrowableOfType(IllegalArgumentException.class, () -> read(lines));
        return found.getMessage().lines().toList();
    }

    private static NoticeDay row(String date, NoticeDay.Kind kind, String name, String paper) {
        return new NoticeDay(LocalDate.parse(date), kind, name, paper);
    }
}
