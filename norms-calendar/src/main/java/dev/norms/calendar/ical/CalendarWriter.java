package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;

/**
 * Writes a calendar file in UTF-8 with CRLF line ends, no line longer than 75 octets.
 *
 * <p>Example of an event: {@code DTSTART;VALUE=DATE:20260331}, {@code DTEND;VALUE=DATE:20260401} (the day after, as the
 * format wants it), {@code TRANSP:TRANSPARENT}. The same header and events always give the same octets.
 *
 * <p>Source: RFC 5545, sections 3.1 (folding), 3.3.11 (text) and 3.6.1 (event); RFC 7986, section 5.1 (NAME).
 */
public final class CalendarWriter {
    private final CalendarHeader header;

    private CalendarWriter(CalendarHeader header) {
        this.header = requireNonNull(header, "header");
    }

    /**
     * A writer of calendars with a header.
     *
     * @param header the header
     * @return the writer
     */
    public static CalendarWriter of(CalendarHeader header) {
        return new CalendarWriter(header);
    }

    /**
     * Writes a whole calendar.
     *
     * @param events the events, in the order in which they are to stand; ids are not compared
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(Iterable<CalendarEvent> events, OutputStream out) throws IOException {
        write(events.iterator(), out);
    }

    /**
     * Writes a whole calendar from events that are made on the way.
     *
     * @param events the events, in the order in which they are to stand; ids are not compared
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(Iterator<CalendarEvent> events, OutputStream out) throws IOException {
        ContentLines lines = new ContentLines(out);
        String stamp = stamp();
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.text("PRODID:", header.productId());
        lines.text("NAME:", header.name());
        lines.text("X-WR-CALNAME:", header.name());
        while (events.hasNext()) {
            write(events.next(), stamp, lines);
        }
        lines.line("END:VCALENDAR");
        lines.flush();
    }

    private static void write(CalendarEvent event, String stamp, ContentLines lines) throws IOException {
        lines.line("BEGIN:VEVENT");
        lines.text("UID:", event.uid());
        lines.line(stamp);
        lines.line("DTSTART;VALUE=DATE:" + date(event.date()));
        lines.line("DTEND;VALUE=DATE:" + date(event.date().plusDays(1)));
        lines.text("SUMMARY:", event.summary());
        if (!event.description().isEmpty()) {
            lines.text("DESCRIPTION:", event.description());
        }
        if (!event.categories().isEmpty()) {
            lines.texts("CATEGORIES:", event.categories());
        }
        lines.line("STATUS:" + event.status());
        lines.line("SEQUENCE:" + event.sequence());
        lines.line("TRANSP:TRANSPARENT");
        lines.line("END:VEVENT");
    }

    private String stamp() {
        LocalDateTime utc = LocalDateTime.ofInstant(header.stamp(), ZoneOffset.UTC);
        return "DTSTAMP:" + date(utc.toLocalDate()) + "T"
                + digits(utc.getHour() * 10_000 + utc.getMinute() * 100 + utc.getSecond(), 6) + "Z";
    }

    private static String date(LocalDate date) {
        return digits(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth(), 8);
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
