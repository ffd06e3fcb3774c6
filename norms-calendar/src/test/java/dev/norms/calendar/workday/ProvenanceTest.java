package dev.norms.calendar.workday;

import static dev.norms.calendar.notice.NoticeDay.Kind.HOLIDAY;
import static dev.norms.calendar.notice.NoticeDay.Kind.WORKDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.notice.NoticeDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    private final WorkCalendar calendar = HolidaysOf2026.calendar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-01 | public holiday by holiday notice 国办发明电〔2025〕7号 (2025-11-04), 国庆节",
                "2026-10-10 | make-up working day by holiday notice 国办发明电〔2025〕7号 (2025-11-04), 国庆节",
                "2018-12-31 | public holiday by holiday notice 国办发明电〔2018〕15号 (2018-12-04), 元旦",
                "2019-05-02 | public holiday by amendment 国办发明电〔2019〕3号 (2019-03-22), 劳动节",
                "2019-05-01 | public holiday by amendment 国办发明电〔2019〕3号 (2019-03-22), 劳动节; was day off by 国办发明电〔2018〕15号",
                "2020-02-01 | public holiday by amendment 国办发明电〔2020〕1号 (2020-01-27), 春节; was working day by 国办发明电〔2019〕16号",
                "2026-11-23 | working day by day of the week (Monday), nothing says otherwise",
                "2026-12-27 | weekend by day of the week (Sunday), nothing says otherwise;"
                        + " provisional until the notice for 2027 is known",
                "2027-02-08 | public holiday by statutory days 国务院令第795号 (2024-11-10);"
                        + " provisional until the notice for 2027 is known",
                "2027-12-31 | working day by day of the week (Friday), nothing says otherwise;"
                        + " provisional until the notice for 2027 is known;"
                        + " provisional until the notice for 2028 is known"
            })
    void a_day_says_on_what_it_rests(LocalDate day, String sentence) {
        assertThat(calendar.provenance(day).label().en()).isEqualTo(day + ": " + sentence);
    }

    @Test
    void it_says_so_in_chinese() {
        assertThat(calendar.provenance(LocalDate.of(2020, 2, 1)).label().zh())
                .isEqualTo("2020-02-01：法定节假日，依据修改通知国办发明电〔2020〕1号（2020-01-27）：春节；原为上班（国办发明电〔2019〕16号）");
        assertThat(calendar.provenance(LocalDate.of(2027, 2, 9)).label().zh())
                .isEqualTo("2027-02-09：工作日，依据星期二，无文件另作安排；2027年放假通知未知，暂定");
    }

    @Test
    void the_paper_has_its_page_and_day_of_signing() {
        Provenance day = calendar.provenance(LocalDate.of(2026, 10, 1));
        assertThat(day.page()).contains("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm");
        assertThat(day.signed()).contains(LocalDate.of(2025, 11, 4));
        assertThat(day.kind()).isEqualTo(Provenance.Kind.NOTICE);
        assertThat(day.certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void a_universitys_own_notice_shows_and_what_it_replaced() {
        NoticeDay own = new NoticeDay(LocalDate.of(2026, 10, 10), HOLIDAY, "校庆", "校办〔2026〕9号");
        Provenance day = calendar.withNotice(List.of(own)).provenance(own.date());
        assertThat(day.kind()).isEqualTo(Provenance.Kind.GIVEN);
        assertThat(day.superseded()).extracting(NoticeDay::kind).containsExactly(WORKDAY);
        assertThat(day.label().en())
                .isEqualTo("2026-10-10: public holiday by given row 校办〔2026〕9号, 校庆;"
                        + " was working day by 国办发明电〔2025〕7号");
        NoticeDay bare = new NoticeDay(LocalDate.of(2026, 11, 2), HOLIDAY, "", "");
        assertThat(calendar.withNotice(List.of(bare))
                        .provenance(bare.date())
                        .label()
                        .zh())
                .isEqualTo("2026-11-02：法定节假日，依据自行提供的安排");
    }

    @Test
    void a_day_outside_the_coverage_has_none() {
        assertThatThrownBy(() -> calendar.provenance(LocalDate.of(1989, 12, 31)))
                .isInstanceOf(UncoveredDateException.class);
    }

    @Test
    void the_amendment_of_2019_changed_five_days() {
        WorkCalendar before = calendar.knownOn(LocalDate.of(2019, 3, 21));
        WorkCalendar after = calendar.knownOn(LocalDate.of(2019, 3, 22));
        assertThat(LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2020, 1, 1)))
                .filteredOn(day -> before.status(day) != after.status(day))
                .extracting(LocalDate::toString)
                .containsExactly("2019-04-28", "2019-05-02", "2019-05-03", "2019-05-04", "2019-05-05");
    }

    @Test
    void a_notice_makes_a_year_certain() {
        WorkCalendar before = calendar.knownOn(LocalDate.of(2025, 11, 3));
        assertThat(LocalDate.of(2025, 12, 20).datesUntil(LocalDate.of(2026, 1, 5)))
                .filteredOn(day -> !before.isConfirmed(day) && calendar.isConfirmed(day))
                .hasSize(11);
        assertThat(before.provenance(LocalDate.of(2025, 12, 25)).certainty()).isEqualTo(Certainty.PROVISIONAL);
    }
}
