package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Where ranges lie among the days that matter, by looking at every such day. */
class BorderDaysProperties {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int BITS = 20;
    private static final long LOWER = (1L << BITS) - 1;

    @Property(tries = 200)
    void a_position_is_the_number_of_days_before_the_first_day_and_before_the_end(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 30) Integer> opens,
            @ForAll @IntRange(max = 8) int length,
            @ForAll @IntRange(min = -3, max = 45) int from,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll boolean isEndless) {
        BorderDays border = border(opens, length);
        SortedSet<LocalDate> all = days(opens, length);
        DateRange range = range(from, days, isEndless);
        assertThat(border.position(range) >> BITS)
                .isEqualTo((long) all.headSet(range.from()).size());
        assertThat(border.position(range) & LOWER).isEqualTo((long)
                range.until().map(end -> all.headSet(end).size()).orElse(all.size()));
        assertThat(border.position(range.from()))
                .isEqualTo(all.headSet(range.from()).size());
        assertThat(border.position(LocalDate.MAX)).isEqualTo(all.size());
        assertThat(border.areEnclosedBy(range)).isEqualTo(range.contains(all.first()) && range.contains(all.last()));
    }

    @Property(tries = 200)
    void clipped_ranges_are_alike_if_the_ranges_are_among_the_days(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 10) Integer> opens,
            @ForAll @IntRange(max = 5) int length,
            @ForAll @IntRange(min = -3, max = 18) int from,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @IntRange(min = -3, max = 18) int otherFrom,
            @ForAll @IntRange(min = 1, max = 20) int otherDays,
            @ForAll boolean isEndless) {
        BorderDays border = border(opens, length);
        SortedSet<LocalDate> all = days(opens, length);
        DateRange one = range(from, days, false);
        DateRange other = range(otherFrom, otherDays, isEndless);
        boolean isAlike = among(one.from(), all).equals(among(other.from(), all))
                && among(one.end(), all)
                        .equals(among(other.until().orElse(all.last().plusDays(1)), all));
        assertThat(border.clipped(one) == border.clipped(other)).isEqualTo(isAlike);
    }

    @Example
    void without_days_every_range_is_alike() {
        BorderDays none = BorderDays.of(List.of(), List.of());
        DateRange range = range(3, 4, false);
        assertThat(none.areEnclosedBy(range)).isTrue();
        assertThat(none.clipped(range)).isZero();
        assertThat(none.position(range)).isZero();
        assertThat(none.position(FIRST)).isZero();
        assertThat(none.position(LocalDate.MAX)).isZero();
    }

    @Example
    void a_year_of_study_has_the_first_days_of_its_months() {
        BorderDays year = BorderDays.of(
                List.of(),
                List.of(new CompiledNorms.Studied(
                        Templates.duty("MGT-2.1"),
                        List.of(Templates.window("2021", FIRST, LocalDate.of(2021, 12, 31))))));
        assertThat(year.position(LocalDate.MAX)).isEqualTo(13);
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2021, month, 1);
            assertThat(year.position(first)).isEqualTo(month - 1);
            assertThat(year.position(first.plusDays(1))).isEqualTo(month);
        }
        assertThat(year.position(LocalDate.of(2021, 12, 31))).isEqualTo(12);
        assertThat(year.position(LocalDate.of(2022, 1, 1))).isEqualTo(13);
    }

    /** The day itself, or the next one from the first day to the one after the last. */
    private static LocalDate among(LocalDate day, SortedSet<LocalDate> all) {
        LocalDate end = all.last().plusDays(1);
        return day.isBefore(all.first()) ? all.first() : day.isAfter(end) ? end : day;
    }

    private static BorderDays border(List<Integer> opens, int length) {
        return BorderDays.of(
                opens.stream()
                        .map(from -> Templates.owed(
                                Templates.duty("INS-2.1"),
                                Templates.window("2021-Q1", FIRST.plusDays(from), FIRST.plusDays(from + length))))
                        .toList(),
                List.of());
    }

    private static SortedSet<LocalDate> days(List<Integer> opens, int length) {
        SortedSet<LocalDate> all = new TreeSet<>();
        opens.forEach(from -> {
            all.add(FIRST.plusDays(from));
            all.add(FIRST.plusDays(from + length));
        });
        return all;
    }

    private static DateRange range(int from, int days, boolean isEndless) {
        LocalDate first = FIRST.plusDays(from);
        return isEndless ? DateRange.since(first) : DateRange.of(first, first.plusDays(days));
    }
}
