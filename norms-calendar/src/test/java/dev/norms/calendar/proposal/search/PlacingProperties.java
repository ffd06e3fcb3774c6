package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Nogood;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlacingProperties {
    @Property(tries = 200)
    void what_is_broken_holds_here_and_wherever_it_holds_no_solution_is(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int meetings) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 1);
        int[] places = anywhere(puzzle, random);
        for (int meeting = 0; meeting < meetings; meeting++) {
            Optional<Nogood> broken = new Placing(puzzle, places).firstBroken(meeting);
            assertThat(broken.isPresent()).isEqualTo(Exhaustive.countBroken(puzzle, places, meeting) > 0);
            broken.ifPresent(nogood -> {
                assertThat(nogood.terms()).allMatch(term -> term.holds(places[term.meeting()]));
                assertThat(nogood.terms()).extracting(Term::meeting).doesNotHaveDuplicates();
                assertThat(anySolution(puzzle, nogood.terms())).as("%s", nogood).isFalse();
            });
        }
    }

    @Property(tries = 400)
    void each_broken_rule_of_a_meeting_counts(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int meetings) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 1);
        int[] places = anywhere(puzzle, random);
        Placing placing = new Placing(puzzle, places);
        int[] all = IntStream.range(0, meetings).toArray();
        List<Integer> counts = IntStream.of(all)
                .mapToObj(meeting -> Exhaustive.countBroken(puzzle, places, meeting))
                .toList();
        assertThat(IntStream.of(all).mapToObj(placing::countBroken)).isEqualTo(counts);
        assertThat(placing.countBroken(all))
                .isEqualTo((int) counts.stream().filter(count -> count > 0).count());
        assertThat(placing.firstBroken(all))
                .isEqualTo(IntStream.of(all)
                        .mapToObj(placing::firstBroken)
                        .flatMap(Optional::stream)
                        .findFirst());
        assertThat(placing.firstBroken(all).isEmpty()).isEqualTo(Exhaustive.keepsAllRules(puzzle, places));
    }

    @Test
    void a_guest_is_at_the_time_of_its_host() {
        Placing placing = new Placing(puzzle(5), new int[] {7, 0, Place.NONE, Place.beside(1), Place.beside(2)});
        assertThat(IntStream.range(0, 5).map(placing::time)).containsExactly(7, 0, Place.NONE, 0, Place.NONE);
    }

    @Test
    void what_excludes_each_other_is_told_by_both_places_and_those_of_hosts() {
        Puzzle puzzle = puzzle(3);
        puzzle.exclude(1, 2);
        puzzle.offerBeside(2, 0, allOf(9), 0, 0, 0, 0, 0, 0, 0);
        assertThat(broken(puzzle, 1, 4, 4, Place.beside(0)))
                .isEqualTo(List.of(Term.at(1, 4), Term.at(2, Place.beside(0)), Term.at(0, 4)));
        assertThat(broken(puzzle, 1, 3, 4, 4)).isEqualTo(List.of(Term.at(1, 4), Term.at(2, 4)));
    }

    @Test
    void a_rule_between_a_guest_and_its_host_is_told_by_the_two_alone() {
        Puzzle puzzle = puzzle(3);
        puzzle.offerBeside(2, 1, allOf(9), 0, 0, 0, 0, 0, 0, 0);
        puzzle.add(new Rule.Before(1, 2, 0, 1));
        assertThat(broken(puzzle, 1, 4, Place.NONE, Place.beside(1)))
                .isEqualTo(List.of(Term.at(2, Place.beside(1)), Term.at(1, Place.NONE)));
    }

    @Test
    void days_between_a_guest_and_its_host_break_nothing() {
        Puzzle puzzle = puzzle(3);
        puzzle.offerBeside(2, 1, allOf(9), 0, 0, 0, 0, 0, 0, 0);
        puzzle.add(new Rule.Apart(1, 2, 3));
        Placing placing = new Placing(puzzle, new int[] {4, 4, Place.beside(1)});
        assertThat(placing.firstBroken(2)).isEmpty();
        assertThat(placing.countBroken(2)).isZero();
    }

    @Test
    void a_broken_rule_between_two_is_told_as_widely_as_it_holds_but_for_guests() {
        Puzzle puzzle = puzzle(3);
        puzzle.offerBeside(2, 0, allOf(9), 0, 0, 0, 0, 0, 0, 0);
        puzzle.add(new Rule.Apart(1, 2, 2));
        assertThat(broken(puzzle, 1, 8, 4, 8))
                .isEqualTo(List.of(new Term(2, Place.of(2, 0), Place.of(3, 0)), new Term(1, 3, 12)));
        assertThat(broken(puzzle, 1, 8, 4, Place.beside(0)))
                .isEqualTo(List.of(Term.at(2, Place.beside(0)), Term.at(0, 8), new Term(1, 3, 12)));
    }

    /** The host may be at the places 3 and 6. */
    @Test
    void a_host_is_told_by_all_places_that_do_not_fit_around_its_own() {
        Puzzle puzzle = puzzle(2);
        BitSet fitting = new BitSet();
        fitting.set(3);
        fitting.set(6);
        puzzle.offerBeside(1, 0, fitting, 0, 0, 0, 0, 0, 0, 0);
        Term guest = Term.at(1, Place.beside(0));
        assertThat(broken(puzzle, 1, 0, Place.beside(0))).isEqualTo(List.of(guest, new Term(0, 0, 3)));
        assertThat(broken(puzzle, 1, 5, Place.beside(0))).isEqualTo(List.of(guest, new Term(0, 4, 6)));
        assertThat(broken(puzzle, 1, 8, Place.beside(0))).isEqualTo(List.of(guest, new Term(0, 7, Integer.MAX_VALUE)));
        assertThat(broken(puzzle, 1, Place.NONE, Place.beside(0))).isEqualTo(List.of(guest, Term.at(0, Place.NONE)));
        assertThat(new Placing(puzzle, new int[] {6, Place.beside(0)}).firstBroken(1))
                .isEmpty();
    }

    private static List<Term> broken(Puzzle puzzle, int meeting, int... places) {
        return new Placing(puzzle, places)
                .firstBroken(new int[] {meeting, puzzle.size() - 1})
                .orElseThrow()
                .terms();
    }

    private static Puzzle puzzle(int meetings) {
        Puzzle puzzle = new Puzzle();
        for (int i = 0; i < meetings; i++) {
            puzzle.add();
        }
        return puzzle;
    }

    private static BitSet allOf(int places) {
        BitSet all = new BitSet();
        all.set(0, places);
        return all;
    }

    static int[] anywhere(Puzzle puzzle, Random random) {
        return IntStream.range(0, puzzle.size())
                .map(meeting -> puzzle.options(meeting)
                        .get(random.nextInt(puzzle.options(meeting).size()))
                        .place())
                .toArray();
    }

    /** Whether terms hold in a solution. */
    private static boolean anySolution(Puzzle puzzle, List<Term> terms) {
        return any(
                puzzle,
                terms,
                new ArrayList<>(),
                places -> Exhaustive.keepsAllRules(
                        puzzle, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static boolean any(
            Puzzle puzzle, List<Term> terms, List<Integer> places, Predicate<List<Integer>> isSolution) {
        if (places.size() == puzzle.size()) {
            return isSolution.test(places);
        }
        int meeting = places.size();
        return puzzle.options(meeting).stream()
                .filter(option ->
                        terms.stream().allMatch(term -> term.meeting() != meeting || term.holds(option.place())))
                .anyMatch(option -> {
                    List<Integer> more = new ArrayList<>(places);
                    more.add(option.place());
                    return any(puzzle, terms, more, isSolution);
                });
    }
}
