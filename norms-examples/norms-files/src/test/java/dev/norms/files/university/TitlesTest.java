package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Origin;
import dev.norms.files.event.CalendarEvent;
import dev.norms.files.event.EventDays;
import dev.norms.files.university.meaning.EventCertainty;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.UniversityEvent;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {
    static Stream<List<String>> titles() throws IOException, URISyntaxException {
        return Files.readAllLines(
                        Path.of(TitlesTest.class.getResource("title/titles.csv").toURI()))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(";", -1)));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_means_what_its_line_says(List<String> line) {
        EventDays days = EventDays.whole(LocalDate.parse(line.get(0)), LocalDate.parse(line.get(1)));
        UniversityEvent event =
                Answers.NONE.apply(new CalendarEvent(Origin.NONE, "", line.get(2), ImmutableList.of(), days));

        assertThat(event.meanings().stream()
                        .map(meaning -> meaning.kind().code() + (meaning.certainty() == EventCertainty.OPEN ? "?" : ""))
                        .collect(Collectors.joining(" ")))
                .as(event.explain().en())
                .isEqualTo(line.get(3));
    }

    @ParameterizedTest
    @CsvSource({
        "'', it has no title",
        "9月1日, its title does not say what it is about",
        "周五下午, its title does not say what it is about"
    })
    void of_an_event_without_a_meaning_it_is_told_what_its_title_lacks(String title, String reason) {
        assertThat(explained(title)).contains(reason);
    }

    @Test
    void a_title_that_is_too_long_to_be_read_is_told_as_such() {
        assertThat(explained("放假".repeat(101)))
                .contains("its title is too long to be read")
                .doesNotContain("no title");
    }

    private static String explained(String title) {
        EventDays day = EventDays.whole(LocalDate.parse("2026-10-10"), LocalDate.parse("2026-10-10"));
        return Answers.NONE
                .apply(new CalendarEvent(Origin.NONE, "", title, ImmutableList.of(), day))
                .explain()
                .en();
    }

    @Test
    void a_day_whose_classes_are_made_up_is_not_the_day_of_the_event() {
        EventDays saturday = EventDays.whole(LocalDate.parse("2026-10-10"), LocalDate.parse("2026-10-10"));
        UniversityEvent event = Answers.NONE.apply(
                new CalendarEvent(Origin.NONE, "", "补10月7日（第5周星期三）上课上班", ImmutableList.of(), saturday));

        assertThat(event.meanings()).singleElement().satisfies(meaning -> {
            assertThat(meaning.kind()).isEqualTo(EventKind.DUTY_DAY);
            assertThat(meaning.days()).isEqualTo(saturday);
        });
    }
}
