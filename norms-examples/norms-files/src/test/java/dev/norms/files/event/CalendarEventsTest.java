package dev.norms.files.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.ics.CalendarFile;
import dev.norms.files.ics.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 5545 and RFC 5546 say of versions, cancellations and repetitions. */
class CalendarEventsTest {
    private static final String MASTER =
            event("UID:1", "SEQUENCE:1", "DTSTART;VALUE=DATE:20261012", "SUMMARY:a", "RRULE:FREQ=WEEKLY;COUNT=4");

    @Test
    void the_newest_version_counts_wherever_it_stands() {
        String old = event("UID:1", "SEQUENCE:1", "DTSTAMP:20260101T000000Z", "DTSTART:20261012", "SUMMARY:a");
        String later = event("UID:1", "SEQUENCE:1", "DTSTAMP:20260301T000000Z", "DTSTART:20261013", "SUMMARY:b");
        String newest = event("UID:1", "SEQUENCE:2", "DTSTAMP:20260201T000000Z", "DTSTART:20261014", "SUMMARY:c");

        assertThat(days(newest, old, later)).containsExactly("2026-10-14 c");
        assertThat(days(old, later)).containsExactly("2026-10-13 b");
        assertThat(days(later, old)).containsExactly("2026-10-13 b");
    }

    @Test
    void equally_new_versions_are_different_events() {
        assertThat(days(
                        event("UID:1", "DTSTART:20261012", "SUMMARY:a"),
                        event("UID:1", "DTSTART:20261013", "SUMMARY:b")))
                .containsExactly("2026-10-12 a", "2026-10-13 b");
    }

    @Test
    void a_cancelled_event_is_gone_and_an_older_version_does_not_return() {
        String old = event("UID:1", "DTSTART:20261012", "SUMMARY:a");
        String cancelled = event("UID:1", "SEQUENCE:1", "DTSTART:20261012", "SUMMARY:a", "STATUS:CANCELLED");
        assertThat(days(cancelled, old)).isEmpty();

        String later = event("UID:1", "SEQUENCE:2", "DTSTART:20261013", "SUMMARY:a");
        assertThat(days(later, cancelled, old)).containsExactly("2026-10-13 a");
    }

    @Test
    void a_calendar_of_cancellations_cancels() {
        String text = calendar(
                        event("UID:1", "SEQUENCE:1", "DTSTART:20261012", "SUMMARY:a"),
                        event("UID:2", "DTSTART:20261013", "SUMMARY:b"))
                + calendar("METHOD:CANCEL\n" + event("UID:1", "SEQUENCE:1", "DTSTART:20261012"));
        assertThat(days(read(text))).containsExactly("2026-10-13 b");
    }

