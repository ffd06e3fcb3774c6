package dev.norms.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import dev.norms.label.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void reads_as_a_tree_in_both_languages() {
        Explanation explanation = Explanation.of(
                StepKind.VERDICT,
                Label.of("未完成", "missed"),
                List.of(
                        Explanation.of(
                                StepKind.RULE,
                                Label.of("每季度一次", "once a quarter"),
                                List.of(Explanation.of(StepKind.CITATION, Label.same("article:6#2")))),
                        Explanation.of(StepKind.COUNTED, Label.same("a1"))));
        assertThat(explanation.in(Language.CHINESE)).isEqualTo("结论：未完成\n  规则：每季度一次\n    依据：article:6#2\n  计入：a1\n");
        assertThat(explanation.in(Language.ENGLISH))
                .isEqualTo("verdict: missed\n  rule: once a quarter\n    citation: article:6#2\n  counted: a1\n");
    }
}
