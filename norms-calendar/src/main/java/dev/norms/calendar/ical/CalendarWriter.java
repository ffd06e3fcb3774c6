package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;

/**
 * Writes a calendar file in UTF-8 with CRLF line ends, no line longer than 75 octets.
 *
 * <p>Example of an event: {@code DTSTART;VALUE=DATE:20260331}, {@code DTEND;VALUE=DATE:20260401} (the day after, as the
 * format wants it), {@code TRANSP:TRANSPARENT}. The time zone is written where an entry needs it. The same header and
 * entries always give the same octets.
 *
 * <p>Source: RFC 5545, sections 3.1 (folding), 3.3.11 (text), 3.6.1 (event), 3.6.2 (to-do), 3.6.5 (time zone) and 3.6.6
 * (alarm); RFC 7986, section 5.1 (NAME).
 */
public final class CalendarWriter {
    private static final ImmutableList<String> CHINESE_TIME = """
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19920101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            TZNAME:CST
            END:STANDARD
            END:VTIMEZONE
            """.lines().collect(ImmutableList.toImmutableList());

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
     * @param entries the entries, in the order in which they are to stand; ids are not compared
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(Iterable<CalendarEntry> entries, OutputStream out) throws IOException {
        write(entries.iterator(), out);
    }

    /**
     * Writes a whole calendar from entries that are made on the way.
     *
     * @param entries the entries, in the order in which they are to stand; ids are not compared
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(Iterator<CalendarEntry> entries, OutputStream out) throws IOException {
        ContentLines lines = new ContentLines(out);
        String stamp = stamp();
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.text("PRODID:", header.productId());
        lines.text("NAME:", header.name());
        lines.text("X-WR-CALNAME:", header.name());
        boolean zoneKnown = false;
        while (entries.hasNext()) {
            CalendarEntry entry = entries.next();
            if (entry.timing() instanceof Timing.Timed && !zoneKnown) {
                for (String line : CHINESE_TIME) {
                    lines.line(line);
                }
                zoneKnown = true;
            }
            write(entry, stamp, lines);
        }
        lines.line("END:VCALENDAR");
        lines.flush();
    }

    private static void write(CalendarEntry entry, String stamp, ContentLines lines) throws IOException {
        boolean toDo = entry.timing() instanceof Timing.ToDo;
        lines.line(toDo ? "BEGIN:VTODO" : "BEGIN:VEVENT");
        lines.text("UID:", entry.uid());
        lines.line(stamp);
        write(entry.timing(), lines);
        lines.text("SUMMARY:", entry.summary());
        if (!entry.description().isEmpty()) {
            lines.text("DESCRIPTION:", entry.description());
        }
        if (!entry.categories().isEmpty()) {
            lines.texts("CATEGORIES:", entry.categories());
        }
        lines.line(
                toDo && entry.status() != CalendarEntry.Status.CANCELLED
                        ? "STATUS:NEEDS-ACTION"
                        : "STATUS:" + entry.status());
        lines.line("SEQUENCE:" + entry.sequence());
        if (!toDo) {
            lines.line("TRANSP:TRANSPARENT");
        }
        for (Duration alarm : entry.alarms()) {
            lines.line("BEGIN:VALARM");
            lines.line("ACTION:DISPLAY");
            lines.line((toDo ? "TRIGGER;RELATED=END:-" : "TRIGGER;RELATED=START:-") + alarm(alarm));
            lines.text("DESCRIPTION:", entry.summary());
            lines.line("END:VALARM");
        }
        lines.line(toDo ? "END:VTODO" : "END:VEVENT");
    }

    private static void write(Timing timing, ContentLines lines) throws IOException {
        if (timing instanceof Timing.WholeDay whole) {
            lines.line("DTSTART;VALUE=DATE:" + date(whole.day()));
            lines.line("DTEND;VALUE=DATE:" + date(whole.day().plusDays(1)));
        } else if (timing instanceof Timing.Timed timed) {
            lines.line("DTSTART;TZID=Asia/Shanghai:" + time(timed.start()));
            lines.line("DTEND;TZID=Asia/Shanghai:" + time(timed.start().plus(timed.length())));
        } else if (timing instanceof Timing.ToDo toDo) {
            if (toDo.opens().isBefore(toDo.day())) { // the format wants a start before the due day
                lines.line("DTSTART;VALUE=DATE:" + date(toDo.opens()));
            }
            lines.line("DUE;VALUE=DATE:" + date(toDo.day()));
        }
    }

    /** Days and a time, as the format has them: {@code P6DT15H}. */
    private static String alarm(Duration before) {
        String time = before.minusDays(before.toDays())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        return "P" + (before.toDays() == 0 ? "" : before.toDays() + "D")
                + (time.equals("PT0S") ? "" : time.substring(1));
    }

    private String stamp() {
        LocalDateTime utc = LocalDateTime.ofInstant(header.stamp(), ZoneOffset.UTC);
        return "DTSTAMP:" + time(utc) + "Z";
    }

    private static String time(LocalDateTime time) {
        return date(time.toLocalDate()) + "T"
                + digits(time.getHour() * 10_000 + time.getMinute() * 100 + time.getSecond(), 6);
    }

    private static String date(LocalDate date) {
        return digits(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth(), 8);
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
