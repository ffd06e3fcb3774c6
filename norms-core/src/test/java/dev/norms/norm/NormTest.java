package dev.norms.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.LeadTimes;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NormTest {
    private static final Interpretation<Cadence> OFTEN = Interpretation.asks("often", "多久一次", "how often")
            .reads(Bound.atLeast(1).per(PeriodUnit.YEAR), ValueForm.CADENCE)
            .because("原文未写", "not said")
            .at("annex:ACT-3#1");
    private static final Requirement TEAM = new ChecklistRequirement(CheckList.VOLUNTEER_TEAM, List.of());
    private static final Requirement SERVICE =
            CountRequirement.of(OFTEN.value(), EvidenceRule.activity(ActivityKind.VOLUNTEER_SERVICE));

    @Test
    void addresses_whom_its_demands_address() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH)
                .demands(SERVICE, Addressee.GENERAL_BRANCH, Addressee.BRANCH)
                .build();
        assertThat(norm.addressees()).containsExactly(Addressee.BRANCH, Addressee.GENERAL_BRANCH);
        assertThat(norm.demands())
                .containsExactly(
                        new Demand(Set.of(Addressee.BRANCH), TEAM, new Parts.Whole()),
                        new Demand(Set.of(Addressee.GENERAL_BRANCH, Addressee.BRANCH), SERVICE, new Parts.Whole()));
    }

    @Test
    void its_requirements_are_found_by_family() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH)
                .demands(SERVICE, Addressee.BRANCH)
                .build();
        assertThat(norm.find(CountRequirement.class)).containsSame((CountRequirement) SERVICE);
        assertThat(norm.find(Requirement.class)).containsSame(TEAM);
        assertThat(norm.find(FilingRequirement.class)).isEmpty();
    }

    @Test
    void a_document_of_a_term_draws_attention_a_week_before_it_is_due() {
        Requirement division =
                DocumentRequirement.eachTerm(DocumentKind.DIVISION_OF_WORK, 1, new Applicability.HasCommissioner());
        assertThat(division.leadDays(LeadTimes.USUAL)).hasValue(7);
    }

    @Test
    void draws_attention_by_its_shortest_period_unless_a_number_is_fixed() {
        Requirement quarterly = CountRequirement.each(
                Bound.atLeast(1), PeriodUnit.QUARTER, EvidenceRule.activity(ActivityKind.VOLUNTEER_SERVICE));
        Norm norm = norm().demands(TEAM, Addressee.BRANCH)
                .demands(SERVICE, Addressee.BRANCH)
                .demands(quarterly, Addressee.BRANCH)
                .build();
        assertThat(SERVICE.leadDays(LeadTimes.USUAL)).hasValue(60);
        assertThat(TEAM.leadDays(LeadTimes.USUAL)).isEmpty();
        assertThat(norm.leadDays()).isEqualTo(14);
        assertThat(norm().demands(TEAM, Addressee.BRANCH).build().leadDays()).isZero();
        assertThat(norm().demands(SERVICE, Addressee.BRANCH)
                        .fixedLeadDays(5)
                        .build()
                        .leadDays())
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm().demands(SERVICE, Addressee.BRANCH)
                        .fixedLeadDays(-1)
                        .build())
                .withMessage("fixedLeadDays must not be negative, but ACT-3.1 had -1");
    }

    @Test
    void a_lead_of_no_days_is_shorter_than_any_other() {
        Requirement monthly = CountRequirement.each(
                Bound.atLeast(1), PeriodUnit.MONTH, EvidenceRule.activity(ActivityKind.VOLUNTEER_SERVICE));
        Norm.Builder norm = norm().demands(TEAM, Addressee.BRANCH)
                .demands(SERVICE, Addressee.BRANCH)
                .demands(monthly, Addressee.BRANCH);
        Interpretation<LeadTimes> onTheDay = Interpretation.asks("lead-times", "提前多少天提醒", "how many days before")
                .reads(new LeadTimes(0, 14, 30, 60, 14), ValueForm.LEAD_TIMES)
                .because("原文未写", "not said")
                .at("article:19#2");
        assertThat(norm.leadTimes(onTheDay).build().leadDays()).isZero();
        assertThat(norm().demands(TEAM, Addressee.BRANCH)
                        .demands(SERVICE, Addressee.BRANCH)
                        .leadTimes(onTheDay)
                        .build()
                        .leadDays())
                .isEqualTo(60);
    }

    @Test
    void is_stated_and_decided_unless_said_otherwise() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH).build();
        assertThat(norm.strength()).isEqualTo(Strength.STATED);
        assertThat(norm.executability()).isEqualTo(Executability.DECIDED);
    }

    @Test
    void rests_on_the_reading_that_holds() {
        Interpretation<Cadence> fixed =
                OFTEN.fixed(Bound.atLeast(2).per(PeriodUnit.YEAR), Label.of("惯例", "custom"), Label.of("学院", "college"));
        assertThat(norm().demands(TEAM, Addressee.BRANCH)
                        .reads(Interpretations.defaults().with(fixed), OFTEN)
                        .build()
                        .interpretations())
                .containsExactly(fixed);
    }

    @Test
    void answers_a_question_by_the_type_of_its_answer() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH)
                .reads(Interpretations.defaults(), OFTEN)
                .build();
        assertThat(norm.answer(Cadence.class)).contains(OFTEN.value());
        assertThat(norm.answer(Bound.class)).isEmpty();
    }

    @Test
    void its_citations_are_in_the_order_of_the_document() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH).build();
        assertThat(norm.citationsOn(LocalDate.of(2021, 3, 1))).isNotEmpty().isEqualTo(norm.citations());
    }

    @Test
    void equal_norms_have_one_hash_and_norms_of_two_ids_have_two() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH).build();
        assertThat(norm)
                .hasSameHashCodeAs(norm().demands(TEAM, Addressee.BRANCH).build());
        assertThat(norm.hashCode())
                .isNotEqualTo(Norm.builder().from(norm).id("ACT-3.2").build().hashCode());
    }

    @Test
    void has_a_demand_and_a_citation() {
        Norm norm = norm().demands(TEAM, Addressee.BRANCH).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norm.builder().from(norm).citations(List.of()).build())
                .withMessageStartingWith("norm must have a demand and a citation, but ACT-3.1 had");
        assertThatIllegalArgumentException().isThrownBy(() -> norm().build()).withMessageContaining("ACT-3.1");
        assertThatIllegalStateException().isThrownBy(() -> Norm.builder().build());
    }

    private static Norm.Builder norm() {
        return Norm.builder()
                .id("ACT-3.1")
                .label("志愿服务", "volunteer service")
                .summary("有队伍，有活动。", "There is a team, and it serves.")
                .cites("annex:ACT-3#1");
    }
}
