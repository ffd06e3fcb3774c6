package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each alternative that a reading prints changes a row, a day, a number or a verdict of one of the cases. */
class ReadingEffectsTest {
    /** A college for what no case is about. */
    private static final Path MORE = Path.of("src", "test", "resources", "dev", "norms", "cli", "readings");

    private static final Map<Path, String> BY_DEFAULT = new ConcurrentHashMap<>();
    private static final Map<Path, CollegeFiles> READ = new ConcurrentHashMap<>();

    static Stream<Arguments> alternatives() {
        return ImplementationOpinion.readings().stream()
                .flatMap(reading -> reading.alternativeTexts().stream().map(text -> Arguments.of(reading, text)));
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void an_alternative_that_is_set_changes_what_is_said(Interpretation<?> reading, String text) throws IOException {
        NormBook book = ImplementationOpinion.book().tailoredBy(Profile.by("学院").with(change(reading, text)));

        boolean changes = false;
        for (Path folder : folders()) {
            changes = changes
                    || !said(folder, book)
                            .equals(BY_DEFAULT.computeIfAbsent(folder, any -> said(any, ImplementationOpinion.book())));
        }

        assertThat(changes).as(reading.code() + " " + text).isTrue();
    }

    private static <T> Change change(Interpretation<T> reading, String text) {
        return new Change.Fix<>(reading, reading.form().orElseThrow().parse(text), "试行", "学院");
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("..", "cases"))) {
            return Stream.concat(Stream.of(MORE), cases.map(one -> one.resolve("college")))
                    .filter(Files::isDirectory)
                    .filter(folder -> !Files.exists(folder.resolve("profile.csv")))
                    .sorted()
                    .toList();
        }
    }

    /** Everything that a college is told on two days, of dated duties without the reasons. */
    private static String said(Path folder, NormBook book) {
        CollegeFiles files = READ.computeIfAbsent(folder, any -> CollegeFolder.read(any, ImplementationOpinion.book()));
        Schedule schedule = Schedule.of(
                book,
                files.college(),
                files.calendar(),
                DateRange.of(LocalDate.of(folder.equals(MORE) ? 2020 : 2025, 1, 1), LocalDate.of(2027, 1, 1)));
        List<String> said = new ArrayList<>();
        for (LocalDate asOf : List.of(LocalDate.of(2026, 7, 2), LocalDate.of(2027, 1, 20))) {
            Assessment.of(schedule, files.ledger(), asOf)
                    .findings()
                    .forEach(finding -> said.add(finding.id() + " " + finding.verdict() + " " + finding.done() + " "
                            + finding.person() + " " + finding.obligation().bound() + " "
                            + finding.obligation().window()
                            + (finding.obligation().window().isEmpty() ? finding.reason() : "")));
            Admissions.of(book, files.college(), files.ledger(), files.calendar(), asOf)
                    .cases()
                    .forEach(one -> said.add(one + " " + one.findings() + " " + one.nextSteps()));
        }
        for (Organization organization : files.college().organizations()) {
            files.ledger()
                    .ballots(organization.id())
                    .forEach(ballot -> said.add(BallotReview.of(ballot, book, files.college())
                            .points()
                            .toString()));
        }
        book.governing(LocalDate.of(2026, 1, 1)).norms().forEach(norm -> said.add(norm.id() + " " + norm.leadDays()));
        return String.join("\n", said);
    }
}
