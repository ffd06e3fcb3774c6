package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.fact.Problem;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A folder with mistakes in every file, and every line that its user reads. */
class GoldenMistakesTest {
    @ParameterizedTest
    @EnumSource
    void all_problems_are_listed_by_file_line_and_column(Language language) throws IOException, URISyntaxException {
        Path folder = Path.of(GoldenMistakesTest.class.getResource("mistakes").toURI());
        List<Problem> problems = CollegeFolder.check(folder.resolve("college"), ImplementationOpinion.book())
                .problems();

        assertThat(problems.stream().map(problem -> problem.in(language)))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("problems." + language.code() + ".txt")));
    }
}
