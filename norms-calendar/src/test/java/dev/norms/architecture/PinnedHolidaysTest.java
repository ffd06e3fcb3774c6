package dev.norms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A notice for one year more breaks no test: tests pin the holidays for which their expectations were written. */
class PinnedHolidaysTest {
    private static final Path TREE = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern UNPINNED = Pattern.compile("ChinaWorkdays\\.bundled\\(\\)(?!\\s*\\.knownOn\\()");

    /** These ask what holds of every notice, or of years that are long known. */
    private static final List<String> ALLOWED = List.of(
            "dev/norms/architecture/ColdStartTest.java",
            "dev/norms/architecture/PinnedHolidaysTest.java",
            "dev/norms/calendar/workday/KnownOnTest.java",
            "dev/norms/calendar/workday/NoticeDataTest.java",
            "dev/norms/calendar/workday/PeriodEndsProperties.java",
            "dev/norms/calendar/workday/ProvenanceProperties.java",
            "dev/norms/calendar/workday/WorkCalendarProperties.java",
            "dev/norms/calendar/workday/WorkCalendarTest.java",
            "dev/norms/calendar/workday/WorkCalendarWalkTest.java",
            "dev/norms/calendar/workday/HolidaysOf2026.java",
            "dev/norms/cli/ReadmeTest.java",
            "dev/norms/files/published/PublishedFolderTest.java",
            "dev/norms/files/university/TrialsTest.java",
            "dev/norms/files/university/UniversityCalendarProperties.java",
            "dev/norms/json/Samples.java",
            "dev/norms/report/ViewsTest.java",
            "dev/norms/spring/AutoConfigurationTest.java");

    @Test
    void tests_ask_the_holidays_they_were_written_for() throws IOException {
        List<String> unpinned = new ArrayList<>();
        for (Path parent : List.of(TREE, TREE.resolve("norms-examples"))) {
            try (Stream<Path> modules = Files.list(parent)) {
                for (Path module : modules.sorted().toList()) {
                    Path tests = module.resolve("src").resolve("test").resolve("java");
                    if (Files.isDirectory(tests)) {
                        unpinned.addAll(unpinned(tests));
                    }
                }
            }
        }
        assertThat(unpinned)
                .as("Tests that ask ChinaWorkdays.bundled(), which grows with every notice. Mend: "
                        + "HolidaysOf2026.calendar() in norms-calendar, .knownOn(LocalDate.of(2025, 12, 31)) elsewhere; "
                        + "if what is asked holds of every notice, add the file to ALLOWED of PinnedHolidaysTest")
                .isEmpty();
    }

    private static List<String> unpinned(Path tests) throws IOException {
        List<String> unpinned = new ArrayList<>();
        try (Stream<Path> files = Files.walk(tests)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> ALLOWED.stream().noneMatch(allowed -> path.endsWith(Path.of(allowed))))
                    .sorted()
                    .toList()) {
                if (UNPINNED.matcher(Files.readString(file)).find()) {
                    unpinned.add(TREE.relativize(file).toString());
                }
            }
        }
        return unpinned;
    }
}
