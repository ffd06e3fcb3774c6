package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.SetMultimap;
import dev.norms.clause.Clause;
import dev.norms.clause.Clauses;
import dev.norms.duty.NormId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which provision gives rise to which norm, and which test tries it: {@code target/coverage.md}. */
class CoverageMatrixTest {
    private static final Clauses CLAUSES = ImplementationOpinion.clauses();
    private static final SetMultimap<NormId, String> TESTS = TestSources.naming();

    @BeforeAll
    static void writePage() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "coverage.md"), String.join("\n", page()) + "\n");
    }

    @Test
    void every_norm_has_a_test_that_names_it() {
        Set<NormId> untried = new HashSet<>(CLAUSES.norms());
        untried.removeAll(TESTS.keySet());
        assertThat(untried).isEmpty();
    }

    @Test
    void no_test_names_a_norm_that_is_in_no_clause() {
        assertThat(TESTS.keySet()).allMatch(id -> !CLAUSES.forNorm(id).isEmpty());
    }

    @Test
    void the_page_shows_every_clause_and_every_norm() throws IOException {
        String page = Files.readString(Path.of("target", "coverage.md"));
        assertThat(page)
                .contains(CLAUSES.all().stream()
                        .map(clause -> "| " + clause.provision() + " |")
                        .toList());
        assertThat(page)
                .contains(CLAUSES.norms().stream().map(id -> "| " + id + " |").toList());
    }

    private static List<String> page() {
        List<String> lines = new ArrayList<>();
        lines.add("# Coverage of the document");
        lines.add("");
        lines.add(CLAUSES.all().size() + " clauses, "
                + CLAUSES.all().stream()
                        .filter(clause -> clause.norms().isEmpty())
                        .count() + " of them without a demand; "
                + CLAUSES.norms().size() + " norms.");
        lines.add("");
        lines.add("| Provision | Executability | Summary | Norms, or why there is none |");
        lines.add("|---|---|---|---|");
        CLAUSES.all().forEach(clause -> lines.add(row(clause)));
        lines.add("");
        lines.add("| Norm | Provisions | Tests that name it |");
        lines.add("|---|---|---|");
        CLAUSES.norms().forEach(norm -> lines.add(row(norm)));
        return lines;
    }

    private static String row(Clause clause) {
        String result = clause.reason()
                .map(reason -> reason.zh() + " / " + reason.en())
                .orElseGet(() -> clause.norms().stream().map(NormId::text).collect(Collectors.joining(", ")));
        return "| " + clause.provision() + " | " + clause.executability().code() + " | "
                + clause.summary().zh() + " / " + clause.summary().en() + " | " + result + " |";
    }

    private static String row(NormId norm) {
        String places = CLAUSES.forNorm(norm).stream()
                .map(clause -> clause.provision().toString())
                .collect(Collectors.joining(", "));
        String tests = TESTS.get(norm).stream().sorted().collect(Collectors.joining(", "));
        return "| " + norm + " | " + places + " | " + (tests.isEmpty() ? "none" : tests) + " |";
    }
}
