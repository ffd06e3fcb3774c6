package dev.norms.calendar.workday;

import static dev.norms.calendar.notice.NoticeDay.Kind.HOLIDAY;
import static dev.norms.calendar.notice.NoticeDay.Kind.WORKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.Month;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled notices are whole and agree with what was collected from several sources. */
class NoticeDataTest {
    private final WorkCalendar calendar = ChinaWorkdays.bundled();
    private final List<NoticeDay> rows =
            calendar.notices().stream().flatMap(n -> n.days().stream()).toList();

    @Test
    void years_follow_each_other_from_2016() {
        assertThat(calendar.notices())
                .extracting(HolidayNotice::year)
                .startsWith(2016)
                .isEqualTo(IntStream.range(0, calendar.notices().size())
                        .map(i -> 2016 + i)
                        .boxed()
                        .toList());
    }

    @Test
    void every_file_passes_the_check_of_a_new_year() {
        for (HolidayNotice notice : calendar.notices()) {
            assertThat(NoticeCheck.of(notice.year(), List.of(NaiveDays.lines(notice.year()))))
                    .isEmpty();
        }
    }

    @Test
    void no_day_stands_twice() {
        assertThat(rows).extracting(NoticeDay::date).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void breaks_have_no_gaps() {
        for (HolidayNotice notice : calendar.notices()) {
            for (Festival festival : Festival.values()) {
                DateRange days = calendar.breakOf(festival, notice.year());
                assertThat(days.from().datesUntil(days.end()))
                        .as("%s %s", festival, days)
                        .allMatch(day -> calendar.status(day) == DayStatus.PUBLIC_HOLIDAY);
            }
        }
    }

    @Test
    void days_off_in_late_december_run_on_into_the_next_year() {
        assertThat(rows)
                .filteredOn(row -> row.kind() == HOLIDAY && row.date().getMonth() == Month.DECEMBER)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row.date().datesUntil(LocalDate.of(row.date().getYear() + 1, 1, 2)))
                        .allMatch(day -> calendar.status(day) == DayStatus.PUBLIC_HOLIDAY));
    }

    @Test
    void every_festival_has_a_break_that_holds_its_day() {
        for (HolidayNotice notice : calendar.notices()) {
            for (Festival festival : Festival.values()) {
                assertThat(notice.days())
                        .as("%s %s", festival, notice.year())
                        .anyMatch(row -> row.name().contains(festival.label().zh()));
            }
        }
    }

    @Test
    void no_number_stands_in_two_files() {
        assertThat(calendar.notices().stream().flatMap(notice -> notice.papers().stream()))
                .extracting(HolidayNotice.Paper::number)
                .hasSize(calendar.notices().size() + 2)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 30, 6, 250",
        "2017, 28, 5, 249",
        "2018, 29, 7, 250",
        "2019, 28, 6, 250",
        "2020, 30, 6, 249",
        "2021, 31, 7, 250",
        "2022, 32, 7, 249",
        "2023, 28, 7, 249",
        "2024, 30, 8, 251",
        "2025, 28, 5, 248",
        "2026, 33, 6, 248"
    })
    void a_year_has_the_known_numbers_of_days(int year, int daysOff, int makeUpDays, int workingDays) {
        List<NoticeDay> days =
                rows.stream().filter(row -> row.date().getYear() == year).toList();
        assertThat(days).filteredOn(row -> row.kind() == HOLIDAY).hasSize(daysOff);
        assertThat(days).filteredOn(row -> row.kind() == WORKDAY).hasSize(makeUpDays);
        assertThat(calendar.count(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(workingDays);
    }

    /** The digest is that of the collected table; a change of a row on purpose changes it here, too. */
    @Test
    void rows_to_2026_are_those_collected() throws Exception {
        String table = rows.stream()
                .filter(row -> row.date().getYear() <= 2026)
                .map(row -> row.date() + "," + row.kind().code() + "," + row.name() + "\n")
                .collect(Collectors.joining("", "date,kind,name\n", ""));
        assertThat(table.lines()).hasSize(398);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(table.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("d8301bc2dbb87e5ad540b04d23e30a88b7b174342493c42e9c96150ddd329a7b");
    }

    @Test
    void every_day_to_2026_is_worked_or_not_as_in_tyme4j() {
        LocalDate.of(2016, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            LegalHoliday found = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            boolean worked = found != null ? found.isWork() : day.getDayOfWeek().getValue() <= 5;
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(worked);
        });
    }
}
