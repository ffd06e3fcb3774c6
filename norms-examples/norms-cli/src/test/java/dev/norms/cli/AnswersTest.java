package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The answers for the sample from 2016 to 2026 last: they are pinned, norm by norm and year by year, and one that
 * differs from the last release is named in the change log.
 *
 * <p>A year is planned, and assessed on its last day (2026: on 15 September, up to which the sample is complete), with
 * the holiday notices that were signed until the end of 2025. A row holds the number of duties with their verdicts and
 * a digest of their days, verdicts and records; wording is not part of it.
 */
class AnswersTest {
    private static final String PINNED = "answers.csv";
    private static final String RELEASED = "answers-released.csv";
    private static final int LAST_YEAR = 2026;

    private static final Map<String, String> ANSWERS = new TreeMap<>();

    @BeforeAll
    static void answers(@TempDir Path folder) throws IOException {
        CollegeFiles files = CollegeFolder.read(Run.sample(folder), ImplementationOpinion.book());
        CollegeCalendar days = files.calendar().knownOn(LocalDate.of(2025, 12, 31));
        for (int year = 2016; year <= LAST_YEAR; year++) {
            LocalDate asOf = LocalDate.of(year, year == LAST_YEAR ? 9 : 12, year == LAST_YEAR ? 15 : 31);
            Schedule schedule = Schedule.touching(files.book(), files.college(), days, DateRange.ofYear(year));
            int of = year;
            Assessment.of(schedule, files.ledger(), asOf)
                    .findings()
                    .byNorm()
                    .forEach((norm, findings) -> ANSWERS.put(of + "," + norm, answer(findings.list())));
        }
    }

    @Test
    void they_are_those_that_are_pinned() throws IOException {
        Golden.check(
                PINNED,
                ANSWERS.entrySet().stream()
                        .map(row -> row.getKey() + "," + row.getValue())
                        .collect(joining("\n", "year,norm,duties,verdicts,sha256\n", "\n")));
    }

    @Test
    void what_differs_from_the_last_release_is_named_in_the_changelog() throws IOException {
        Map<String, String> released = new TreeMap<>();
        for (String line :
                Files.readAllLines(Golden.file(RELEASED)).stream().skip(1).toList()) {
            String[] parts = line.split(",", 3);
            released.put(parts[0] + "," + parts[1], parts[2]);
        }
        TreeSet<String> changed = new TreeSet<>(released.keySet());
        changed.addAll(ANSWERS.keySet());
        changed.removeIf(key -> ANSWERS.getOrDefault(key, "").equals(released.getOrDefault(key, "")));
        List<String> unnamed = ChangedAnswers.missing(changed, Files.readString(Path.of("..", "..", "CHANGELOG.md")));
        assertThat(unnamed)
                .as(
                        "answers for the sample that differ from the last release (%s), but are not named in CHANGELOG.md "
                                + "under [Unreleased]. If they are meant, add these lines there and say why; if not, "
                                + "mend what changed them",
                        RELEASED)
                .isEmpty();
    }

    private static String answer(List<Finding> findings) {
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> rows = new ArrayList<>();
        for (Finding finding : findings) {
            verdicts.merge(finding.verdict().code(), 1, Integer::sum);
            rows.add(String.join(
                    " ",
                    finding.id().toString(),
                    finding.obligation()
                            .window()
                            .map(window -> window.opens() + "/" + window.due() + "/" + window.close() + "/"
                                    + window.deadline() + "/" + window.certainty())
                            .orElse("standing"),
                    finding.verdict().code(),
                    finding.obligation().bound().toString(),
                    finding.done().map(Object::toString).orElse("-"),
                    finding.fulfilledOn().map(LocalDate::toString).orElse("-"),
                    String.join(";", finding.records())));
        }
        return findings.size() + ","
                + verdicts.entrySet().stream()
                        .map(verdict -> verdict.getKey() + ":" + verdict.getValue())
                        .collect(joining(" "))
                + ","
                + Hashing.sha256()
                        .hashString(rows.stream().sorted().collect(joining("\n")), UTF_8)
                        .toString()
                        .substring(0, 12);
    }
}
