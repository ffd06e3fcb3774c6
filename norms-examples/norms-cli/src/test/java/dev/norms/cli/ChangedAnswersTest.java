package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedAnswersTest {
    private static final Set<String> CHANGED = Set.of("2021,INS-2.1", "2022,INS-2.1", "2022,ART-5.1");

    @Test
    void what_is_not_named_is_wanted_as_a_line_to_write() {
        assertThat(ChangedAnswers.missing(CHANGED, log("- Windows are longer.")))
                .containsExactly("- Answers: ART-5.1 in 2022: …", "- Answers: INS-2.1 in 2021 to 2022: …");
        assertThat(ChangedAnswers.missing(CHANGED, log("- Answers: INS-2.1, ART-5.1 in 2022: longer windows.")))
                .containsExactly("- Answers: INS-2.1 in 2021: …");
    }

    @Test
    void what_is_named_under_unreleased_is_enough() {
        String named = "- Answers: INS-2.1, ART-5.1 in 2021 to 2022: longer windows.";
        assertThat(ChangedAnswers.missing(CHANGED, log(named))).isEmpty();
        assertThat(ChangedAnswers.missing(CHANGED, "# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\n" + named))
                .hasSize(2);
    }

    @Test
    void a_line_of_another_form_is_refused() {
        assertThatThrownBy(() -> ChangedAnswers.missing(CHANGED, log("- Answers: INS-2.1 since 2021")))
                .hasMessageContaining("wanted \"- Answers: NORM, NORM in YEAR to YEAR: why\"")
                .hasMessageContaining("INS-2.1 since 2021");
    }

    private static String log(String line) {
        return "# Changelog\n\n## [Unreleased]\n\n### Changed\n\n" + line + "\n\n## [0.0.1]\n";
    }
}
