package dev.norms.files.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.fact.Checked;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Limits SMALL = new Limits(10_000, 500, 20, 30, 5);

    @Test
    void components_and_properties_have_their_lines_in_the_file() {
        Checked<CalendarFile> file = check(
                "\ufeffBEGIN:VCALENDAR\r\n\r\nbegin:vevent\r\nSUM\r\n MARY;LANGUAGE=zh:a\r\n\t b\r\nEND:VEVENT\r\nEND:VCALENDAR");

        assertThat(file.problems()).isEmpty();
        Component event = file.value().components().get(0).components().get(0);
        assertThat(event.line()).isEqualTo(3);
        Property summary = event.find("SUMMARY").orElseThrow();
        assertThat(summary.line()).isEqualTo(4);
        assertThat(summary.value()).isEqualTo("a b");
        assertThat(summary.parameter("LANGUAGE")).contains("zh");
        assertThat(file.value().lines("VEVENT")).containsExactly(3);
    }

    @Test
    void a_file_beyond_a_limit_is_refused_with_the_limit() {
        assertThat(problems(calendar("X:" + "x".repeat(20_000))))
                .containsExactly("x.ics: the file is larger than 0 MB");
        assertThat(problems(calendar("SUMMARY:" + "x\n ".repeat(600))))
                .containsExactly("x.ics:2: the line is longer than 500 bytes");
        assertThat(problems(calendar("BEGIN:VEVENT\nEND:VEVENT\n".repeat(30))))
                .containsExactly("x.ics:40: there are more than 20 components");
        assertThat(problems(calendar("SUMMARY:x\n".repeat(40))))
                .containsExactly("x.ics:32: there are more than 30 properties");
        assertThat(problems(calendar("BEGIN:X\n".repeat(9))))
                .containsExactly("x.ics:6: components are nested more than 5 deep");
    }

    @Test
    void properties_that_nobody_asked_for_count_for_nothing() {
        assertThat(problems(calendar("ATTENDEE:x\n".repeat(500)))).isEmpty();
    }

    @Test
    void what_is_not_well_formed_is_read_as_far_as_it_can_be() {
        assertThat(problems(calendar("no colon\n;;;=:\nEND:VEVENT\n=\n:\nBEGIN:\nEND:\n")))
                .isEmpty();
        assertThat(problems("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n")).isEmpty();
    }

    @Test
    void time_zones_are_left_out_before_biweekly_sees_them() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:X
                BEGIN:STANDARD
                DTSTART:19920101T000000
                TZOFFSETFROM:+0800
                TZOFFSETTO:+0800
                RRULE:FREQ=SECONDLY
                END:STANDARD
                END:VTIMEZONE
                """;
        CalendarFile file = check(calendar(zone + "BEGIN:VEVENT\nDTSTART;TZID=X:20261016T080000\nEND:VEVENT\n"))
                .orThrow();

        assertThat(file.calendars(warning -> {}).get(0).getEvents()).hasSize(1);
        assertThat(file.calendars(warning -> {}).get(0).getTimezoneInfo().getTimezones())
                .isEmpty();
    }

    private static String calendar(String lines) {
        return "BEGIN:VCALENDAR\n" + lines + (lines.endsWith("\n") ? "" : "\n") + "END:VCALENDAR\n";
    }

    private static List<String> problems(String text) {
        return check(text).problems().stream().map(Object::toString).toList();
    }

    private static Checked<CalendarFile> check(String text) {
        return CalendarFile.check(text.getBytes(UTF_8), "x.ics", Set.of("SUMMARY", "DTSTART"), SMALL);
    }
}
