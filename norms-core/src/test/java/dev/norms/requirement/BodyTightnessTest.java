package dev.norms.requirement;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.Bound.between;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.requirement.BodyRule.BySize;
import dev.norms.requirement.BodyRule.CommitteeSize;
import dev.norms.requirement.BodyRule.Seats;
import dev.norms.requirement.BodyRule.Sizes;
import dev.norms.requirement.BodyRule.Tiers;
import dev.norms.requirement.BodyRule.WorkingGroup;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule is tighter that admits only bodies which the other admits; the laws try every pair of small rules. */
class BodyTightnessTest {
    private static final Seats ONE_SECRETARY = new Seats(Set.of(Role.SECRETARY), between(1, 1));
    private static final Seats TWO_DEPUTIES = new Seats(Set.of(Role.DEPUTY_SECRETARY), between(2, 2));
    private static final Seats DEPUTIES = new Seats(Set.of(Role.DEPUTY_SECRETARY), atLeast(1));

    @Property(tries = 256)
    void sizes_are_tighter_exactly_if_the_others_admit_what_they_admit(
            @ForAll("sizes") Sizes one, @ForAll("sizes") Sizes other) {
        assertThat(isTighter(one, other))
                .isEqualTo(IntStream.range(0, 256)
                        .filter(body -> admits(one, body))
                        .allMatch(body -> admits(other, body)));
    }

    /** Of a body with four numbers from 0 to 3. */
    private static boolean admits(Sizes sizes, int body) {
        return body % 4 >= sizes.fullInBranch()
                && body / 4 % 4 <= sizes.generallyInBranch()
                && body / 16 % 4 >= sizes.inGroup()
                && body / 64 >= sizes.fullInGroup();
    }

    @Property(tries = 400)
    void a_committee_is_tighter_exactly_if_the_other_admits_what_it_admits_and_what_is_usual(
            @ForAll("committees") CommitteeSize one, @ForAll("committees") CommitteeSize other) {
        boolean usual = one.generallyAtMost() <= other.generallyAtMost();
        assertThat(isTighter(one, other)).isEqualTo(admitsAll(other.bound(), one.bound()) && usual);
    }

    @Property(tries = 100)
    void seats_are_tighter_exactly_if_the_others_admit_as_many(
            @ForAll("bounds") Bound one, @ForAll("bounds") Bound other) {
        Seats seats = new Seats(Set.of(Role.SECRETARY), one);
        assertThat(isTighter(seats, new Seats(Set.of(Role.SECRETARY), other))).isEqualTo(admitsAll(other, one));
        assertThat(isTighter(seats, new Seats(Set.of(Role.SECRETARY, Role.COMMISSIONER), other)))
                .isFalse();
    }

    private static boolean admitsAll(Bound loose, Bound tight) {
        return IntStream.rangeClosed(tight.atLeast(), tight.atMost().orElse(9))
                .allMatch(number ->
                        number >= loose.atLeast() && number <= loose.atMost().orElse(9));
    }

    @Example
    void what_is_judged_by_size_is_tighter_if_it_is_so_on_both_sides_of_the_same_size() {
        BySize deputies = new BySize(7, List.of(DEPUTIES), List.of(DEPUTIES));
        assertThat(isTighter(deputies, deputies)).isTrue();
        assertThat(isTighter(new BySize(7, List.of(TWO_DEPUTIES), List.of(TWO_DEPUTIES)), deputies))
                .isTrue();
        assertThat(isTighter(new BySize(8, List.of(DEPUTIES), List.of(DEPUTIES)), deputies))
                .isFalse();
        assertThat(isTighter(deputies, new BySize(7, List.of(TWO_DEPUTIES), List.of(DEPUTIES))))
                .isFalse();
        assertThat(isTighter(deputies, new BySize(7, List.of(DEPUTIES), List.of(TWO_DEPUTIES))))
                .isFalse();
        assertThat(isTighter(deputies, DEPUTIES)).isFalse();
    }

    @Example
    void what_has_no_number_is_only_as_tight_as_itself() {
        assertThat(isTighter(new Tiers(false), new Tiers(false))).isTrue();
        assertThat(isTighter(new Tiers(true), new Tiers(false))).isFalse();
        assertThat(isTighter(new WorkingGroup(true), new WorkingGroup(false))).isFalse();
        assertThat(isTighter(new Tiers(false), DEPUTIES)).isFalse();
    }

    @Example
    void each_rule_is_matched_in_order_and_there_may_be_more_at_the_end() {
        assertThat(BodyTightness.rules(List.of(ONE_SECRETARY, TWO_DEPUTIES), List.of(ONE_SECRETARY, DEPUTIES)))
                .isTrue();
        assertThat(BodyTightness.rules(List.of(ONE_SECRETARY, TWO_DEPUTIES), List.of(ONE_SECRETARY)))
                .isTrue();
        assertThat(BodyTightness.rules(List.of(ONE_SECRETARY), List.of(ONE_SECRETARY, DEPUTIES)))
                .isFalse();
        assertThat(BodyTightness.rules(List.of(TWO_DEPUTIES, ONE_SECRETARY), List.of(ONE_SECRETARY, DEPUTIES)))
                .isFalse();
    }

    @Example
    void a_term_is_tighter_only_by_the_years_that_an_election_may_be_moved() {
        TermRule term = new TermRule(3, 6, 1);
        assertThat(BodyTightness.term(term, term)).isTrue();
        assertThat(BodyTightness.term(new TermRule(3, 6, 0), term)).isTrue();
        assertThat(BodyTightness.term(new TermRule(3, 6, 2), term)).isFalse();
        assertThat(BodyTightness.term(new TermRule(2, 6, 1), term)).isFalse();
        assertThat(BodyTightness.term(new TermRule(3, 7, 1), term)).isFalse();
    }

    private static boolean isTighter(BodyRule ours, BodyRule theirs) {
        return BodyTightness.rules(List.of(ours), List.of(theirs));
    }

    @Provide
    Arbitrary<Sizes> sizes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 2);
        return Combinators.combine(number, number, number, number).as(Sizes::new);
    }

    @Provide
    Arbitrary<CommitteeSize> committees() {
        return Combinators.combine(bounds(), Arbitraries.integers().between(3, 4))
                .as(CommitteeSize::new);
    }

    @Provide
    Arbitrary<Bound> bounds() {
        return Arbitraries.of(
                atLeast(1), atLeast(2), between(1, 1), between(1, 2), between(2, 2), between(2, 3), between(1, 3));
    }
}
