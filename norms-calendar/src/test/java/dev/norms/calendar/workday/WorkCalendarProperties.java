package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.notice.NoticeDay;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of working days anywhere in the coverage, also with given rows. */
class WorkCalendarProperties {
    private final WorkCalendar calendar = ChinaWorkdays.bundled();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1992, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<NoticeDay>> rows() {
        Arbitrary<LocalDate> soon = Arbitraries.integers().between(0, 900).map(LocalDate.of(2026, 6, 1)::plusDays);
        return Combinators.combine(soon, Arbitraries.of(NoticeDay.Kind.class))
                .as((day, kind) -> new NoticeDay(day, kind, "x", "y"))
                .list()
                .uniqueElements(NoticeDay::date)
                .ofMaxSize(40);
    }

    @Property
    void next_and_previous_are_the_nearest_working_days(@ForAll("days") LocalDate day) {
        LocalDate next = calendar.nextOrSame(day);
        LocalDate previous = calendar.previousOrSame(day);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(calendar.isWorkingDay(previous)).isTrue();
        assertThat(calendar.nextOrSame(next)).isEqualTo(next);
        assertThat(calendar.previousOrSame(previous)).isEqualTo(previous);
        assertThat(calendar.count(previous, day)).isEqualTo(previous.equals(day) ? 0 : 1);
        assertThat(calendar.count(day, next)).isZero();
    }

    @Property
    void counting_on_twice_is_counting_on_once(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 200) int a, @ForAll @IntRange(max = 200) int b) {
        assertThat(calendar.plus(calendar.plus(day, a), b)).isEqualTo(calendar.plus(day, a + b));
        assertThat(calendar.plus(calendar.plus(day, -a), -b)).isEqualTo(calendar.plus(day, -a - b));
    }

    @Property
    void the_count_up_to_the_nth_working_day_is_n(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        LocalDate later = calendar.plus(day, n);
        assertThat(calendar.count(day.plusDays(1), later.plusDays(1))).isEqualTo(n);
    }

    @Property
    void counts_add_up(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        List<LocalDate> d = List.of(a, b, c).stream().sorted().toList();
        assertThat(calendar.count(d.get(0), d.get(1)) + calendar.count(d.get(1), d.get(2)))
                .isEqualTo(calendar.count(d.get(0), d.get(2)));
    }

    @Property
    void numbers_and_dates_give_the_same_answers(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 99) int n) {
        long number = day.toEpochDay();
        assertThat(calendar.isWorkingDay(number)).isEqualTo(calendar.isWorkingDay(day));
        assertThat(calendar.previousOrSame(number))
                .isEqualTo((int) calendar.previousOrSame(day).toEpochDay());
        assertThat(calendar.nextOrSame(number))
                .isEqualTo((int) calendar.nextOrSame(day).toEpochDay());
        assertThat(calendar.plus(number, n))
                .isEqualTo((int) calendar.plus(day, n).toEpochDay());
    }

    @Property(tries = 200)
    void given_rows_win(@ForAll("rows") List<NoticeDay> rows) {
        WorkCalendar more = calendar.withNotice(rows);
        for (NoticeDay row : rows) {
            assertThat(more.isWorkingDay(row.date())).isEqualTo(row.kind() == NoticeDay.Kind.WORKDAY);
            assertThat(more.find(row.date())).contains(row);
        }
    }

    @Property(tries = 200)
    void a_year_is_known_if_it_lacks_no_holiday(
            @ForAll("rows") List<NoticeDay> rows, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        WorkCalendar more = calendar.withNotice(rows);
        assertThat(more.lacking(year).isEmpty()).isEqualTo(more.isConfirmed(LocalDate.of(year, 6, 1)));
    }

    @Property(tries = 200)
    void other_years_stay_as_they_were(@ForAll("rows") List<NoticeDay> rows, @ForAll("days") LocalDate day) {
        Assume.that(rows.stream().noneMatch(row -> row.date().getYear() == day.getYear()));
        assertThat(calendar.withNotice(rows).status(day)).isEqualTo(calendar.status(day));
    }

    @Property(tries = 200)
    void one_call_or_two_make_no_difference(@ForAll("rows") List<NoticeDay> rows, @ForAll @IntRange(max = 40) int cut) {
        int half = Math.min(cut, rows.size());
        WorkCalendar twice = calendar.withNotice(rows.subList(0, half)).withNotice(rows.subList(half, rows.size()));
        assertThat(twice).isEqualTo(calendar.withNotice(rows)).hasSameHashCodeAs(calendar.withNotice(rows));
    }
}
