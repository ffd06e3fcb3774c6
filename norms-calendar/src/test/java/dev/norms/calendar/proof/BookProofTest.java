package dev.norms.calendar.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.duty.NormId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookProofTest {
    @Test
    void what_cannot_be_kept_has_to_be_mended_before_anything_else_is_tried() {
        BookProof clash = BookProof.of(
                FewNorms.often("INS-2.2", "29+/month").book(),
                FewNorms.calendar(),
                List.of(),
                List.of(NormId.parse("INS-2.1")),
                new Bounds(2020, 2021, false));
        assertThat(clash.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.GAP, FlawKind.CONTRADICTION);
        assertThat(clash.scope()).hasSize(3);
        assertThat(clash.scope().get(0).en())
                .isEqualTo(
                        "rows, and everything kept together: 4 shapes of a college in 2021; rows also of 4 in each year"
                                + " from 2020 to 2021, and one that keeps everything through these years");
        assertThat(clash.scope().get(2).en()).startsWith("nothing else was tried");
    }

    @Test
    void colleges_that_break_norms_left_something_out() {
        Trials trials = new Trials(FewNorms.only("INS-2.1", "ART-8.2"));
        assertThat(trials.open()).hasSize(10);
        assertThat(trials.careless().ledger().records()).isNotEmpty();
        assertThat(trials.careless().schedule().college().people())
                .isEqualTo(Shapes.corners().get(0).college(2021).people());
        assertThat(trials.all().size()).isGreaterThan(trials.open().size() + 50);
        assertThat(trials.all().stream()
                        .filter(state -> state.ledger().records().stream()
                                .anyMatch(record -> record.ref().equals("unfiled")))
                        .count())
                .isGreaterThan(20);
    }
}
