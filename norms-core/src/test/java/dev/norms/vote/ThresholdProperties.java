package dev.norms.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.opinion.reading.Share;
import dev.norms.opinion.reading.VoteReadings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the arithmetic, in exact fractions, for every number of voters up to a thousand. */
class ThresholdProperties {
    private static final int MOST = 1000;

    @Property
    void the_minimum_is_the_first_number_that_suffices(
            @ForAll("thresholds") Threshold threshold, @ForAll @IntRange(max = MOST) int base) {
        int minimum = threshold.minimum(base);
        assertThat(suffices(threshold, minimum, base)).isTrue();
        assertThat(minimum == 0 || !suffices(threshold, minimum - 1, base)).isTrue();
    }

    @Property
    void more_than_a_part_needs_one_more_exactly_where_the_part_is_whole(
            @ForAll("thresholds") Threshold threshold, @ForAll @IntRange(max = MOST) int base) {
        Threshold atLeast = Threshold.atLeast(threshold.numerator(), threshold.denominator());
        Threshold moreThan = Threshold.moreThan(threshold.numerator(), threshold.denominator());
        boolean whole = base * threshold.numerator() % threshold.denominator() == 0;
        assertThat(moreThan.minimum(base) - atLeast.minimum(base)).isEqualTo(whole ? 1 : 0);
    }

    @Property
    void what_is_written_is_read_back(@ForAll("thresholds") Threshold threshold) {
        assertThat(Threshold.parse(threshold.toString())).isEqualTo(threshold);
    }

    @Example
    void hold_for_every_number_of_voters_and_seats() {
        VotingRule assembly = VoteReadings.ASSEMBLY_VOTE.value();
        VotingRule admission = VoteReadings.ADMISSION_VOTE.value();
        VotingRule election = VoteReadings.ELECTION_VOTE.value();
        Share excellent = VoteReadings.EXCELLENT_SHARE.value();
        CandidateRule candidates = VoteReadings.ELECTION_CANDIDATES.value();
        for (int n = 1; n <= MOST; n++) {
            assertThat(assembly.neededPresent(n)).isEqualTo((n + 1) / 2);
            assertThat(admission.neededPresent(n)).isEqualTo(n / 2 + 1);
            assertThat(election.neededPresent(n)).isEqualTo(n - n / 5);
            assertThat(election.neededPresent(n)).isBetween(admission.neededPresent(n) - 1, n);
            assertThat(assembly.neededInFavor(n, n)).isEqualTo(n / 2 + 1).isLessThanOrEqualTo(n);
            assertThat(excellent.most(n)).isEqualTo(n / 3);
            assertThat(5 * (candidates.minimum(n) - n)).isBetween(n, n + 4);
        }
    }

    @Property
    void more_voters_never_need_fewer(
            @ForAll("thresholds") Threshold threshold, @ForAll @IntRange(max = MOST) int base) {
        assertThat(threshold.minimum(base + 1)).isBetween(threshold.minimum(base), threshold.minimum(base) + 1);
    }

    @Property
    void the_base_of_those_present_never_needs_more(
            @ForAll @IntRange(min = 1, max = MOST) int entitled, @ForAll @IntRange(max = MOST) int present) {
        VotingRule rule = VoteReadings.ELECTION_VOTE.value();
        int there = Math.min(entitled, present);
        assertThat(rule.withBase(VotingBase.PRESENT).neededInFavor(entitled, there))
                .isLessThanOrEqualTo(rule.neededInFavor(entitled, there));
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of(true, false))
                .filter((one, other, more) -> !one.equals(other))
                .as((one, other, more) -> new Threshold(Math.min(one, other), Math.max(one, other), more));
    }

    private static boolean suffices(Threshold threshold, int number, int base) {
        long scaled = (long) number * threshold.denominator();
        long part = (long) base * threshold.numerator();
        return threshold.exclusive() ? scaled > part : scaled >= part;
    }
}
