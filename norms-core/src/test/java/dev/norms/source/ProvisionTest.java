package dev.norms.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preamble",
                "preamble#2",
                "heading:3",
                "article:14",
                "article:14#2",
                "annex:INS-2",
                "annex:INS-2#4",
                "annex:ORG-9",
                "article:999#9999",
                "branch-rules-2018:11",
                "aqua-zones-2018",
                "admission-rules-2026:13",
                "term-opinion-2018"
            })
    void is_read_back_from_its_text(String text) {
        assertThat(Provision.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "article:14, 第14条, article 14",
        "article:14#2, 第14条第2句, 'article 14, sentence 2'",
        "annex:INS-2#1, 附件“三会一课”第1项, 'annex “three meetings and one lecture”, demand 1'",
        "annex:IMG-3, 附件“档案资料”, annex “archives”",
        "preamble#2, 序言第2段, 'preamble, piece 2'",
        "heading:3, 第3处标题, heading 3",
        "branch-rules-2018:11, 《支部工作条例》第11条, 'Branches (trial), article 11'",
        "term-opinion-2018, 《关于任期的意见》, Terms",
        "admission-rules-2026:13, 《发展党员工作细则》第13条（2026年修订）, 'Admission 2026, article 13'",
        "unknown-rules-2018:2, 《unknown-rules-2018》第2条, 'unknown-rules-2018, article 2'"
    })
    void is_said_in_words(String text, String zh, String en) {
        List<RuleSource> rules = List.of(
                RuleSource.of("branch-rules-2018", "中国共产党支部工作条例（试行）", "Branches (trial)"),
                RuleSource.of("term-opinion-2018", "关于任期的意见", "Terms"),
                RuleSource.of("admission-rules-2014", "中国共产党发展党员工作细则（2014年）", "Admission 2014"),
                RuleSource.of("admission-rules-2026", "中国共产党发展党员工作细则（2026年修订）", "Admission 2026"));
        assertThat(Provision.parse(text).label(rules)).isEqualTo(Label.of(zh, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article",
                "article:",
                "article:0",
                "article:05",
                "article:+5",
                "article:1#0",
                "article:x",
                "annex:XYZ-1",
                "annex:INS-0",
                "annex:INS-:",
                "article:1000",
                "article:1#10000",
                "branch2018:11",
                "branch-2018-:11",
                "branch--rules-2018:11",
                "Branch-2018:11",
                "{-2018:11",
                "`-2018:11",
                "-2018:11",
                "2018:11",
                "annex:INS-2#",
                "branch-rules:11",
                "branch-rules-2018:",
                "branch-rules-2018:x",
                "preamble#0",
                "preamble:1",
                "preamble2",
                "heading",
                "heading:",
                "heading:0",
                "heading:1#1",
                "heading:INS-1",
                "article:INS-1",
                "annex:3",
                "Preamble"
            })
    void a_text_that_is_no_address_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.parse(text))
                .withMessageContaining("must be");
    }

    @ParameterizedTest
    @CsvSource({
        "article:14#2, article:14",
        "annex:INS-2#4, annex:INS-2",
        "preamble#2, preamble",
        "heading:3, heading:3",
        "branch-rules-2018:11, branch-rules-2018:11"
    })
    void knows_the_whole_that_it_is_a_part_of(String part, String whole) {
        assertThat(Provision.parse(part).whole()).hasToString(whole);
        assertThat(Provision.parse(whole).whole()).hasToString(whole);
    }

    @Test
    void a_citation_shows_its_address() {
        RuleSource rules = new RuleSource("branch-rules-2018", Label.of("条例", "rules"));
        assertThat(rules.article(11, Confidence.READ)).hasToString("branch-rules-2018:11");
        assertThat(rules.asWhole(Confidence.SECONDARY)).hasToString("branch-rules-2018");
        assertThat(Citation.parse("article:6#2").confidence()).isEqualTo(Confidence.READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"branch-rules-2018:11", "article:6", "preamble", "branch-rules", ""})
    void a_rule_has_a_code_without_an_article(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSource(code, Label.of("条例", "rules")))
                .withMessage("code must be like branch-rules-2018, without an article, but was '" + code + "'");
    }

    @Test
    void an_edition_is_not_checked_before_its_issue() {
        LocalDate issued = LocalDate.of(2020, 10, 29);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(
                        new EditionPeriod(2020),
                        "4",
                        Label.of("意见", "opinion"),
                        DateRange.since(issued),
                        issued.minusDays(1)))
                .withMessageContaining("2020-10-28");
    }

    @Test
    void a_place_of_an_upper_rule_is_in_force_on_its_days_and_one_of_the_document_always() {
        RuleSource rule = RuleSource.of("branch-rules-2018", "条例", "rules")
                .inForce(DateRange.of(LocalDate.of(2018, 10, 28), LocalDate.of(2026, 1, 1)));
        Citation upper = Citation.parse("branch-rules-2018:13");
        assertThat(upper.isInForce(LocalDate.of(2018, 10, 28), List.of(rule))).isTrue();
        assertThat(upper.isInForce(LocalDate.of(2018, 10, 27), List.of(rule))).isFalse();
        assertThat(upper.isInForce(LocalDate.of(2018, 10, 27), List.of())).isTrue();
        assertThat(Citation.parse("article:1#1").isInForce(LocalDate.of(1921, 7, 1), List.of(rule)))
                .isTrue();
    }

    @Test
    void a_citation_is_said_like_its_place() {
        assertThat(Citation.parse("article:1#1").label(List.of()))
                .isEqualTo(Provision.parse("article:1#1").label(List.of()));
    }
}
