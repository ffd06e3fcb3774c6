package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.norms.cli.Program;
import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import dev.norms.profile.ProfileRow;
import dev.norms.web.answer.Asked;
import dev.norms.web.answer.Changes;
import dev.norms.web.answer.OpenCollege;
import dev.norms.web.answer.Question;
import dev.norms.web.answer.ResultFiles;
import dev.norms.web.answer.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCollegeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @TempDir
    private Path folder;

    private static OpenCollege sample() throws Exception {
        return Answers.open(Answers.files(Answers.SAMPLE));
    }

    private static Asked supposing(String setting, String value) {
        return new Asked(DAY, Optional.empty(), Optional.empty(), List.of(new ProfileRow(setting, value, "试", "试")));
    }

    @Test
    void files_are_those_of_the_command_line() throws Exception {
        run("plan", "--from", "2026-01-01", "--to", "2026-12-31");
        run("assess", "--as-of", DAY.toString());
        run("admissions", "--as-of", DAY.toString());
        run("propose", "--as-of", DAY.toString());
        Question question = sample().ask(Asked.of(DAY));

        for (String name : ResultFiles.NAMES) {
            assertThat(new String(question.file(name), UTF_8))
                    .as(name)
                    .isEqualTo(Files.readString(folder.resolve("out").resolve(name)));
        }
    }

    private void run(String command, String... options) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        String[] arguments = new String[options.length + 4];
        arguments[0] = command;
        arguments[1] = Answers.SAMPLE.toAbsolutePath().toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[options.length + 2] = "--out";
        arguments[options.length + 3] = "out";
        assertThat(new Program(new Environment(
                                folder,
                                nowhere,
                                nowhere,
                                Clock.systemUTC(),
                                false,
                                Page.WIDTH,
                                new Shell("norms", "\\"),
                                Progress.NONE))
                        .run(arguments))
                .isZero();
    }

    @Test
    void a_problem_is_told_with_its_cell_and_nothing_is_answered() throws Exception {
        Map<String, byte[]> files = Answers.files(Answers.SAMPLE);
        files.put("posts.csv", "person,organization,role,from\np001,art,boss,2026-01-01\n".getBytes(UTF_8));
        OpenCollege college = Answers.open(files);

        assertThat(college.check(DAY)).containsEntry("usable", false);
        assertThat((List<?>) college.check(DAY).get("problems")).first().satisfies(problem -> {
            assertThat((Map<?, ?>) problem)
                    .extracting("place", "line", "column", "value")
                    .containsExactly("posts.csv", 2, "role", "boss");
        });
        assertThatIllegalStateException().isThrownBy(() -> college.ask(Asked.of(DAY)));
    }

    @Test
    void what_is_supposed_changes_findings_and_what_is_refused_does_not() throws Exception {
        OpenCollege college = sample();
        Question known = college.ask(Asked.of(DAY));
        Question tighter = college.ask(supposing("INS-2.1", "2+/quarter"));
        Question looser = college.ask(supposing("INS-2.1", "1+/year"));

        assertThat(tighter.changesSince(known))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.get("norm"))
                        .isIn("INS-2.1", "ART-19.2")); // and the follow-ups of what is missed then
        assertThat((List<?>) looser.standing().get("refusals")).hasSize(1);
        assertThat(looser.changesSince(known)).isEmpty();
    }

    @Test
    void what_a_page_asks_for_bit_by_bit_is_the_whole_answer() throws Exception {
        Question question = sample().ask(Asked.of(DAY));
        Map<String, Object> whole = question.standing();
        List<?> findings = (List<?>) whole.get("findings");
        Map<String, Object> columns = question.columns();

        assertThat(question.overview()).isEqualTo(without(whole, "findings", "urgent"));
        assertThat(question.rows(IntStream.range(0, findings.size()).boxed().toList(), Optional.empty()))
                .isEqualTo(findings);
        assertThat(named(columns, "units", "unit")).isEqualTo(column(findings, "unit"));
        assertThat(named(columns, "norms", "norm")).isEqualTo(column(findings, "norm"));
        assertThat(named(columns, "verdicts", "verdict")).isEqualTo(column(findings, "verdict"));
        assertThat(Arrays.stream((int[]) columns.get("due"))
                        .mapToObj(day -> day == 0
                                ? ""
                                : LocalDate.of(day / 10000, day / 100 % 100, day % 100)
                                        .toString()))
                .isEqualTo(column(findings, "due"));
        assertThat(((List<?>) columns.get("urgent"))
                        .stream().map(place -> column(findings, "id").get((int) place)))
                .containsExactlyInAnyOrderElementsOf(column((List<?>) whole.get("urgent"), "id"));
    }

    /** Numbers of a column with the names that they stand for. */
    private static List<?> named(Map<String, Object> columns, String names, String numbers) {
        return Arrays.stream((int[]) columns.get(numbers))
                .mapToObj(((List<?>) columns.get(names))::get)
                .toList();
    }

    @Test
    void duties_of_a_year_that_are_alike_are_counted() throws Exception {
        Question question = sample().ask(Asked.of(DAY));
        List<?> duties = (List<?>) question.year().get("duties");
        List<?> alike = (List<?>) question.yearInShort().get("duties");

        assertThat(alike).hasSizeLessThan(duties.size() / 2);
        assertThat(new HashSet<Object>(duties))
                .containsAll(alike.stream()
                        .map(one -> without((Map<?, ?>) one, "size"))
                        .toList());
        assertThat(alike.stream()
                        .mapToInt(one -> (int) ((Map<?, ?>) one).get("size"))
                        .sum())
                .isEqualTo(duties.size());
    }

    @Test
    void a_duty_of_a_year_has_the_owner_of_its_finding() throws Exception {
        Question question = sample().ask(Asked.of(DAY));
        Map<Object, Object> owners = new HashMap<>();
        for (Object row : (List<?>) question.standing().get("findings")) {
            owners.put(((Map<?, ?>) row).get("id"), ((Map<?, ?>) row).get("owner"));
        }

        assertThat((List<?>) question.year().get("duties"))
                .map(duty -> (Map<?, ?>) duty)
                .filteredOn(duty -> owners.containsKey(duty.get("id")))
                .anyMatch(duty -> duty.get("byPerson").equals(true))
                .allSatisfy(duty -> assertThat(duty.get("owner")).isEqualTo(owners.get(duty.get("id"))));
    }

    @Test
    void differences_are_told_in_words_and_with_the_findings() throws Exception {
        OpenCollege college = sample();
        Question before = college.ask(Asked.of(DAY));
        Question after = college.ask(supposing("INS-2.1", "2+/quarter"));
        Changes changes = after.compare(before);
        List<Map<String, Object>> rows = changes.rows(Integer.MAX_VALUE);
        List<Integer> places = after.places(changes);

        assertThat(rows).hasSize(changes.size());
        assertThat(changes.rows(2)).isEqualTo(rows.subList(0, 2));
        assertThat(places).isNotEmpty();
        assertThat(after.rows(places, Optional.of(before)).stream().map(row -> row.get("change")))
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> row.containsKey("after"))
                        .map(row -> without(row, "label", "kinds", "norm", "owner"))
                        .toList());
        assertThat(after
                        .rows(
                                IntStream.range(0, ((int[]) after.columns().get("due")).length)
                                        .boxed()
                                        .toList(),
                                Optional.of(before))
                        .stream()
                        .filter(row -> row.containsKey("change")))
                .isEqualTo(after.rows(places, Optional.of(before)));
    }

    private static Map<Object, Object> without(Map<?, ?> fields, String... names) {
        Map<Object, Object> rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(List.of(names));
        return rest;
    }

    private static List<String> column(List<?> rows, String name) {
        return rows.stream()
                .map(row -> ((Map<?, ?>) row).get(name))
                .map(value -> value == null ? "" : (String) value)
                .toList();
    }

    @Test
    void every_finding_is_explained_and_has_a_reason() throws Exception {
        Question question = sample().ask(Asked.of(DAY));
        List<?> findings = (List<?>) question.standing().get("findings");
        String id = (String) ((Map<?, ?>) findings.get(0)).get("id");

        assertThat(question.explain(id)).containsKeys("tree", "remedy", "days");
        assertThat(question.reasons(List.of(id, "INS-2.1@nobody/2026-Q1")))
                .hasSize(2)
                .last()
                .isEqualTo(Map.of());
        assertThat(question.explain("INS-2.1@nobody/2026-Q1")).isEmpty();
    }

    @Test
    void the_plan_of_a_year_has_its_days_off_and_every_duty() throws Exception {
        Map<String, Object> year = sample().ask(Asked.of(DAY)).year();
        long rows = new String(sample().ask(Asked.of(DAY)).file("schedule.csv"), UTF_8)
                        .lines()
                        .count()
                - 1;

        assertThat((List<?>) year.get("duties")).hasSize((int) rows);
        assertThat((List<?>) year.get("days"))
                .anySatisfy(day ->
                        assertThat((Map<?, ?>) day).extracting("day", "work").containsExactly("2026-02-28", true));
    }

    @Test
    void a_value_of_a_reading_can_be_set() {
        assertThat(Vocabulary.readings())
                .isNotEmpty()
                .allSatisfy(reading -> ((List<?>) reading.get("alternatives"))
                        .forEach(alternative -> assertThat((String) ((Map<?, ?>) alternative).get("value"))
                                .isNotBlank()
                                .doesNotContain("（")));
        assertThat(Vocabulary.tables()).hasSize(23);
    }

    @Test
    void an_unknown_file_is_refused() throws Exception {
        Question question = sample().ask(Asked.of(DAY));

        assertThatIllegalArgumentException().isThrownBy(() -> question.file("findings.pdf"));
    }
}
