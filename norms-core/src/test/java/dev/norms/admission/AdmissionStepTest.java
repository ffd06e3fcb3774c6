package dev.norms.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import org.junit.jupiter.api.Test;

class AdmissionStepTest {
    @Test
    void every_step_but_those_that_end_a_case_has_a_stage() {
        assertThat(AdmissionStep.APPLICATION.stage()).contains(AdmissionStage.APPLICATION);
        assertThat(AdmissionStep.ARCHIVED.stage()).contains(AdmissionStage.PROBATION);
        assertThat(AdmissionStep.values())
                .filteredOn(step -> step.stage().isEmpty())
                .containsExactly(AdmissionStep.STOPPED, AdmissionStep.DISQUALIFIED);
        assertThat(AdmissionStep.values())
                .filteredOn(AdmissionStep::isEnding)
                .containsExactly(AdmissionStep.STOPPED, AdmissionStep.DISQUALIFIED);
    }

    @Test
    void a_case_is_closed_by_its_end_or_its_papers() {
        assertThat(AdmissionStep.values())
                .filteredOn(AdmissionStep::closesCase)
                .containsExactly(AdmissionStep.ARCHIVED, AdmissionStep.STOPPED, AdmissionStep.DISQUALIFIED);
    }

    @Test
    void reviews_are_repeated() {
        assertThat(AdmissionStep.values())
                .filteredOn(AdmissionStep::isPeriodic)
                .containsExactlyInAnyOrder(AdmissionStep.ACTIVIST_REVIEW, AdmissionStep.PROBATION_REVIEW);
    }

    @Test
    void a_step_has_its_name() {
        assertThat(AdmissionStep.ARCHIVED.label()).isEqualTo(Label.of("材料归档", "papers archived"));
    }
}
