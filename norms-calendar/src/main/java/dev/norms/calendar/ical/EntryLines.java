package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.norms.calendar.ical.CalendarEntry.Revision;
import dev.norms.calendar.ical.CalendarEntry.Status;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a calendar, from its first to its last. */
final class EntryLines {
    private static final byte[] BEGIN_CALENDAR = ascii("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
    private static final byte[] NAME = ascii("NAME:");
    private static final byte[] OLDER_NAME = ascii("X-WR-CALNAME:");
    private static final byte[] END_CALENDAR = ascii("END:VCALENDAR\r\n");
    private static final byte[] CHINESE_TIME = ascii("""
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19920101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            TZNAME:CST
            END:STANDARD
            END:VTIMEZONE
            """.replace("\n", "\r\n"));

    private static final byte[] EVENT = ascii("BEGIN:VEVENT\r\nUID:");
    private static final byte[] TO_DO = ascii("BEGIN:VTODO\r\nUID:");
    private static final byte[] STAMP = ascii("DTSTAMP:");
    private static final byte[] UTC = ascii("Z\r\n");
    private static final byte[] START_DAY = ascii("DTSTART;VALUE=DATE:");
    private static final byte[] END_DAY = ascii("\r\nDTEND;VALUE=DATE:");
    private static final byte[] DUE_DAY = ascii("DUE;VALUE=DATE:");
    private static final byte[] START = ascii("DTSTART;TZID=Asia/Shanghai:");
    private static final byte[] END = ascii("\r\nDTEND;TZID=Asia/Shanghai:");
    private static final byte[] SUMMARY = ascii("\r\nSUMMARY:");
    private static final byte[] DESCRIPTION = ascii("DESCRIPTION:");
    private static final byte[] CATEGORIES = ascii("CATEGORIES:");
    private static final byte[] END_EVENT = ascii("END:VEVENT\r\n");
    private static final byte[] END_TO_DO = ascii("END:VTODO\r\n");
    private static final byte[] TRANSPARENT = ascii("\r\nTRANSP:TRANSPARENT\r\n");
    private static final byte[] NEW_LINE = ascii("\r\n");
    private static final byte[] ALARM_OF_START =
            ascii("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=START:-P");
    private static final byte[] ALARM_OF_END = ascii("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:-P");
    private static final byte[] ALARM_TEXT = ascii("\r\nDESCRIPTION:");
    private static final byte[] END_ALARM = ascii("END:VALARM\r\n");
    private static final byte[] TENTATIVE = ascii("STATUS:TENTATIVE\r\nSEQUENCE:");
    private static final byte[] CONFIRMED = ascii("STATUS:CONFIRMED\r\nSEQUENCE:");
    private static final byte[] CANCELLED = ascii("STATUS:CANCELLED\r\nSEQUENCE:");
    private static final byte[] TO_BE_DONE = ascii("STATUS:NEEDS-ACTION\r\nSEQUENCE:");

    private static final int DAY = 86_400;

    private final ContentLines lines;
    private boolean zoneKnown;
    private @Nullable Instant lastStamp;
    private long stampDay;
    private int stampTime;

    EntryLines(ContentLines lines) {
        this.lines = lines;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    void begin(CalendarHeader header) throws IOException {
        lines.name(BEGIN_CALENDAR);
        lines.plain(header.productId());
        lines.newLine();
        lines.name(NAME);
        lines.plain(header.name());
        lines.newLine();
        lines.name(OLDER_NAME);
        lines.plain(header.name());
        lines.newLine();
    }

    void end() throws IOException {
        lines.octets(END_CALENDAR);
        lines.flush();
    }

    void entry(CalendarEntry entry) throws IOException {
        if (entry.timing() instanceof Timing.Timed && !zoneKnown) {
            lines.octets(CHINESE_TIME);
            zoneKnown = true;
        }
        boolean toDo = entry.timing() instanceof Timing.ToDo;
        lines.name(toDo ? TO_DO : EVENT);
        lines.plain(entry.uid());
        lines.newLine();
        stamp(entry.revision());
        timing(entry.timing());
        lines.name(SUMMARY);
        entry.summary().write(lines);
        lines.newLine();
        if (!entry.description().isEmpty()) {
            lines.name(DESCRIPTION);
            entry.description().write(lines);
            lines.newLine();
        }
        categories(entry.categories());
        lines.octets(status(entry.status(), toDo));
        lines.digits(entry.revision().sequence(), 1);
        lines.octets(toDo ? NEW_LINE : TRANSPARENT);
        for (int i = 0; i < entry.alarms().size(); i++) {
            alarm(entry.alarms().get(i), toDo ? ALARM_OF_END : ALARM_OF_START, entry.summary());
        }
        lines.octets(toDo ? END_TO_DO : END_EVENT);
    }

    private static byte[] status(Status status, boolean toDo) {
        return switch (status) {
            case TENTATIVE -> TENTATIVE;
            case CONFIRMED -> toDo ? TO_BE_DONE : CONFIRMED;
            case CANCELLED -> CANCELLED;
        };
    }

    private void stamp(Revision revision) throws IOException {
        if (!revision.stamp().equals(lastStamp)) {
            LocalDateTime utc = LocalDateTime.ofInstant(revision.stamp(), ZoneOffset.UTC);
            lastStamp = revision.stamp();
            stampDay = packed(utc.toLocalDate());
            stampTime = utc.toLocalTime().toSecondOfDay();
        }
        lines.octets(STAMP);
        lines.digits(stampDay, 8);
        time(stampTime);
        lines.octets(UTC);
    }

    /** Without the end of the last line. */
    private void timing(Timing timing) throws IOException {
        if (timing instanceof Timing.WholeDay whole) {
            lines.octets(START_DAY);
            lines.digits(packed(whole.day()), 8);
            lines.octets(END_DAY);
            lines.digits(packed(whole.day(), 1), 8);
        } else if (timing instanceof Timing.Timed timed) {
            int start = timed.start().toLocalTime().toSecondOfDay();
            long end = start + timed.length().getSeconds();
            lines.octets(START);
            lines.digits(packed(timed.day()), 8);
            time(start);
            lines.octets(END);
            lines.digits(packed(timed.day(), end / DAY), 8);
            time((int) (end % DAY));
        } else if (timing instanceof Timing.ToDo toDo) {
            if (toDo.opens().isBefore(toDo.day())) { // the format wants a start before the due day
                lines.octets(START_DAY);
                lines.digits(packed(toDo.opens()), 8);
                lines.octets(NEW_LINE);
            }
            lines.octets(DUE_DAY);
            lines.digits(packed(toDo.day()), 8);
        }
    }

    /** A date as the number that its eight digits are. */
    private static int packed(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** The same day and the next need no object. */
    private static int packed(LocalDate date, long daysLater) {
        if (date.getDayOfMonth() + daysLater <= date.lengthOfMonth()) {
            return packed(date) + (int) daysLater;
        }
        if (daysLater > 1) {
            return packed(date.plusDays(daysLater));
        }
        return date.getMonthValue() == 12
                ? (date.getYear() + 1) * 10_000 + 101
                : date.getYear() * 10_000 + (date.getMonthValue() + 1) * 100 + 1;
    }

    private void time(int secondOfDay) throws IOException {
        lines.letter('T');
        lines.digits(secondOfDay / 3600 * 10_000L + secondOfDay / 60 % 60 * 100 + secondOfDay % 60, 6);
    }

    private void categories(List<CalendarText> categories) throws IOException {
        if (categories.isEmpty()) {
            return;
        }
        lines.name(CATEGORIES);
        for (int i = 0; i < categories.size(); i++) {
            if (i > 0) {
                lines.comma();
            }
            categories.get(i).write(lines);
        }
        lines.newLine();
    }

    /** Days and a time, as the format has them: {@code P6DT15H}. */
    private void alarm(Duration before, byte[] head, CalendarText summary) throws IOException {
        long days = before.getSeconds() / DAY;
        int rest = (int) (before.getSeconds() % DAY);
        lines.octets(head);
        amount(days, 'D', false);
        if (rest > 0) {
            lines.letter('T');
            boolean between = rest >= 3600 && rest % 60 > 0; // the format wants minutes between hours and seconds
            amount(rest / 3600, 'H', false);
            amount(rest / 60 % 60, 'M', between);
            amount(rest % 60, 'S', false);
        }
        lines.name(ALARM_TEXT);
        summary.write(lines);
        lines.newLine();
        lines.octets(END_ALARM);
    }

    private void amount(long number, char unit, boolean always) throws IOException {
        if (number > 0 || always) {
            lines.digits(number, 1);
            lines.letter(unit);
        }
    }
}
