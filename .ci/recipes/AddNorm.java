import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Adds a made-up norm of a known family to a copy of the tree, touching only what the recipe in CONTRIBUTING names.
 *
 * <p>{@code java AddNorm.java COPY}. A place that cannot be found is named: mend it here.
 */
public class AddNorm {
    private static final String OPINION = "norms-core/src/main/java/dev/norms/opinion/";
    private static final String TESTS = "norms-calendar/src/test/java/dev/norms/calendar/assessment/";

    private static final String NORM = """
            Norm.builder("ART-17.2", "支部廉洁教育", "integrity education in the branch")
                                    .summary(
                                            "党支部定期开展廉洁教育（配方样例）。",
                                            "A branch holds integrity education at regular intervals (recipe).")
                                    .demands(
                                            Counts.activity(
                                                    in, FrequencyReadings.BRANCH_INTEGRITY, ActivityKind.INTEGRITY_EDUCATION),
                                            Addressee.BRANCH)
                                    .executability(Executability.VAGUE)
                                    .cites("article:17#2")
                                    .reads(in, CommonReadings.meetings(FrequencyReadings.BRANCH_INTEGRITY)),
                            """;

    private static final String READING = """
            /** The frequency of integrity education in a branch; made up by the recipe. */
            public static final Interpretation<Cadence> BRANCH_INTEGRITY = often(
                    "branch-integrity-education",
                    "支部廉洁教育的频次",
                    "how often a branch holds integrity education",
                    HALF_YEAR,
                    "article:17#2");

            """;

    private static final String TEST = """
            package dev.norms.calendar.assessment;

            import static org.assertj.core.api.Assertions.assertThat;

            import dev.norms.evidence.ActivityKind;
            import dev.norms.ledger.Activity;
            import org.junit.jupiter.api.Test;

            /** The verdict test of the made-up norm ART-17.2. */
            class RecipeVerdictTest {
                @Test
                void one_activity_in_the_half_year_is_enough() {
                    var ledger = Sample.ledger(Sample.COLLEGE)
                            .add(Activity.builder("a1", ActivityKind.INTEGRITY_EDUCATION).by("u1").on("2021-03-01"));
                    var standing = Sample.assess(Sample.COLLEGE, ledger, "2021-07-02");
                    assertThat(standing.get("ART-17.2@u1/2021-H1").verdict()).isEqualTo(Verdict.MET);
                    assertThat(standing.get("ART-17.2@f1/2021-H1").verdict()).isEqualTo(Verdict.MISSED);
                }
            }
            """;

    public static void main(String[] arguments) throws IOException {
        Path copy = Path.of(arguments[0]);
        before(copy, OPINION + "ImageArticles.java", "Norm\\.builder\\(\"ART-18\\.1\"", NORM);
        before(
                copy,
                OPINION + "reading/FrequencyReadings.java",
                "/\\*\\* The frequency of reports on supervision\\. \\*/",
                READING);
        replace(
                copy,
                "norms-core/src/main/resources/dev/norms/opinion/clauses-2020.txt",
                "(?m)^(article:17#2 \\| )1( \\| V \\| ART-17\\.1)( \\|)",
                "$12$2 ART-17.2$3");
        replace(
                copy,
                "CHANGELOG.md",
                "(## \\[Unreleased]\\n)",
                "$1\n### Added by the recipe\n\n- Answers: ART-17.2 in 2016 to 2026: a norm of the recipe.\n"
                        + "- Answers: ART-19.2 in 2025 to 2026: what it misses is followed up.\n");
        Files.writeString(copy.resolve(TESTS + "RecipeVerdictTest.java"), TEST);
    }

    private static void before(Path copy, String file, String place, String text) throws IOException {
        replace(copy, file, "(?=" + place + ")", text.replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static void replace(Path copy, String file, String place, String text) throws IOException {
        Path path = copy.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(place, text);
        if (after.equals(before)) {
            throw new IllegalStateException(file + ": the place of the recipe is gone (" + place + ")");
        }
        Files.writeString(path, after);
    }
}