    @Test
    void an_event_repeats_except_where_it_is_excluded_moved_or_cancelled() {
        assertThat(days(MASTER)).containsExactly("2026-10-12 a", "2026-10-19 a", "2026-10-26 a", "2026-11-02 a");
        assertThat(days(MASTER.replace("SUMMARY", "EXDATE;VALUE=DATE:20261019,20261102\nSUMMARY")))
                .containsExactly("2026-10-12 a", "2026-10-26 a");
        assertThat(days(MASTER.replace("SUMMARY", "RDATE;VALUE=DATE:20261224\nSUMMARY")))
                .contains("2026-12-24 a");
        String moved =
                event("UID:1", "SEQUENCE:1", "RECURRENCE-ID;VALUE=DATE:20261019", "DTSTART:20261020", "SUMMARY:b");
        assertThat(days(moved, MASTER)).containsExactly("2026-10-12 a", "2026-10-20 b", "2026-10-26 a", "2026-11-02 a");
        assertThat(days(MASTER, moved.replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY")))
                .doesNotContain("2026-10-19 a");
        assertThat(days(MASTER, moved.replace("RECURRENCE-ID;", "RECURRENCE-ID;RANGE=THISANDFUTURE;")))
                .containsExactly("2026-10-12 a", "2026-10-20 b", "2026-10-27 b", "2026-11-03 b");
        assertThat(days(MASTER, moved, event("UID:1", "SEQUENCE:2", "DTSTART:20261012", "STATUS:CANCELLED")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY, 10",
        "FREQ=DAILY, 400",
        "FREQ=WEEKLY;UNTIL=20261020, 2",
        "FREQ=DAILY;INTERVAL=2147483647, 1",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, 1",
        "FREQ=MONTHLY;BYDAY=2MO;COUNT=3, 3",
        "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3, 4",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=3;WKST=SU, 3",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=-1TH;COUNT=2, 3",
        "FREQ=WEEKLY;UNTIL=20261018T160000Z, 2",
        "FREQ=WEEKLY;UNTIL=20261018T155959Z, 1",
        "FREQ=DAILY;COUNT=2147483647, 400",
    })
    void repetitions_are_bounded(String rule, int occurrences) {
        assertThat(days(event("UID:1", "DTSTART;VALUE=DATE:20261012", "SUMMARY:a", "RRULE:" + rule)))
                .hasSize(occurrences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;COUNT=3",
                "FREQ=NEVER",
                "",
                "FREQ=DAILY;COUNT=0",
                "FREQ=YEARLY;BYSETPOS=1;BYDAY=MO",
                "FREQ=DAILY;FREQ=DAILY",
                "FREQ=YEARLY;BYDAY=5MO",
                "x"
            })
    void what_repeats_more_often_than_daily_or_cannot_be_read_is_told(String rule) {
        CalendarEvents read = read(calendar(event("UID:1", "DTSTART:20261012", "SUMMARY:a", "RRULE:" + rule)));
        assertThat(read.events()).isEmpty();
        assertThat(read.unreadable())
                .singleElement()
                .extracting(event -> event.problem().toString())
                .asString()
                .startsWith("x.ics:7: RRULE: cannot be read as a repetition, list each date as an event");
    }

    @Test
    void many_repeated_events_are_bounded_together() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            events.append(event("UID:" + i, "DTSTART:20261012", "SUMMARY:a", "RRULE:FREQ=DAILY"));
        }
        assertThat(read(calendar(events.toString())).events()).hasSizeLessThan(21_000);
    }

    @Test
    void a_time_is_turned_into_beijing_time_if_its_zone_can_be_known_without_rules() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:X
                BEGIN:STANDARD
                DTSTART:19920101T000000
                TZOFFSETFROM:+0700
                TZOFFSETTO:+0700
                RRULE:FREQ=SECONDLY;BYMONTH=13
                END:STANDARD
                END:VTIMEZONE
                """;
        String event = event("UID:1", "DTSTART;TZID=X:20261016T070000", "DTEND;TZID=X:20261017T160000", "SUMMARY:a");
        assertThat(days(zone, event)).containsExactly("2026-10-16..2026-10-17 a");
        assertThat(days(event.replace("=X", "=Asia/Shanghai"))).containsExactly("2026-10-16 a");
        for (String vendors : List.of("/example.org/20050809/Asia/Shanghai", "x/Asia/Shanghai")) {
            assertThat(days(event.replace("=X", "=" + vendors))).as(vendors).containsExactly("2026-10-16 a");
        }
        for (String argentine : List.of("America/Argentina/Salta", "/example.org/America/Argentina/Salta")) {
            assertThat(days(event.replace("=X", "=" + argentine))).as(argentine).containsExactly("2026-10-17 a");
        }
        assertThat(read(calendar(event)).unreadable())
                .extracting(unreadable -> unreadable.problem().toString())
                .containsExactly("x.ics:5: DTSTART: the time zone cannot be read (X)");
        assertThat(read(calendar(
                                zone.replace(
                                        "END:VTIMEZONE",
                                        "BEGIN:DAYLIGHT\nTZOFFSETTO:+0800\nEND:DAYLIGHT\nEND:VTIMEZONE"),
                                event))
                        .unreadable())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261016T240000", "20261016T2400", "20261017T000000", "20261016T235960"})
    void a_day_ends_at_24_o_clock_or_with_a_leap_second(String end) {
        assertThat(days(event("DTSTART:20261016T000000", "DTEND:" + end, "SUMMARY:a")))
                .containsExactly("2026-10-16 a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20261016T250000", "20261016T240001", "20261016T2401", "20261016T126000", "20261016T120061"})
    void a_time_that_no_clock_shows_cannot_be_read(String start) {
        CalendarEvents events = read(calendar(event("DTSTART:" + start, "SUMMARY:a")));

        assertThat(events.events()).isEmpty();
        assertThat(events.unreadable())
                .extracting(unreadable -> unreadable.problem().toString())
                .containsExactly("x.ics:4: DTSTART: must be a date such as 20261016 (" + start + ")");
    }

    @Test
    void a_title_is_one_line_that_can_be_shown() {
        assertThat(days(event("DTSTART:20261012", "SUMMARY:a\\nb\u202e\u0007\\, c")))
                .containsExactly("2026-10-12 a b , c");
        assertThat(days(event("DTSTART:20261012", "SUMMARY:" + "x".repeat(100_000)))
                        .get(0))
                .hasSizeLessThan(400);
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\n" + String.join("\n", properties) + "\nEND:VEVENT\n";
    }

    private static String calendar(String... components) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", components) + "END:VCALENDAR\n";
    }

    private static List<String> days(String... components) {
        return days(read(calendar(components)));
    }

    private static List<String> days(CalendarEvents events) {
        return events.events().stream()
                .map(event -> event.days() + " " + event.title())
                .toList();
    }

    private static CalendarEvents read(String text) {
        return CalendarEvents.of(
                CalendarFile.check(text.getBytes(UTF_8), "x.ics", CalendarEvents.PROPERTIES, Limits.FOREIGN)
                        .orThrow());
    }
}
