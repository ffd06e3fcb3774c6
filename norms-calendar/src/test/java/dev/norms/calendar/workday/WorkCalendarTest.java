package dev.norms.calendar.workday;

import static dev.norms.calendar.notice.NoticeDay.Kind.HOLIDAY;
import static dev.norms.calendar.notice.NoticeDay.Kind.WORKDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.notice.NoticeDay;
import dev.norms.label.Coded;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = HolidaysOf2026.calendar();

    @Test
    void the_last_days_of_2018_follow_the_notice_for_2019() {
        assertThat(calendar.status(LocalDate.of(2018, 12, 29))).isEqualTo(DayStatus.MAKE_UP_WORKDAY); // Saturday
        assertThat(calendar.status(LocalDate.of(2018, 12, 31))).isEqualTo(DayStatus.PUBLIC_HOLIDAY); // Monday
        assertThat(calendar.find(LocalDate.of(2018, 12, 31)))
                .map(NoticeDay::notice)
                .contains("国办发明电〔2018〕15号");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 2018-12-29",
        "2020-01-31, 2020-01-23",
        "2026-02-28, 2026-02-28", // Saturday, worked
        "2026-05-31, 2026-05-29", // Sunday
        "2026-09-30, 2026-09-30",
        "2026-10-31, 2026-10-30"
    })
    void the_end_of_a_month_moves_to_its_last_working_day(LocalDate end, LocalDate expected) {
        assertThat(calendar.previousOrSame(end)).isEqualTo(expected);
    }

    @Test
    void five_working_days_over_a_make_up_sunday() {
        assertThat(calendar.plus(LocalDate.of(2026, 9, 18), 5)).isEqualTo("2026-09-24"); // Friday to Thursday
        assertThat(calendar.plus(LocalDate.of(2026, 9, 24), -5)).isEqualTo("2026-09-18");
        assertThat(calendar.plus(LocalDate.of(2026, 9, 26), 0)).isEqualTo("2026-09-26"); // day off stays
    }

    @Test
    void a_mentioned_saturday_is_a_holiday_and_another_is_a_weekend() {
        assertThat(calendar.status(LocalDate.of(2026, 10, 3))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        assertThat(calendar.status(LocalDate.of(2026, 10, 17))).isEqualTo(DayStatus.WEEKEND);
        assertThat(calendar.find(LocalDate.of(2026, 10, 17))).isEmpty();
    }

    @Test
    void late_december_is_confirmed_by_the_notice_of_the_next_year() {
        assertThat(calendar.isConfirmed(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(calendar.isConfirmed(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(calendar.isConfirmed(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(calendar.isConfirmed(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isConfirmed(LocalDate.of(2015, 12, 24))).isFalse();
        assertThat(calendar.isConfirmed(LocalDate.of(2016, 1, 1))).isTrue();
    }

    @Test
    void a_year_without_notice_is_provisional_and_follows_the_law() {
        assertThat(calendar.isConfirmed(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.status(LocalDate.of(2027, 2, 8))).isEqualTo(DayStatus.PUBLIC_HOLIDAY); // Monday
        assertThat(calendar.status(LocalDate.of(2027, 2, 9))).isEqualTo(DayStatus.WORKING_DAY);
        assertThat(calendar.status(LocalDate.of(2027, 5, 1))).isEqualTo(DayStatus.PUBLIC_HOLIDAY); // Saturday
        assertThat(calendar.find(LocalDate.of(2027, 5, 1))).isEmpty();
        assertThat(calendar.lacking(2027)).containsExactly(Festival.values());
        assertThat(calendar.lacking(2026)).isEmpty();
        // before 2008 the law knew no day off at Qingming, Dragon Boat and Mid-Autumn
        assertThat(calendar.lacking(1999))
                .containsExactly(
                        Festival.NEW_YEAR, Festival.SPRING_FESTIVAL, Festival.LABOR_DAY, Festival.NATIONAL_DAY);
    }

    @Test
    void one_row_lies_over_the_law_and_makes_no_year_known() {
        WorkCalendar more = calendar.withNotice(List.of(
                day("2027-01-02", HOLIDAY, "元旦"), day("2027-05-02", HOLIDAY, "劳动节"), day("2027-02-08", WORKDAY, "")));
        assertThat(more.isConfirmed(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(more.isConfirmed(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(more.status(LocalDate.of(2027, 1, 2))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        assertThat(more.status(LocalDate.of(2027, 2, 8))).isEqualTo(DayStatus.WORKING_DAY); // its row
        assertThat(more.status(LocalDate.of(2027, 4, 5))).isEqualTo(DayStatus.PUBLIC_HOLIDAY); // the law
        assertThat(more.breakOf(Festival.NEW_YEAR, 2027)).hasToString("2027-01-01/2027-01-02");
        assertThat(more.breakOf(Festival.LABOR_DAY, 2027)).hasToString("2027-05-01/2027-05-03");
    }

    /** A statutory day of each holiday but one is not enough; which day and under what name does not matter. */
    @Test
    void a_row_for_each_of_seven_holidays_makes_its_year_known() {
        List<NoticeDay> six = Stream.of("01-01", "02-08", "04-05", "05-02", "09-15", "10-03")
                .map(day -> day("2027-" + day, HOLIDAY, "x"))
                .toList();
        List<NoticeDay> seven = new ArrayList<>(six);
        seven.add(day("2027-06-09", HOLIDAY, "端午节"));
        assertThat(calendar.withNotice(six).isConfirmed(LocalDate.of(2027, 6, 1)))
                .isFalse();
        assertThat(calendar.withNotice(six).lacking(2027)).containsExactly(Festival.DRAGON_BOAT);
        WorkCalendar more = calendar.withNotice(seven);
        assertThat(more.isConfirmed(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(calendar.withNotice(six).withNotice(seven)).isEqualTo(more);
        seven.set(6, day("2027-06-09", WORKDAY, "端午节"));
        assertThat(calendar.withNotice(seven).isConfirmed(LocalDate.of(2027, 6, 1)))
                .isFalse();
    }

    @Test
    void a_year_made_known_has_no_statutory_days_but_its_rows() {
        WorkCalendar more = calendar.withNotice(Stream.of("01-01", "02-08", "04-05", "05-02", "06-09", "09-15", "10-03")
                .map(day -> day("2027-" + day, HOLIDAY, "春节"))
                .toList());
        assertThat(more.isConfirmed(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(more.isConfirmed(LocalDate.of(2027, 12, 25))).isFalse();
        assertThat(more.isConfirmed(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(more.status(LocalDate.of(2027, 2, 9))).isEqualTo(DayStatus.WORKING_DAY); // Tuesday, no row
        assertThat(more.isConfirmed(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(more.isConfirmed(LocalDate.of(2027, 12, 25))).isFalse();
        assertThat(more.isConfirmed(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(more.status(LocalDate.of(2028, 5, 1))).isEqualTo(DayStatus.PUBLIC_HOLIDAY); // law again
        assertThat(calendar.isConfirmed(LocalDate.of(2027, 6, 1))).isFalse(); // the old calendar stays
    }

    @Test
    void given_rows_win_day_by_day() {
        WorkCalendar more = calendar.withNotice(List.of(
                day("2026-10-07", WORKDAY, "国庆节"), day("2026-10-16", HOLIDAY, "校庆"), day("2026-10-18", WORKDAY, "")));
        assertThat(more.status(LocalDate.of(2026, 10, 7))).isEqualTo(DayStatus.WORKING_DAY);
        assertThat(more.status(LocalDate.of(2026, 10, 16))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        assertThat(more.status(LocalDate.of(2026, 10, 18))).isEqualTo(DayStatus.MAKE_UP_WORKDAY);
        assertThat(more.status(LocalDate.of(2026, 10, 6))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        assertThat(more.breakOf(Festival.NATIONAL_DAY, 2026)).hasToString("2026-10-01/2026-10-07");
        WorkCalendar again = more.withNotice(List.of(day("2026-10-07", HOLIDAY, "国庆节")));
        assertThat(again.status(LocalDate.of(2026, 10, 7))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
    }

    @Test
    void a_closure_longer_than_two_months_is_stepped_over() {
        List<NoticeDay> closed = LocalDate.of(2026, 3, 1)
                .datesUntil(LocalDate.of(2026, 8, 1))
                .map(day -> day(day.toString(), HOLIDAY, "x"))
                .toList();
        WorkCalendar more = calendar.withNotice(closed);
        assertThat(more.previousOrSame(LocalDate.of(2026, 7, 31))).isEqualTo("2026-02-28"); // Saturday, worked
        assertThat(more.nextOrSame(LocalDate.of(2026, 3, 1))).isEqualTo("2026-08-03"); // Monday
    }

    @Test
    void two_rows_that_differ_about_a_day_are_refused() {
        NoticeDay off = day("2027-01-04", HOLIDAY, "元旦");
        NoticeDay on = day("2027-01-04", WORKDAY, "元旦");
        assertThatThrownBy(() -> calendar.withNotice(List.of(off, on)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days must say one thing of a date, but were " + off + " and " + on);
        assertThat(calendar.withNotice(List.of(off, off))).isEqualTo(calendar.withNotice(List.of(off)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, NATIONAL_DAY, 2026-10-01/2026-10-08",
        "2026, MID_AUTUMN, 2026-09-25/2026-09-28",
        "2026, SPRING_FESTIVAL, 2026-02-15/2026-02-24",
        "2025, NATIONAL_DAY, 2025-10-01/2025-10-09", // merged
        "2025, MID_AUTUMN, 2025-10-01/2025-10-09",
        "2020, MID_AUTUMN, 2020-10-01/2020-10-09",
        "2023, NATIONAL_DAY, 2023-09-29/2023-10-07",
        "2016, NEW_YEAR, 2016-01-01/2016-01-04", // not to 31 December
        "2018, NEW_YEAR, 2018-01-01/2018-01-02", // 30 and 31 December 2017 stand under 2017
        "2019, NEW_YEAR, 2019-01-01/2019-01-02",
        "2027, NATIONAL_DAY, 2027-10-01/2027-10-04", // by law
        "2007, QINGMING, 2007-04-05/2007-04-06" // not a day off then
    })
    void the_break_of_a_festival(int year, Festival festival, String days) {
        assertThat(calendar.breakOf(festival, year)).isEqualTo(DateRange.parse(days));
    }

    @Test
    void a_known_year_without_rows_of_a_name_has_the_statutory_break() {
        WorkCalendar more = calendar.withNotice(List.of(day("2027-01-01", HOLIDAY, "元旦")));
        assertThat(more.breakOf(Festival.LABOR_DAY, 2027)).hasToString("2027-05-01/2027-05-03");
    }

    @Test
    void the_version_names_notice_and_given_rows() {
        assertThat(calendar.version()).isEqualTo("国办发明电〔2025〕7号 (2025-11-04)").isEqualTo(calendar.toString());
        assertThat(calendar.latestSigned()).isEqualTo("2025-11-04");
        NoticeDay one = day("2027-01-01", HOLIDAY, "元旦");
        assertThat(calendar.withNotice(List.of(one)).version()).isEqualTo("国办发明电〔2025〕7号 (2025-11-04), 1 given day");
        assertThat(calendar.withNotice(List.of(one, day("2027-01-02", HOLIDAY, "元旦")))
                        .version())
                .endsWith(", 2 given days");
        assertThat(calendar.withNotice(List.of())).isSameAs(calendar);
        assertThat(calendar.withNotice(List.of(one))).isNotEqualTo(calendar);
        assertThat(ChinaWorkdays.bundled()).isSameAs(ChinaWorkdays.bundled());
    }

    @Test
    void the_coverage_has_two_ends() {
        assertThat(calendar.coverage()).hasToString("1990-01-01/2101-01-01");
        assertThat(calendar.coverage().from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY); // the table counts on it
        assertThat(calendar.count(LocalDate.of(1990, 1, 1), LocalDate.of(2101, 1, 1)))
                .isPositive();
        assertThat(calendar.status(LocalDate.of(1990, 1, 1))).isEqualTo(DayStatus.PUBLIC_HOLIDAY);
        assertThat(calendar.isConfirmed(LocalDate.of(2100, 12, 31))).isFalse();
    }

    @Test
    void a_question_outside_the_coverage_throws_with_the_day() {
        LocalDate before = LocalDate.of(1989, 12, 31);
        LocalDate after = LocalDate.of(2101, 1, 1);
        assertUncovered(before, () -> calendar.isWorkingDay(before));
        assertUncovered(after, () -> calendar.status(after));
        assertUncovered(after, () -> calendar.isConfirmed(after));
        assertUncovered(after, () -> calendar.find(after));
        assertUncovered(after, () -> calendar.plus(after, 0));
        assertUncovered(LocalDate.MAX, () -> calendar.nextOrSame(LocalDate.MAX));
        assertUncovered(after, () -> calendar.plus(LocalDate.of(2100, 12, 31), Integer.MAX_VALUE));
        assertUncovered(before, () -> calendar.plus(LocalDate.of(2026, 1, 1), Integer.MIN_VALUE));
        assertUncovered(before, () -> calendar.previousOrSame(LocalDate.of(1990, 1, 1))); // a holiday
        assertUncovered(after, () -> calendar.breakOf(Festival.NEW_YEAR, 2101));
        assertUncovered(after, () -> calendar.withNotice(List.of(day("2101-01-01", HOLIDAY, "元旦"))));
    }

    @Test
    void a_range_must_not_run_backwards() {
        assertThatThrownBy(() -> calendar.count(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until must not be before from, but was 2026-01-01 (from 2026-01-02)");
    }

    @Test
    void codes_are_fixed() {
        assertThat(Coded.codes(DayStatus.class)).isEqualTo("working-day, weekend, public-holiday, make-up-workday");
        assertThat(Coded.codes(NoticeDay.Kind.class)).isEqualTo("holiday, workday");
        assertThat(Coded.codes(Certainty.class)).isEqualTo("confirmed, provisional");
        assertThat(Certainty.PROVISIONAL.label().zh()).isEqualTo("暂定");
        assertThat(DayStatus.MAKE_UP_WORKDAY.label().zh()).isEqualTo("调休上班日");
        assertThat(HOLIDAY.label().zh()).isEqualTo("放假");
    }

    private static void assertUncovered(LocalDate day, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UncoveredDateException.class, e -> assertThat(e.date()).isEqualTo(day))
                .hasMessage("day must lie in 1990-01-01/2101-01-01, the years of the working-day calendar, but was "
                        + day + "; ask about a day of these years, or shorten the range");
    }

    private static NoticeDay day(String date, NoticeDay.Kind kind, String name) {
        return new NoticeDay(LocalDate.parse(date), kind, name, "test");
    }
}
