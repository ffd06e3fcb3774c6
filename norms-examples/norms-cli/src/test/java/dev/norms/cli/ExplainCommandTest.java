package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void sample() throws IOException {
        Run.sample(folder.resolve("c"));
    }

    @Test
    void it_shows_the_tree_in_both_languages_and_writes_nothing() throws IOException {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-Q2");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        Golden.check("explain.txt", run.out());
        assertThat(Run.files(folder)).allMatch(name -> name.startsWith("c/"));
    }

    @Test
    void the_chosen_language_comes_first() {
        assertThat(Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-Q2 --lang en")
                        .out())
                .startsWith("verdict: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACT-1.1@art",
                "ACT-2.2@art/2026-spring-festival",
                "ORG-3.1@art/term-2024-10-31",
                "MGT-2.1@p003/2026",
                "ART-10.2@p001/2026-05"
            })
    void every_form_of_obligation_can_be_asked(String id) {
        Run run = Run.in(folder, "explain", "c", "--as-of", "2026-09-15", id);

        assertThat(run.status()).as(run.err()).isEqualTo(Session.DONE);
        assertThat(run.out()).startsWith("结论：" + id);
    }

    @Test
    void an_unknown_obligation_is_refused_with_others_of_that_owner() {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-03");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("没有这项义务：INS-2.1@art-f1/2026-03；同一主体有：INS-2.1@art-f1/2026-Q1");
    }

    @Test
    void an_unknown_owner_is_refused() {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@nobody/2026-Q1 --lang en");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).isEqualTo("there is no such obligation: INS-2.1@nobody/2026-Q1\n");
    }

    @Test
    void today_is_the_day_if_none_is_given() {
        assertThat(Run.line(folder, "explain c INS-2.1@art-f1/2026-Q2").out()).contains("截至2026-10-08");
    }
}
