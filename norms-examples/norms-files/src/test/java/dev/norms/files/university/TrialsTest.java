package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.fact.Checked;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published and made-up calendars, with the semesters and days that they were found to hold by hand. */
class TrialsTest {
    static Stream<List<String>> trials() throws IOException, URISyntaxException {
        return Files.readAllLines(
                        Path.of(TrialsTest.class.getResource("trials.csv").toURI()))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(";", -1)));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void a_calendar_is_read_rightly(List<String> trial) throws URISyntaxException {
        Path file = Path.of(
                TrialsTest.class.getResource("trials/" + trial.get(0) + ".ics").toURI());
        Checked<UniversityCalendar> read = UniversityCalendar.check(file, Answers.NONE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().semesters().stream().map(Semester::toString).collect(Collectors.joining(", ")))
                .isEqualTo(trial.get(1));
        assertThat(read.value().days().stream()
                        .map(day -> day.date() + (day.isOff() ? " off" : " duty"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(unknown(trial.get(2)));
        assertThat(read.value().questions()).hasSize(Integer.parseInt(trial.get(3)));
    }

    /** Of the days found by hand those that no bundled notice tells already: a later notice takes some away. */
    private static String unknown(String days) {
        return Stream.of(days.split(", ", -1))
                .filter(day -> day.isEmpty()
                        || ChinaWorkdays.bundled().isWorkingDay(LocalDate.parse(day.substring(0, 10)))
                                == day.endsWith(" off"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void every_calendar_has_its_line() throws IOException, URISyntaxException {
        assertThat(Stranger.files("trials").map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        trials().map(trial -> trial.get(0) + ".ics").toList());
    }
}
