package dev.norms.calendar.workday;

import static dev.norms.calendar.notice.NoticeDay.Kind.HOLIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar as it was known on a day, against a walk over the files that skips what was signed later. */
class KnownOnTest {
    private final WorkCalendar calendar = ChinaWorkdays.bundled();

    static Stream<LocalDate> turns() {
        return ChinaWorkdays.bundled().notices().stream()
                .flatMap(notice -> notice.papers().stream())
                .flatMap(paper -> Stream.of(paper.signed().minusDays(1), paper.signed()));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void days_of_known_years_are_those_of_the_papers_signed_by_then(LocalDate day) {
        WorkCalendar known = calendar.knownOn(day);
        NaiveDays naive = new NaiveDays(day);
        List<Integer> years = known.notices().stream().map(HolidayNotice::year).toList();
        LocalDate.of(2016, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(one -> years.contains(one.getYear()))
                .forEach(one -> assertThat(known.status(one)).as("%s", one).isEqualTo(naive.status(one)));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void a_day_is_confirmed_by_the_notices_known_then(LocalDate day) {
        WorkCalendar known = calendar.knownOn(day);
        int last = known.notices().stream().mapToInt(HolidayNotice::year).max().orElse(2015);
        LocalDate.of(2016, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(one -> assertThat(known.isConfirmed(one))
                        .as("%s", one)
                        .isEqualTo(last >= 2016 && one.isBefore(LocalDate.of(last, 12, 25))));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-21, 2019-04-28, WEEKEND",
        "2019-03-22, 2019-04-28, MAKE_UP_WORKDAY",
        "2019-03-21, 2019-05-02, WORKING_DAY",
        "2019-03-22, 2019-05-02, PUBLIC_HOLIDAY",
        "2019-03-21, 2019-05-04, WEEKEND",
        "2019-03-21, 2019-05-01, PUBLIC_HOLIDAY",
        "2020-01-26, 2020-01-31, WORKING_DAY",
        "2020-01-27, 2020-01-31, PUBLIC_HOLIDAY",
        "2020-01-26, 2020-02-01, MAKE_UP_WORKDAY",
        "2020-01-27, 2020-02-01, PUBLIC_HOLIDAY",
        "2018-12-03, 2018-12-29, WEEKEND",
        "2018-12-04, 2018-12-29, MAKE_UP_WORKDAY",
        "2018-12-03, 2018-12-31, WORKING_DAY",
        "2019-11-20, 2020-01-27, PUBLIC_HOLIDAY", // by law
        "2019-11-20, 2020-01-28, WORKING_DAY",
        "2019-11-21, 2020-01-28, PUBLIC_HOLIDAY"
    })
    void before_a_paper_the_older_answer_comes_back(LocalDate known, LocalDate day, DayStatus status) {
        assertThat(calendar.knownOn(known).status(day)).isEqualTo(status);
    }

    @Test
    void a_law_signed_later_is_not_seen_either() {
        LocalDate labor = LocalDate.of(2025, 5, 2); // Friday
        assertThat(calendar.knownOn(LocalDate.of(2024, 11, 9)).status(labor)).isEqualTo(DayStatus.WORKING_DAY);
        assertThat(calendar.knownOn(LocalDate.of(2024, 11, 10)).status(labor)).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
    }

    @Test
    void today_all_is_known_and_long_ago_the_law_alone() {
        assertThat(calendar.knownOn(LocalDate.of(2100, 1, 1))).isEqualTo(calendar);
        WorkCalendar old = calendar.knownOn(LocalDate.of(2015, 12, 9));
        assertThat(old.notices()).isEmpty();
        assertThat(old.version()).isEqualTo("国务院令第644号 (2013-12-11)");
        assertThat(old.latestSigned()).isEqualTo("2013-12-11");
        assertThat(calendar.knownOn(LocalDate.of(2019, 4, 1)).version()).isEqualTo("国办发明电〔2019〕3号 (2019-03-22)");
        assertThat(calendar.knownOn(LocalDate.of(1900, 1, 1)).status(LocalDate.of(2000, 5, 2)))
                .isEqualTo(DayStatus.WORKING_DAY); // the first law
        assertThat(calendar.knownOn(LocalDate.of(2024, 11, 9)))
                .isNotEqualTo(calendar.knownOn(LocalDate.of(2024, 11, 10)));
    }

    @Test
    void given_rows_stay() {
        NoticeDay own = new NoticeDay(LocalDate.of(2019, 5, 2), HOLIDAY, "校庆", "own");
        WorkCalendar known = calendar.withNotice(List.of(own)).knownOn(LocalDate.of(2019, 1, 1));
        assertThat(known.find(LocalDate.of(2019, 5, 2))).contains(own);
        assertThat(known).isEqualTo(calendar.knownOn(LocalDate.of(2019, 1, 1)).withNotice(List.of(own)));
    }
}
