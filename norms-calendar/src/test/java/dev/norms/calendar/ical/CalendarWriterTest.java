package dev.norms.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.ical.CalendarEntry.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {
    private static final CalendarWriter WRITER = CalendarWriter.of("-//dev.norms//norms//ZH", "党建工作");
    private static final Instant STAMP = Instant.parse("2025-11-04T00:00:59.9Z");

    @Test
    void writes_header_and_event() throws IOException {
        CalendarEntry event = new CalendarEntry(
                "INS-2.1@art-f1/2026-Q1@example.org",
                Timing.wholeDay(LocalDate.of(2026, 3, 31)),
                CalendarText.of("党员大会; 每季度一次, 至少"),
                CalendarText.of("一\r\n二\n三\r四\\五"),
                List.of(CalendarText.of("三会一课"), CalendarText.of("a,b")),
                Status.CONFIRMED,
                List.of(Duration.ofDays(7).minusHours(9), Duration.ofDays(1)),
                2,
                STAMP);
        assertThat(write(event)).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//dev.norms//norms//ZH
                        NAME:党建工作
                        X-WR-CALNAME:党建工作
                        BEGIN:VEVENT
                        UID:INS-2.1@art-f1/2026-Q1@example.org
                        DTSTAMP:20251104T000059Z
                        DTSTART;VALUE=DATE:20260331
                        DTEND;VALUE=DATE:20260401
                        SUMMARY:党员大会\\; 每季度一次\\, 至少
                        DESCRIPTION:一\\n二\\n三\\n四\\\\五
                        CATEGORIES:三会一课,a\\,b
                        STATUS:CONFIRMED
                        SEQUENCE:2
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER;RELATED=START:-P6DT15H
                        DESCRIPTION:党员大会\\; 每季度一次\\, 至少
                        END:VALARM
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER;RELATED=START:-P1D
                        DESCRIPTION:党员大会\\; 每季度一次\\, 至少
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void what_is_empty_is_left_out_and_control_characters_are_dropped() throws IOException {
        assertThat(write(event("a\u0000b\u0085c\td", "")))
                .contains("\r\nSUMMARY:abc\td\r\nSTATUS:TENTATIVE\r\n")
                .doesNotContain("DESCRIPTION")
                .doesNotContain("CATEGORIES");
    }

    @Test
    void half_a_character_is_replaced() throws IOException {
        assertThat(write(event("a\uD83Db\uDE00", ""))).contains("SUMMARY:a\uFFFDb\uFFFD\r\n");
    }

    @Test
    void every_character_is_written_as_the_format_wants_it() throws IOException {
        StringBuilder all = new StringBuilder("s");
        StringBuilder written = new StringBuilder("SUMMARY:s");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c == '\r' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                continue; // tried above, since the next character matters
            }
            all.appendCodePoint(c);
            if (c == '\n') {
                written.append("\\n");
            } else if ("\\;,".indexOf(c) >= 0) {
                written.append('\\').appendCodePoint(c);
            } else if (c == '\t' || !Character.isISOControl(c)) {
                written.appendCodePoint(c);
            }
        }
        assertThat(write(event(all.toString(), "")).replace("\r\n ", "")).contains(written.append("\r\n"));
    }

    @Test
    void any_number_of_categories_and_alarms_has_room() throws IOException {
        CalendarEntry entry = entry(
                "u",
                Collections.nCopies(20_000, CalendarText.of("c")),
                Collections.nCopies(20_000, Duration.ofSeconds(Long.MAX_VALUE - 1)));
        String file = write(entry).replace("\r\n ", "");
        assertThat(file).contains("\r\nCATEGORIES:" + "c,".repeat(19_999) + "c\r\nSTATUS");
        assertThat(file.lines().filter("END:VALARM"::equals)).hasSize(20_000);
    }

    @Test
    void lines_fold_at_75_octets_but_not_inside_a_character_or_an_escape() throws IOException {
        // "SUMMARY:" has 8 octets, so 67 are left: 22 characters of three octets, one octet unused
        assertThat(write(event("一".repeat(30), "")))
                .contains("SUMMARY:" + "一".repeat(22) + "\r\n " + "一".repeat(8) + "\r\n");
        assertThat(write(event("a".repeat(66) + ",b", ""))).contains("a".repeat(66) + "\r\n \\,b\r\n");
        assertThat(write(event("a".repeat(67), ""))).contains("SUMMARY:" + "a".repeat(67) + "\r\nSTATUS");
        assertThat(write(event("a".repeat(66) + "\uD83D\uDE00", "")))
                .contains("a".repeat(66) + "\r\n \uD83D\uDE00\r\n");
    }

    @Test
    void a_calendar_and_its_program_have_names() {
        assertThatThrownBy(() -> CalendarWriter.of("-//x//ZH", " ")).hasMessage("name must not be blank, but was ' '");
        assertThatThrownBy(() -> CalendarWriter.of("", "x")).hasMessage("productId must not be blank, but was ''");
    }

    @Test
    void a_calendar_without_events_has_a_header() throws IOException {
        assertThat(write()).endsWith("X-WR-CALNAME:党建工作\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void a_time_brings_its_zone_once() throws IOException {
        Timing timing = Timing.at(LocalDateTime.of(2026, 3, 31, 16, 30), Duration.ofMinutes(90));
        assertThat(write(at(timing), at(timing)))
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains(
                        "\r\nDTSTART;TZID=Asia/Shanghai:20260331T163000\r\nDTEND;TZID=Asia/Shanghai:20260331T180000\r\n");
        assertThat(write(event("a", ""))).doesNotContain("VTIMEZONE");
    }

    @Test
    void days_and_times_are_written_over_the_ends_of_months_and_years() throws IOException {
        assertThat(write(at(Timing.wholeDay(LocalDate.of(2028, 2, 28))))).contains("DTEND;VALUE=DATE:20280229");
        assertThat(write(at(Timing.wholeDay(LocalDate.of(2027, 2, 28))))).contains("DTEND;VALUE=DATE:20270301");
        assertThat(write(at(Timing.wholeDay(LocalDate.of(999, 12, 31))))).contains("DTEND;VALUE=DATE:10000101");
        LocalDateTime evening = LocalDateTime.of(2026, 12, 30, 23, 59, 58);
        assertThat(write(at(Timing.at(evening, Duration.ofSeconds(3)))))
                .contains("DTEND;TZID=Asia/Shanghai:20261231T000001");
        assertThat(write(at(Timing.at(evening, Duration.ofDays(400)))))
                .contains("DTEND;TZID=Asia/Shanghai:20280203T235958");
    }

    @Test
    void a_reminder_has_no_gap_between_hours_and_seconds() throws IOException {
        assertThat(write(entry("u", List.of(), List.of(Duration.ofSeconds(3605)))))
                .contains("RELATED=START:-PT1H0M5S\r\n");
        assertThat(write(entry("u", List.of(), List.of(Duration.ofMinutes(1441)))))
                .contains("RELATED=START:-P1DT1M\r\n");
    }

    @Test
    void a_to_do_has_a_due_day_and_a_start_before_it() throws IOException {
        LocalDate opens = LocalDate.of(2026, 1, 1);
        assertThat(write(at(toDo(opens, LocalDate.of(2026, 3, 31)))))
                .contains("BEGIN:VTODO", "DTSTART;VALUE=DATE:20260101\r\nDUE;VALUE=DATE:20260331\r\n", "NEEDS-ACTION")
                .doesNotContain("TRANSP", "DTEND");
        assertThat(write(at(toDo(opens, opens)))).doesNotContain("DTSTART");
    }

    @Test
    void parts_are_checked() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> event(" ", "")).hasMessage("summary must not be blank, but was ' '");
        assertThatThrownBy(() -> event("\u0001 \u007f", "")).hasMessage("summary must not be blank, but was ' '");
        assertThatThrownBy(() -> entry("", List.of(), List.of(Duration.ofDays(1))))
                .hasMessage("uid must not be blank, but was ''");
        assertThatThrownBy(() -> entry("u", List.of(CalendarText.EMPTY), List.of(Duration.ofDays(1))))
                .hasMessage("category must not be blank, but was ''");
        assertThatThrownBy(() -> entry("u", List.of(), List.of()).as(-1, Instant.EPOCH))
                .hasMessage("sequence must not be negative, but was -1");
        assertThatThrownBy(() -> entry("u", List.of(), List.of(Duration.ZERO)))
                .hasMessage("alarm must be a whole number of seconds, at least one, but was PT0S");
        assertThatThrownBy(() -> entry("u", List.of(), List.of(Duration.ofMillis(1500))))
                .hasMessage("alarm must be a whole number of seconds, at least one, but was PT1.5S");
        assertThatThrownBy(() -> at(Timing.wholeDay(LocalDate.of(9999, 1, 1))))
                .hasMessage("day must be in the years 1 to 9998, but was 9999-01-01");
        assertThatThrownBy(() -> toDo(day, day.minusDays(1)))
                .hasMessage("day must not be before opens, but was 2025-12-31 (opens 2026-01-01)");
        assertThatThrownBy(() -> Timing.at(day.atTime(9, 0), Duration.ofMillis(999)))
                .hasMessage("length must be at least a second, but was PT0.999S");
        assertThatThrownBy(() -> Timing.at(LocalDateTime.of(1991, 12, 31, 9, 0), Duration.ofHours(1)))
                .hasMessage("start must be in 1992 or later, but was 1991-12-31T09:00");
        assertThatThrownBy(() -> Timing.at(day.atTime(9, 0, 0, 1), Duration.ofHours(1)))
                .hasMessage("start and length must be whole seconds, but were 2026-01-01T09:00:00.000000001, PT1H");
        assertThatThrownBy(() -> at(toDo(day, day), Status.TENTATIVE))
                .hasMessage(
                        "status of a to-do must not be TENTATIVE: the iCalendar format has no such status for a to-do");
        assertThatThrownBy(() -> CalendarWriter.of("", "n")).hasMessage("productId must not be blank, but was ''");
        assertThatThrownBy(() -> entry("u", List.of(), List.of()).as(0, Instant.parse("+10000-01-01T00:00:00Z")))
                .hasMessage("stamp must be in the years 0 to 9999, but was +10000-01-01T00:00:00Z");
    }

    private static Timing toDo(LocalDate opens, LocalDate day) {
        return Timing.toDo(opens, day, Optional.empty());
    }

    private static CalendarEntry entry(String uid, List<CalendarText> categories, List<Duration> alarms) {
        return new CalendarEntry(
                uid,
                Timing.wholeDay(LocalDate.of(2026, 1, 1)),
                CalendarText.of("s"),
                CalendarText.EMPTY,
                categories,
                Status.CONFIRMED,
                alarms,
                0,
                STAMP);
    }

    private static CalendarEntry at(Timing timing) {
        return at(timing, Status.CONFIRMED);
    }

    private static CalendarEntry at(Timing timing, Status status) {
        return new CalendarEntry(
                "u", timing, CalendarText.of("s"), CalendarText.EMPTY, List.of(), status, List.of(), 0, STAMP);
    }

    private static CalendarEntry event(String summary, String description) {
        return new CalendarEntry(
                "u",
                Timing.wholeDay(LocalDate.of(2026, 12, 31)),
                CalendarText.of(summary),
                CalendarText.of(description),
                List.of(),
                Status.TENTATIVE,
                List.of(),
                0,
                STAMP);
    }

    private static String write(CalendarEntry... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(List.of(events), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
