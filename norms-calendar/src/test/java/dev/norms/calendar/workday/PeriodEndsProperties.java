package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The last working days of periods: the same, period by period, as asking for each. */
class PeriodEndsProperties {
    private static final int DAYS = (int) (DayTable.COVERAGE.end().toEpochDay() - DayTable.FIRST);

    private final WorkCalendar calendar = ChinaWorkdays.bundled();

    @Property
    void each_is_the_last_working_day_of_a_period_wholly_in_the_range(
            @ForAll PeriodUnit unit,
            @ForAll @IntRange(max = 40_000) int first,
            @ForAll @IntRange(min = 1, max = 4_000) int length) {
        DateRange range = DateRange.of(day(first), day(Math.min(first + length, DAYS)));
        List<LocalDate> asked = new ArrayList<>();
        for (CalendarPeriod period = unit.containing(range.from());
                period.last().isBefore(range.end());
                period = period.next()) {
            if (!period.first().isBefore(range.from())) {
                asked.add(calendar.previousOrSame(period.last()));
            }
        }
        assertThat(calendar.lastOfEach(unit, range)).isEqualTo(asked);
    }

    @Example
    void the_whole_coverage_has_all_its_months() {
        assertThat(calendar.lastOfEach(PeriodUnit.MONTH, calendar.coverage()))
                .hasSize(111 * 12)
                .startsWith(LocalDate.of(1990, 1, 31))
                .endsWith(LocalDate.of(2100, 12, 31));
    }

    @Example
    void a_month_without_a_working_day_ends_with_the_one_before() {
        WorkCalendar closed = calendar.withNotice(off(LocalDate.of(2025, 2, 1), 28));
        assertThat(closed.lastOfEach(
                        PeriodUnit.MONTH, DateRange.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 4, 1))))
                .containsExactly(closed.previousOrSame(LocalDate.of(2025, 1, 31)), LocalDate.of(2025, 3, 31));
    }

    @Example
    void before_the_first_working_day_there_is_none() {
        WorkCalendar closed = calendar.withNotice(off(LocalDate.of(1990, 1, 1), 31));
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> closed.lastOfEach(PeriodUnit.MONTH, DateRange.ofYear(1990)));
        assertThat(closed.lastOfEach(PeriodUnit.QUARTER, DateRange.ofYear(1990)))
                .hasSize(4);
    }

    @Example
    void a_range_needs_an_end_and_coverage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.lastOfEach(PeriodUnit.MONTH, DateRange.since(LocalDate.of(2020, 1, 1))))
                .withMessageContaining("range must have an end");
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> calendar.lastOfEach(PeriodUnit.YEAR, DateRange.ofYear(1989)));
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> calendar.lastOfEach(PeriodUnit.YEAR, DateRange.ofYear(2101)));
    }

    private static List<NoticeDay> off(LocalDate first, int days) {
        return IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .map(day -> new NoticeDay(day, NoticeDay.Kind.HOLIDAY, "x", "y"))
                .toList();
    }

    private static LocalDate day(int number) {
        return LocalDate.ofEpochDay(DayTable.FIRST + number);
    }
}
