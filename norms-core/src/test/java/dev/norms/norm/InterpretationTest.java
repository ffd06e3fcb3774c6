package dev.norms.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class InterpretationTest {
    private static final Interpretation<Cadence> FUNDS = Interpretation.asks(
                    "funds-published", "经费公开的频次", "how often funds are published")
            .reads(Bound.atLeast(1).per(PeriodUnit.HALF_YEAR), ValueForm.CADENCE)
            .alternatively(Bound.atLeast(1).per(PeriodUnit.YEAR))
            .because("惯例", "custom")
            .at("annex:MGT-3#1");
    private static final Interpretation<Label> DONE = Interpretation.asks("done", "何为完成", "when it is done")
            .reads("有记录", "when there is a record")
            .because("可查", "it can be checked")
            .at("article:10#1");
    private static final Label COLLEGE = Label.of("学院", "the college");

    @Test
    void names_its_reason_and_who_fixed_it() {
        assertThat(FUNDS.label().zh()).isEqualTo("经费公开的频次：每半年不少于1次（funds-published，默认口径；惯例）");
        assertThat(FUNDS.label().en())
                .isEqualTo("how often funds are published: at least 1 per half-year"
                        + " (funds-published, default; custom)");
        assertThat(FUNDS.alternatives()).containsExactly(Cadence.parse("1+/year"));
        assertThat(FUNDS.alternativeTexts()).containsExactly("1+/year");
        assertThat(FUNDS.alternativeLabels())
                .containsExactly(Label.of("1+/year（每年不少于1次）", "1+/year (at least 1 per year)"));
        assertThat(FUNDS.text()).contains("1+/half-year");
    }

    @Test
    void fixed_otherwise_it_is_the_same_question_with_another_answer() {
        Interpretation<Cadence> fixed =
                FUNDS.fixed(ValueForm.CADENCE.parse("1+/quarter"), Label.of("财务制度", "finance rule"), COLLEGE);
        assertThat(fixed.text()).contains("1+/quarter");
        assertThat(fixed.label().en())
                .isEqualTo("how often funds are published: at least 1 per quarter"
                        + " (funds-published, the college; finance rule)");
        assertThat(fixed.question()).isEqualTo(FUNDS.question());
        assertThat(fixed.citations()).isEqualTo(FUNDS.citations());
        assertThat(fixed.alternatives()).isEqualTo(FUNDS.alternatives());
        assertThat(fixed.fixed(FUNDS.value(), FUNDS.reason(), FUNDS.fixedBy())).isEqualTo(FUNDS);
    }

    @Test
    void a_way_of_doing_things_cannot_be_fixed() {
        assertThat(DONE.text()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DONE.fixed(Label.of("无", "none"), COLLEGE, COLLEGE))
                .withMessage("interpretation must have a value that can be fixed, but done is read in words");
    }

    @Test
    void places_in_upper_rules_stand_after_those_of_the_document() {
        assertThat(Interpretation.asks("x", "甲", "x")
                        .reads("乙", "y")
                        .because("丙", "z")
                        .at(ImmutableList.of(Citation.of("dues-rules-2008:12", Confidence.REMEMBERED)), "article:10#2")
                        .citations())
                .extracting(citation -> citation + " " + citation.confidence().code())
                .containsExactly("article:10#2 S", "dues-rules-2008:12 M");
    }

    @Test
    void has_a_place_and_a_reason() {
        Interpretation.Builder<Label> open = Interpretation.asks("x", "甲", "x").reads("乙", "y");
        assertThatIllegalStateException()
                .isThrownBy(() -> open.at("article:10#2"))
                .withMessage("interpretation must say how it is read and why, but x did not");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Interpretation.asks("x", "甲", "x").because("丙", "z").at("article:10#2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.because("丙", "z").at())
                .withMessage("citations must not be empty, but were (interpretation x)");
    }

    @Test
    void the_default_holds_until_one_is_fixed_and_the_last_one_fixed_wins() {
        Interpretation<Cadence> quarterly = FUNDS.fixed(ValueForm.CADENCE.parse("1+/quarter"), COLLEGE, COLLEGE);
        Interpretation<Cadence> monthly = FUNDS.fixed(ValueForm.CADENCE.parse("1+/month"), COLLEGE, COLLEGE);
        Interpretations one = Interpretations.defaults().with(quarterly);
        Interpretations two = one.with(monthly);
        assertThat(Interpretations.defaults().get(FUNDS)).isSameAs(FUNDS);
        assertThat(one.get(FUNDS)).isSameAs(quarterly);
        assertThat(two.value(FUNDS)).isEqualTo(monthly.value());
        assertThat(one.get(FUNDS)).isSameAs(quarterly);
        assertThat(two.get(DONE)).isSameAs(DONE);
    }
}
