package dev.norms.calendar.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A tally is what adding the records one by one gives. */
class TallyProperties {
    private static final LocalDate DEADLINE = LocalDate.of(2021, 5, 31);
    private static final Label WHY = Label.of("不计", "so");

    /** A day around the deadline, a quantity in quarters, and 3 of 10 that do not count. */
    private static List<Match> matches(List<Integer> numbers) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            LocalDate day = DEADLINE.plusDays(number % 5 - 2);
            BigDecimal quantity = BigDecimal.valueOf(25L * (1 + number / 10 % 8), 2);
            matches.add(
                    number % 10 < 7
                            ? Match.counted("r" + number, day, quantity)
                            : Match.rejected("r" + number, day, WHY));
        }
        return matches;
    }

    @Property(tries = 100)
    void it_adds_what_counts(@ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> numbers) {
        List<Match> matches = matches(numbers);
        Tally tally = Tally.of(matches, DEADLINE);
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal onTime = BigDecimal.ZERO;
        List<String> refs = new ArrayList<>();
        for (Match match : matches) {
            if (match.rejection().isEmpty()) {
                done = done.add(match.quantity());
                onTime = match.date().isAfter(DEADLINE) ? onTime : onTime.add(match.quantity());
                refs.add(match.ref());
            }
        }
        assertThat(tally.done()).isEqualByComparingTo(done);
        assertThat(tally.onTime()).isEqualByComparingTo(onTime);
        assertThat(tally.countedRefs()).isEqualTo(refs.stream().sorted().toList());
        assertThat(tally.matches()).isEqualTo(matches);
        assertThat(tally.note()).isEmpty();
        assertThat(tally.missing()).isEmpty();
    }

    @Property(tries = 100)
    void a_number_is_reached_on_the_first_day_on_which_the_sum_is_enough(
            @ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 12) int number) {
        List<Match> matches = matches(numbers);
        Optional<LocalDate> first = Optional.empty();
        for (int day = 2; day >= -2; day--) {
            LocalDate until = DEADLINE.plusDays(day);
            Tally then = Tally.of(
                    matches.stream()
                            .filter(match -> !match.date().isAfter(until))
                            .toList(),
                    DEADLINE);
            if (then.done().compareTo(BigDecimal.valueOf(number)) >= 0) {
                first = Optional.of(until);
            }
        }
        assertThat(Tally.of(matches, DEADLINE).reached(BigDecimal.valueOf(number)))
                .isEqualTo(first);
    }

    @Property(tries = 100)
    void of_records_about_one_thing_the_first_that_counts_does(
            @ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> numbers) {
        List<Match> matches = matches(numbers);
        List<Integer> things = numbers.stream().map(number -> number % 3).toList();
        Tally tally = Tally.ofDistinct(matches, things, DEADLINE);
        assertThat(tally.matches()).hasSameSizeAs(matches);
        for (int i = 0; i < matches.size(); i++) {
            boolean isFirst = true;
            for (int before = 0; before < i; before++) {
                isFirst &= !(matches.get(before).counts() && things.get(before).equals(things.get(i)));
            }
            Match match = matches.get(i);
            Match distinct = tally.matches().get(i);
            if (!match.counts() || isFirst) {
                assertThat(distinct).isEqualTo(match);
            } else {
                assertThat(distinct.rejection()).contains(Tally.TWICE);
                assertThat(distinct.quantity()).isZero();
                assertThat(distinct.ref()).isEqualTo(match.ref());
            }
        }
        assertThat(tally.done())
                .isEqualByComparingTo(Tally.of(tally.matches(), DEADLINE).done());
    }

    @Property(tries = 100)
    void a_whole_number_is_one_without_a_fraction(@ForAll @IntRange(max = 100_000) int thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3);
        assertThat(Tally.whole(number)).isEqualTo(thousandths % 1_000 == 0 ? thousandths / 1_000 : -1);
    }

    @Example
    void whole_numbers_end_with_the_largest_int() {
        assertThat(Tally.whole(BigDecimal.valueOf(Integer.MAX_VALUE))).isEqualTo(Integer.MAX_VALUE);
        assertThat(Tally.whole(BigDecimal.valueOf(Integer.MAX_VALUE + 1L))).isEqualTo(-1);
        assertThat(Tally.whole(new BigDecimal("1E+2"))).isEqualTo(100);
    }

    @Example
    void numbers_are_written_without_trailing_zeros_and_exponents() {
        assertThat(Tally.plain(new BigDecimal("2.50"))).hasToString("2.5");
        assertThat(Tally.plain(new BigDecimal("100"))).hasToString("100");
        assertThat(Tally.plain(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Tally.plain(new BigDecimal("0.00"))).hasToString("0");
    }

    @Example
    void facts_are_on_time_and_remarks_are_kept() {
        Tally facts = Tally.ofFacts(3);
        assertThat(facts.done()).isEqualTo("3");
        assertThat(facts.onTime()).isEqualTo("3");
        assertThat(facts.matches()).isEmpty();
        Tally noted = facts.noting(Optional.of(WHY)).lacking(List.of(WHY, WHY));
        assertThat(noted.note()).contains(WHY);
        assertThat(noted.missing()).containsExactly(WHY, WHY);
        assertThat(noted.done()).isEqualTo("3");
        Match about = Match.counted("r", DEADLINE, BigDecimal.ONE).withAbout(WHY);
        assertThat(about.about()).contains(WHY);
        assertThat(about.counts()).isTrue();
    }
}
