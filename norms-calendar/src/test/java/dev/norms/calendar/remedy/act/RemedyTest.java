package dev.norms.calendar.remedy.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTest {
    @Test
    void outcomes_have_codes_and_names() {
        assertThat(List.of(Outcome.values()))
                .extracting(Outcome::code)
                .containsExactly("holds", "met", "made-up", "later", "none");
        assertThat(List.of(Outcome.values()))
                .extracting(outcome -> outcome.label().en())
                .containsExactly(
                        "nothing to do", "can be met", "can only be made up", "not yet", "nothing helps any more");
    }

    @Test
    void a_remedy_says_in_one_line_what_becomes_of_which_finding() {
        Finding finding = Sample.assess(FullSample.COLLEGE, Sample.ledger(FullSample.COLLEGE), "2021-05-10")
                .get(ObligationId.parse("ART-18.1@gb"));
        Act act = new Act.Join(OrganizationId.of("u1"), 3);
        Remedy remedy = new Remedy(finding, Outcome.MADE_UP, List.of(act), Label.same("why"));

        assertThat(remedy.id()).isEqualTo(ObligationId.parse("ART-18.1@gb"));
        assertThat(remedy).hasToString("ART-18.1@gb made-up: [" + act + "]");
    }
}
