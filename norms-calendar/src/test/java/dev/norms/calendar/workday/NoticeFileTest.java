package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeFileTest {
    private static final String NOTICE = "notice N1 2018-12-04 https://a";

    @Test
    void reads_papers_and_days() {
        HolidayNotice notice = read(
                "# note",
                NOTICE,
                "amendment N2 2019-03-22 https://b",
                "",
                "2019-01-01 holiday 元旦",
                "2019-04-28 workday 劳动节 N2");
        assertThat(notice.year()).isEqualTo(2019);
        assertThat(notice.papers()).extracting(Object::toString).containsExactly("N1 (2018-12-04)", "N2 (2019-03-22)");
        assertThat(notice.latest().page()).isEqualTo("https://b");
        assertThat(notice.days())
                .containsExactly(
                        new NoticeDay(LocalDate.of(2019, 1, 1), NoticeDay.Kind.HOLIDAY, "元旦", "N1"),
                        new NoticeDay(LocalDate.of(2019, 4, 28), NoticeDay.Kind.WORKDAY, "劳动节", "N2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-01",
                "2019-01-01 holiday",
                "2019-01-01 off 元旦",
                "2018-12-31 holiday 元旦",
                "2019-02-29 holiday 元旦",
                "2019-1-1 holiday 元旦",
                "2019-0x-01 holiday 元旦",
                "amendment N2"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatThrownBy(() -> read(NOTICE, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2019.txt:2: line must be a paper or a day of the year in order, but was: " + line);
    }

    @Test
    void days_must_be_in_order() {
        assertThatThrownBy(() -> read(NOTICE, "2019-01-02 holiday 元旦", "2019-01-01 holiday 元旦"))
                .hasMessageStartingWith("2019.txt:3: ");
    }

    @Test
    void a_file_without_a_paper_is_refused() {
        assertThatThrownBy(() -> read("# nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers must not be empty, but were (year 2019)");
    }

    @Test
    void lists_are_copied() {
        assertThatThrownBy(() -> read(NOTICE).days().addAll(List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static HolidayNotice read(String... lines) {
        return NoticeFile.read(2019, lines);
    }
}
