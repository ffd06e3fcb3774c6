package dev.norms.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.norms.label.Label;
import dev.norms.norm.Discrepancy.Kind;
import dev.norms.source.Confidence;
import dev.norms.source.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscrepancyTest {
    private static final RuleSource RULES = new RuleSource("branch-rules-2018", Label.of("条例", "rules"));

    @Test
    void reads_as_a_sentence_in_both_languages() {
        Discrepancy discrepancy = discrepancy("DIF-2").at("annex:INS-2#4").build();
        assertThat(discrepancy.label().zh()).isEqualTo("DIF-2（更严）：甲多乙少。处理：取甲。");
        assertThat(discrepancy.label().en()).isEqualTo("DIF-2 (tighter): more here; resolved: this is taken");
    }

    @Test
    void names_places_readings_and_norms() {
        Discrepancy discrepancy = discrepancy("INT-1")
                .at("annex:INS-2#4", "article:6#2")
                .against(RULES, 13, Confidence.READ)
                .against(RULES, Confidence.REMEMBERED)
                .concerns("INS-2.4")
                .build();
        assertThat(discrepancy.places())
                .extracting(place -> place + " " + place.confidence().code())
                .containsExactly("annex:INS-2#4 S", "article:6#2 S", "branch-rules-2018:13 S", "branch-rules-2018 M");
        assertThat(discrepancy.norms()).extracting(norm -> norm.text()).containsExactly("INS-2.4");
        assertThat(discrepancy.readings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INT", "INT-0", "INT-01", "dif-1", "DIF-100", "AMB-1"})
    void refuses_other_codes(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discrepancy(code).at("preamble").build())
                .withMessage("discrepancy must be like INT-1 or DIF-12, but was '" + code + "'");
    }

    @Test
    void is_about_a_place_of_the_document() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        discrepancy("DIF-2").against(RULES, Confidence.READ).build())
                .withMessage("places must have one of the document, but were [branch-rules-2018] (DIF-2)");
    }

    @Test
    void says_what_differs_and_how_it_is_resolved() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Discrepancy.builder("DIF-2", Kind.SILENT).at("preamble").build());
    }

    private static Discrepancy.Builder discrepancy(String code) {
        return Discrepancy.builder(code, Kind.TIGHTER)
                .differs("甲多乙少", "more here")
                .resolved("取甲", "this is taken");
    }
}
