package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read: width, colors. */
class ReadingTest extends SampleFolder {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan c --from 2026-01-01 --to 2026-12-31 --out o",
                "plan c --from 2019-01-01 --to 2021-12-31 --out o",
                "plan c --from 2000-01-01 --to 2080-12-31 --out o",
                "assess c --as-of 2026-12-20 --out o",
                "assess c --as-of 2026-09-15 --from 2024-01-01 --to 2027-12-31 --out o",
                "explain c --as-of 2026-09-15 INS-2.3@art-u2/2026-03",
                "explain c --as-of 2026-12-31 MGT-2.1@p001/2026"
            })
    void no_line_is_wider_than_a_hundred_cells(String line) {
        for (String language : new String[] {"zh", "en"}) {
            Run run = Run.line(folder, (line + " --lang " + language).strip());

            assertThat(run.status()).as(run.err()).isEqualTo(Session.DONE);
            assertThat(Width.widest(run.out())).as(run.out()).isLessThanOrEqualTo(100);
            assertThat(run.out().lines()).noneMatch(text -> text.endsWith(" "));
        }
    }

    @Test
    void colors_are_added_only_where_asked_for_and_change_no_text() {
        String plain = Run.in(folder).out();
        String colored = Run.in(folder, Run.TODAY, true).out();

        assertThat(plain).doesNotContain("\u001b");
        assertThat(colored).contains("\u001b[31m");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }
}
