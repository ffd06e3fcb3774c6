package dev.norms.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.fact.Problem;
import dev.norms.files.university.UniversityCalendar;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Broken folders and calendars for some seconds ({@code -Dnorms.fuzz=60}): every answer is a value or named problems.
 *
 * <p>Not part of the everyday tests, which must give the same answer at every run; a failure prints its seed, and
 * {@code -Dnorms.fuzz.seed} repeats it.
 */
@EnabledIfSystemProperty(named = "norms.fuzz", matches = "[0-9]+")
class FuzzTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "norms", "files");
    private static final int PATIENCE = 10;

    /** What breaks readers: separators, quotes, marks, long and odd characters, dates that are none. */
    private static final List<byte[]> TOKENS = Stream.of(
                    "\"",
                    "\"\"",
                    ",",
                    ";",
                    "\n",
                    "\r",
                    "\r\n",
                    "\t",
                    "\0",
                    "\uFEFF",
                    "，",
                    "\uD83D\uDE00",
                    "2026-02-30",
                    "9999999999",
                    "-1",
                    "2100-12-31",
                    "0000-01-01",
                    "a".repeat(5000),
                    "BEGIN:VEVENT\r\n",
                    "END:VCALENDAR\r\n",
                    "RRULE:FREQ=SECONDLY\r\n",
                    "DTSTART;TZID=x:19000101T000000\r\n",
                    " folded\r\n ",
                    "sep=;\n",
                    "#")
            .map(token -> token.getBytes(UTF_8))
            .toList();

    private final long until = System.nanoTime() + Long.getLong("norms.fuzz", 1) * 1_000_000_000L / 2;
    private final long first = Long.getLong("norms.fuzz.seed", new Random().nextLong());

    @Test
    void a_broken_folder_is_read_or_its_problems_are_named() throws IOException {
        Map<String, byte[]> folder = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve(Path.of("mistakes", "college")))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                folder.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        List<String> names = List.copyOf(folder.keySet());
        for (long seed = first; System.nanoTime() < until; seed++) {
            Random random = new Random(seed);
            Map<String, ByteSource> broken = new TreeMap<>();
            folder.forEach((name, bytes) -> broken.put(name, ByteSource.wrap(bytes)));
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = broken(folder.get(name), random);
            broken.put(name, ByteSource.wrap(bytes));
            answers(
                    seed,
                    bytes,
                    () -> CollegeFolder.check(broken, ImplementationOpinion.book())
                            .problems());
        }
    }

    @Test
    void a_broken_calendar_is_read_or_its_problems_are_named() throws IOException {
        List<byte[]> calendars = List.of(
                Files.readAllBytes(RESOURCES.resolve(Path.of("university", "good.ics"))),
                Files.readAllBytes(RESOURCES.resolve(Path.of("university", "mistakes.ics"))));
        for (long seed = first; System.nanoTime() < until; seed++) {
            Random random = new Random(seed);
            byte[] bytes = broken(calendars.get(random.nextInt(calendars.size())), random);
            answers(
                    seed,
                    bytes,
                    () -> UniversityCalendar.check("university.ics", new String(bytes, UTF_8))
                            .problems());
        }
    }

    private interface Reading {
        List<Problem> problems();
    }

    private static void answers(long seed, byte[] input, Reading reading) {
        long begun = System.nanoTime();
        try {
            for (Problem problem : reading.problems()) {
                assertThat(problem.in(Language.CHINESE)).isNotBlank();
                assertThat(problem.in(Language.ENGLISH)).isNotBlank();
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("seed " + seed + ": " + HexFormat.of().formatHex(input), e);
        }
        assertThat((System.nanoTime() - begun) / 1_000_000_000L)
                .as("seconds for seed " + seed)
                .isLessThan(PATIENCE);
    }

    /** Cuts, doubles, overwrites and inserts a few times. */
    private static byte[] broken(byte[] bytes, Random random) {
        List<Byte> now = new ArrayList<>(bytes.length);
        for (byte one : bytes) {
            now.add(one);
        }
        for (int times = 1 + random.nextInt(4); times > 0 && !now.isEmpty(); times--) {
            int from = random.nextInt(now.size());
            int to = Math.min(now.size(), from + random.nextInt(80));
            switch (random.nextInt(4)) {
                case 0 -> now.subList(from, to).clear();
                case 1 -> now.addAll(from, List.copyOf(now.subList(from, to)));
                case 2 -> now.set(from, (byte) random.nextInt(256));
                default -> {
                    for (byte one : TOKENS.get(random.nextInt(TOKENS.size()))) {
                        now.add(from++, one);
                    }
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        now.forEach(out::write);
        return out.toByteArray();
    }
}
