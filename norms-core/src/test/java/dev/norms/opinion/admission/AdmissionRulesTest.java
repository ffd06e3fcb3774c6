package dev.norms.opinion.admission;

import static dev.norms.admission.AdmissionStep.ADMISSION_MEETING;
import static dev.norms.admission.AdmissionStep.CANDIDATE_CONSENT;
import static dev.norms.admission.AdmissionStep.CANDIDATE_FILED;
import static dev.norms.admission.AdmissionStep.CANDIDATE_NOTICE;
import static dev.norms.admission.AdmissionStep.INTRODUCERS_NAMED;
import static dev.norms.admission.AdmissionStep.OATH;
import static dev.norms.admission.AdmissionStep.POLITICAL_REVIEW;
import static dev.norms.admission.AdmissionStep.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.norm.Interpretations;
import dev.norms.opinion.reading.AdmissionReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.procedure.Gate;
import dev.norms.procedure.MonthsAround;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.source.Confidence;
import dev.norms.source.Provision;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionRulesTest {
    /** What the revision of 2026 changed: consent and notice instead of filing, and two new limits. */
    private static final Set<AdmissionStep> CHANGED = EnumSet.of(
            CANDIDATE_FILED,
            CANDIDATE_CONSENT,
            CANDIDATE_NOTICE,
            INTRODUCERS_NAMED,
            POLITICAL_REVIEW,
            TRAINING,
            ADMISSION_MEETING,
            OATH);

    private static final AdmissionProcedure RULES = AdmissionRules.procedure(Interpretations.defaults());
    private static final AdmissionEdition OF_2014 = RULES.editions().get(0);
    private static final AdmissionEdition OF_2026 = RULES.editions().get(1);

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, admission-rules-2014",
        "2014-05-28, admission-rules-2014",
        "2026-05-10, admission-rules-2014",
        "2026-05-11, admission-rules-2026",
        "2030-01-01, admission-rules-2026"
    })
    void a_step_is_judged_by_the_edition_of_its_day(LocalDate day, String edition) {
        assertThat(RULES.on(day)).hasToString(edition);
    }

    @Test
    void both_editions_agree_where_the_rule_did_not_change() {
        for (AdmissionStep step : AdmissionStep.values()) {
            assertThat(OF_2014.find(step)
                            .map(AdmissionRulesTest::words)
                            .equals(OF_2026.find(step).map(AdmissionRulesTest::words)))
                    .as(step.code())
                    .isEqualTo(!CHANGED.contains(step));
        }
    }

    private static String words(StepRule rule) {
        return Stream.of(
                        Stream.of(rule.after().toString(), rule.reopens().toString(), "" + rule.isUnderGeneralBranch()),
                        rule.gates().stream().map(gate -> gate.label().zh()),
                        rule.limits().stream().map(limit -> limit.label().zh()))
                .flatMap(text -> text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_article_of2014_from_the18th_on_is_one_higher() {
        for (StepRule rule : OF_2026.steps()) {
            OF_2014.find(rule.step())
                    .flatMap(then -> article(then).map(number -> number - (number >= 18 ? 1 : 0)))
                    .ifPresent(number ->
                            assertThat(article(rule)).as(rule.step().code()).contains(number));
        }
    }

    private static Optional<Integer> article(StepRule rule) {
        return ((Provision.Upper) rule.citation().provision()).article().map(Integer::valueOf);
    }

    @Test
    void no_condition_or_limit_is_only_remembered() {
        assertThat(RULES.editions().stream()
                        .flatMap(edition -> edition.steps().stream())
                        .flatMap(rule -> Stream.of(
                                        Stream.of(rule.citation()),
                                        rule.gates().stream().map(Gate::citation),
                                        rule.limits().stream().map(TimeLimit::citation))
                                .flatMap(places -> places)))
                .noneMatch(place ->
                        place.confidence() == Confidence.REMEMBERED || place.confidence() == Confidence.CONTRADICTORY);
    }

    @Test
    void every_step_but_the_replaced_ones_is_in_each_edition() {
        assertThat(OF_2014.steps()).hasSize(AdmissionStep.values().length - 2);
        assertThat(OF_2026.steps()).hasSize(AdmissionStep.values().length - 1);
    }

    @Test
    void a_fixed_reading_shapes_the_rules() {
        Interpretations in = Interpretations.defaults()
                .with(AdmissionReadings.CONFIRMATION_WINDOW.fixed(
                        new MonthsAround(2, 1), Label.of("试行", "a trial"), Label.of("学院", "the college")));
        assertThat(AdmissionRules.procedure(in)).isNotEqualTo(RULES);
        assertThat(AdmissionRules.procedure(Interpretations.defaults()))
                .isEqualTo(RULES)
                .hasSameHashCodeAs(RULES);
    }

    @Test
    void a_step_before_what_comes_before_it_and_a_gap_between_editions_are_refused() {
        StepRule oath = OF_2026.find(OATH).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdmissionEdition(
                        UpperRules.ADMISSION_RULES_2026, OF_2026.inForce(), List.of(oath), List.of()))
                .withMessageContaining("OATH");
        AdmissionEdition late = new AdmissionEdition(
                UpperRules.ADMISSION_RULES_2026, DateRange.since(LocalDate.of(2026, 5, 18)), List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdmissionProcedure(List.of(OF_2014, late)))
                .withMessageContaining("2026-05-18");
        assertThatIllegalArgumentException().isThrownBy(() -> new AdmissionProcedure(List.of()));
    }
}
