package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.norms.testing.browser.Browsers;
import dev.norms.time.DateRange;
import dev.norms.web.answer.Asked;
import dev.norms.web.answer.OpenCollege;
import dev.norms.web.answer.Question;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a browser the engine gives the same bytes as on the JVM: for every case, and for colleges made up at random. */
class SameAnswersTest extends OpenEngine {
    private static final Path CASES = Path.of("../cases");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int COLLEGES = 200;
    private static final List<String> FILES = List.of("schedule.csv", "findings.csv");
    private static final List<String> JSON = List.of("schedule.json", "findings.json");

    @TempDir
    private static Path folder;

    @Test
    void every_case_is_answered_alike() throws Exception {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> all = cases.filter(path -> Files.isDirectory(path.resolve("college")))
                    .sorted()
                    .toList();
            for (int i = 0; i < all.size(); i += step()) {
                Path one = all.get(i);
                compare(one.getFileName().toString(), Answers.files(one.resolve("college")), asked(one), FILES);
                compare(one.getFileName().toString(), Answers.files(one.resolve("college")), asked(one), JSON);
            }
        }
    }

    @Test
    void random_colleges_are_answered_alike() throws Exception {
        for (int seed = 0; seed < COLLEGES; seed += step()) {
            RandomFolder made = new RandomFolder(seed);
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(seed * 2L);
            assertThat(browser.check(made.files(), day))
                    .as("problems of seed %s", seed)
                    .isEqualTo(Answers.open(made.files()).check(day).get("problems"));
            compare("seed " + seed, made.mended().files(), Asked.of(day), FILES);
        }
    }

    @Test
    void chinese_encodings_are_read_alike() throws Exception {
        Map<String, byte[]> files = Answers.files(Answers.SAMPLE);
        files.replaceAll((name, bytes) -> new String(bytes, UTF_8).getBytes(CHINESE));
        LocalDate day = LocalDate.of(2026, 9, 15);

        compare("GB18030", files, Asked.of(day), FILES);
        files.put("names.csv", "id,name\np001,\u4e00\ud840\udc00\n".getBytes(CHINESE));
        files.put("posts.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertThat(browser.check(files, day))
                .isEqualTo(Answers.open(files).check(day).get("problems"));
    }

    /** Chromium answers every question, Firefox, for the time it takes, one in ten. */
    private int step() {
        return kind == Browsers.CHROMIUM ? 1 : 10;
    }

    private static void compare(String name, Map<String, byte[]> files, Asked asked, List<String> names) {
        OpenCollege college = Answers.open(files);
        assertThat(college.isUsable()).as(name).isTrue();
        Question question = college.ask(asked);
        Map<String, String> answers = browser.answers(files, asked, names);
        for (String file : names) {
            assertThat(answers.get(file)).as(name + ": " + file).isEqualTo(new String(question.file(file), UTF_8));
        }
    }

    /** The question of a case, as its command asks it. */
    private static Asked asked(Path one) throws Exception {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : Files.readAllLines(one.resolve("case.txt"))) {
            if (line.startsWith("command: ")) {
                List<String> parts = Splitter.on(' ').splitToList(line);
                for (int i = 2; i + 1 < parts.size(); i += 2) {
                    words.put(parts.get(i), parts.get(i + 1));
                }
            } else if (line.startsWith("holidays: ")) {
                words.put("holidays", line.substring("holidays: ".length()));
            }
        }
        Optional<LocalDate> from = Optional.ofNullable(words.get("--from")).map(LocalDate::parse);
        Optional<LocalDate> to = Optional.ofNullable(words.get("--to")).map(LocalDate::parse);
        return new Asked(
                Optional.ofNullable(words.get("--as-of"))
                        .map(LocalDate::parse)
                        .or(() -> to)
                        .orElseThrow(),
                from.map(first -> DateRange.ofClosed(first, to.orElseThrow())),
                Optional.of(LocalDate.parse(words.getOrDefault("holidays", "2025-12-31"))),
                List.of());
    }
}
