package dev.norms.calendar.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {
    @Test
    void a_proposal_is_optimal_if_it_reaches_the_bound() {
        Proof proof = new Proof(List.of(0, 1, 2, 3, 4, 5, 6), List.of(0, 1, 2, 3, 4, 5, 6), 7);
        assertThat(proof.isOptimal()).isTrue();
        assertThat(proof.label().en()).isEqualTo("proven optimal");
        assertThat(proof.label().zh()).isEqualTo("已证明最优");
    }

    @Test
    void else_the_first_goal_that_may_be_missed_is_named() {
        Proof proof = new Proof(List.of(0, 1, 2, 3, 4, 5, 6), List.of(0, 1, 1, 9, 4, 5, 0), 7);
        assertThat(proof.isOptimal()).isFalse();
        assertThat(proof.label().en()).isEqualTo("not proven optimal: wishes not kept: 2, at least 1 in any proposal");
        assertThat(proof.label().zh()).isEqualTo("未证明最优：未满足的愿望2，任何安排都不少于1");
    }

    @Test
    void the_last_goal_counts_too() {
        Proof proof = new Proof(List.of(0, 1, 2, 3, 4, 5, 6), List.of(0, 1, 2, 3, 4, 5, 5), 7);
        assertThat(proof.isOptimal()).isFalse();
        assertThat(proof.label().en())
                .isEqualTo("not proven optimal: moved against the last proposal: 6, at least 5 in any proposal");
    }
}
