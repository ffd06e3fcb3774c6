package dev.norms.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.testing.Names;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {
    @Property
    void is_read_back_from_its_text(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void holds_its_first_day_and_not_its_end(@ForAll("ranges") DateRange range) {
        assertThat(range.contains(range.from())).isTrue();
        assertThat(range.contains(range.from().minusDays(1))).isFalse();
        range.until().ifPresent(until -> {
            assertThat(range.contains(until)).isFalse();
            assertThat(range.contains(until.minusDays(1))).isTrue();
        });
    }

    @Property
    void overlaps_where_a_day_is_in_both(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        LocalDate laterStart = one.from().isAfter(other.from()) ? one.from() : other.from();
        assertThat(one.overlaps(other)).isEqualTo(one.contains(laterStart) && other.contains(laterStart));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void encloses_what_has_no_day_outside(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        boolean endsInside = other.until()
                .map(until -> one.contains(until.minusDays(1)))
                .orElse(one.until().isEmpty());
        assertThat(one.encloses(other)).isEqualTo(one.contains(other.from()) && endsInside);
    }

    @Property
    void is_cut_no_later_than_a_day(@ForAll("ranges") DateRange range, @ForAll("days") LocalDate end) {
        if (end.isAfter(range.from())) {
            DateRange cut = range.cutAt(end);
            assertThat(range.encloses(cut)).isTrue();
            assertThat(cut.contains(end)).isFalse();
            assertThat(cut.contains(end.minusDays(1))).isEqualTo(range.contains(end.minusDays(1)));
        }
    }

    @Property
    void are_in_the_order_of_their_first_days_then_of_their_ends_and_an_open_one_is_last(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        DateRange sameFirst = other.until()
                .filter(end -> end.isAfter(one.from()))
                .map(end -> DateRange.of(one.from(), end))
                .orElseGet(() -> DateRange.since(one.from()));
        Comparator<DateRange> asSaid = Comparator.comparing(DateRange::from)
                .thenComparing(range -> range.until().orElse(LocalDate.MAX));
        for (DateRange second : List.of(one, other, sameFirst)) {
            assertThat(Integer.signum(one.compareTo(second))).isEqualTo(Integer.signum(asSaid.compare(one, second)));
            assertThat(Integer.signum(second.compareTo(one))).isEqualTo(Integer.signum(asSaid.compare(second, one)));
        }
    }

    @Example
    void refuses_an_end_that_is_not_after_the_start() {
        LocalDate day = LocalDate.of(2020, 10, 29);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day, day))
                .withMessage("until must be after from, but was 2020-10-29 (from 2020-10-29)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.ofClosed(day, day.minusDays(1)))
                .withMessage("last must not be before first, but was 2020-10-28 (first 2020-10-29)");
        assertThat(DateRange.ofClosed(day, day).contains(day)).isTrue();
    }

    @Example
    void refuses_other_texts() {
        for (String text : new String[] {"", "2021", "2021-02-30/", "/2021-01-01", "2021-01-01/2020-01-01"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
        }
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Names.ranges();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Names.days();
    }
}
