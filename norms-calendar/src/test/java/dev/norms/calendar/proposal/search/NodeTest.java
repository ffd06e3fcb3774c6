package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodeTest {
    private static final Cost CHEAP = Cost.of(0, 1, 0, 0, 0, 0, 0);
    private static final Cost DEAR = Cost.of(1, 0, 0, 0, 0, 0, 0);

    @Test
    void cheaper_nodes_come_first_then_newer_ones() {
        Node old = node(CHEAP, 1);
        Node young = node(CHEAP, 2);
        Node dear = node(DEAR, 3);
        assertThat(Stream.of(dear, old, young).sorted().toList()).containsExactly(young, old, dear);
        assertThat(old.compareTo(node(CHEAP, 1))).isZero();
    }

    @Test
    void a_term_divides_the_options_of_its_meeting() {
        BitSet[] allowed = {options(0, 1, 2, 3), options(0, 1, 3)};
        Term morning = new Term(1, Place.of(0, 0), Place.of(0, 2));
        BitSet[] keeping = Node.keeping(puzzle(), allowed, morning).orElseThrow();
        BitSet[] violating = Node.violating(puzzle(), allowed, morning).orElseThrow();
        assertThat(List.of(keeping)).containsExactly(options(0, 1, 2, 3), options(1));
        assertThat(List.of(violating)).containsExactly(options(0, 1, 2, 3), options(0, 3));
        assertThat(List.of(allowed)).containsExactly(options(0, 1, 2, 3), options(0, 1, 3));
    }

    @Test
    void without_an_option_left_there_is_no_branch() {
        BitSet[] allowed = {options(0), options(1, 2)};
        Term morning = new Term(1, Place.of(0, 0), Place.of(0, 2));
        assertThat(Node.violating(puzzle(), allowed, morning)).isEmpty();
        assertThat(Node.keeping(puzzle(), allowed, Term.at(1, Place.NONE))).isEmpty();
    }

    @Test
    void other_options_may_be_allowed_at_the_same_places() {
        Node node = node(CHEAP, 1);
        BitSet[] more = {options(0), options(1, 2)};
        Node with = node.withAllowed(more, 7);
        assertThat(with.allowed()).isSameAs(more);
        assertThat(with.number()).isEqualTo(7);
        assertThat(with.taken()).isSameAs(node.taken());
        assertThat(with.bound()).isEqualTo(CHEAP);
    }

    /** Two meetings with the options not to be held and the three slots of a day. */
    private static Puzzle puzzle() {
        Puzzle puzzle = new Puzzle();
        for (int meeting = 0; meeting < 2; meeting++) {
            puzzle.add();
            for (int place = Place.NONE; place < Place.SLOTS; place++) {
                puzzle.offer(meeting, place, 0, 0, 0, 0, 0, 0, 0);
            }
        }
        return puzzle;
    }

    private static Node node(Cost bound, int number) {
        return new Node(new BitSet[0], new int[0], new int[0], new Cost[0], bound, number);
    }

    private static BitSet options(int... numbers) {
        BitSet options = new BitSet();
        for (int number : numbers) {
            options.set(number);
        }
        return options;
    }
}
