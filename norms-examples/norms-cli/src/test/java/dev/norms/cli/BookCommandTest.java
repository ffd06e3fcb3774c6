package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.norms.cli.run.Session;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_norms_are_a_page_on_request() {
        Run run = Run.line(folder, "book --html --as-of 2026-09-15");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("id=\"norm-INS-2.1\"", "执行口径", "默认口径");
    }

    @Test
    void it_prints_every_norm_as_csv() throws IOException {
        Run run = Run.line(folder, "book --as-of 2026-09-15");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out())
                .startsWith("norm,owes,summary_zh,summary_en,requirement,evidence,executability,citations,"
                        + "interpretations\n")
                .doesNotContain("\r");
        List<NamedCsvRecord> rows = rows(run);
        assertThat(rows)
                .extracting(row -> row.getField("norm"))
                .containsExactlyElementsOf(ImplementationOpinion.book().editions().get(0).norms().stream()
                        .map(norm -> norm.id().text())
                        .toList());
        NamedCsvRecord lecture = rows.stream()
                .filter(row -> row.getField("norm").equals("INS-2.5"))
                .findFirst()
                .orElseThrow();
        assertThat(lecture.getField("owes")).isEqualTo("SEC-GB;SEC-BR");
        assertThat(lecture.getField("evidence")).isEqualTo("activities:party-lecture[led-by=secretary,below]");
        assertThat(Run.files(folder)).isEmpty();
    }

    @Test
    void the_language_changes_nothing_and_today_is_the_day() {
        assertThat(Run.line(folder, "book --lang en").out())
                .isEqualTo(Run.line(folder, "book --as-of 2026-10-08").out());
    }

    @Test
    void a_day_out_of_date_gives_a_warning_apart_from_the_rows() {
        Run late = Run.line(folder, "book --as-of 2027-01-01");

        assertThat(late.err()).startsWith("注意：规范最近一次核对于2026-11-23");
        assertThat(late.out()).startsWith("norm,owes");
        assertThat(Run.line(folder, "book --as-of 2001-01-01").err()).contains("早于首个版本");
    }

    private static List<NamedCsvRecord> rows(Run run) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.out())) {
            return reader.stream().toList();
        }
    }
}
