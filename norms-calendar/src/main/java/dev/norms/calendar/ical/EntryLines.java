package dev.norms.calendar.ical;

import dev.norms.calendar.ical.CalendarEntry.Status;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The lines of a calendar, from its first to its last. */
final class EntryLines {
    private static final Literal BEGIN_CALENDAR = Literal.of("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:");
    private static final Literal NAME = Literal.of("NAME:");
    private static final Literal OLDER_NAME = Literal.of("X-WR-CALNAME:");
    private static final Literal END_CALENDAR = Literal.of("END:VCALENDAR\n");
    private static final Literal CHINESE_TIME = Literal.of("""
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19920101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            TZNAME:CST
            END:STANDARD
            END:VTIMEZONE
            """);

    private static final Literal EVENT = Literal.of("BEGIN:VEVENT\nUID:");
    private static final Literal TO_DO = Literal.of("BEGIN:VTODO\nUID:");
    private static final Literal END_DAY = Literal.of("\nDTEND;VALUE=DATE:");
    private static final Literal DUE_DAY = Literal.of("\nDUE;VALUE=DATE:");
    private static final Literal END = Literal.of("\nDTEND;TZID=Asia/Shanghai:");
    private static final Literal SUMMARY = Literal.of("\nSUMMARY:");
    private static final Literal DESCRIPTION = Literal.of("\nDESCRIPTION:");
    private static final Literal CATEGORIES = Literal.of("\nCATEGORIES:");
    private static final Literal END_EVENT = Literal.of("\nEND:VEVENT\n");
    private static final Literal END_TO_DO = Literal.of("\nEND:VTODO\n");
    private static final Literal TRANSPARENT = Literal.of("\nTRANSP:TRANSPARENT");
    private static final Literal TRANSPARENT_END = Literal.of("\nTRANSP:TRANSPARENT\nEND:VEVENT\n");
    private static final Literal ALARM_OF_START =
            Literal.of("\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=START:-P");
    private static final Literal ALARM_OF_END = Literal.of("\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=END:-P");
    private static final Literal ALARM_TEXT = Literal.of("\nDESCRIPTION:");
    private static final Literal END_ALARM = Literal.of("\nEND:VALARM");
    private static final Literal TENTATIVE = Literal.of("\nSTATUS:TENTATIVE\nSEQUENCE:");
    private static final Literal CONFIRMED = Literal.of("\nSTATUS:CONFIRMED\nSEQUENCE:");
    private static final Literal CANCELLED = Literal.of("\nSTATUS:CANCELLED\nSEQUENCE:");
    private static final Literal TO_BE_DONE = Literal.of("\nSTATUS:NEEDS-ACTION\nSEQUENCE:");

    private static final int DAY = 86_400;
    private static final int SHORTEST_MONTH = 28;

    private final ContentLines lines;
    private final StampLine startDay = new StampLine("DTSTART;VALUE=DATE:");
    private final StampLine start = new StampLine("DTSTART;TZID=Asia/Shanghai:");
    private final StampLine dueDayAlone = new StampLine("DUE;VALUE=DATE:");
    private boolean zoneKnown;

    EntryLines(ContentLines lines) {
        this.lines = lines;
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
        lines.literal(END_CALENDAR);
        lines.flush();
    }

    void entry(CalendarEntry entry) throws IOException {
        if (entry.timing() instanceof Timing.Timed && !zoneKnown) {
            lines.literal(CHINESE_TIME);
            zoneKnown = true;
        }
        boolean toDo = entry.timing() instanceof Timing.ToDo;
        lines.name(toDo ? TO_DO : EVENT);
        lines.plain(entry.uid());
        timing(entry.timing(), entry.revision().stamp());
        lines.name(SUMMARY);
        entry.summary().write(lines);
        if (!entry.description().isEmpty()) {
            lines.name(DESCRIPTION);
            entry.description().write(lines);
        }
        categories(entry.categories());
        lines.literal(status(entry.status(), toDo));
        lines.number(entry.revision().sequence());
        if (toDo) {
            alarms(entry, ALARM_OF_END);
            lines.literal(END_TO_DO);
        } else if (entry.alarms().isEmpty()) {
            lines.literal(TRANSPARENT_END);
        } else {
            lines.literal(TRANSPARENT);
            alarms(entry, ALARM_OF_START);
            lines.literal(END_EVENT);
        }
    }

    private static Literal status(Status status, boolean toDo) {
        return switch (status) {
            case TENTATIVE -> TENTATIVE;
            case CONFIRMED -> toDo ? TO_BE_DONE : CONFIRMED;
            case CANCELLED -> CANCELLED;
        };
    }

    /** From the end of the line before to the last line without its end. */
    private void timing(Timing timing, Instant stamp) {
        if (timing instanceof Timing.WholeDay whole) {
            startDay.write(stamp, lines);
            date(whole.day());
            lines.literal(END_DAY);
            dateAfter(whole.day(), 1);
        } else if (timing instanceof Timing.Timed timed) {
            int from = timed.start().toLocalTime().toSecondOfDay();
            long end = from + timed.length().toSeconds();
            start.write(stamp, lines);
            date(timed.day());
            lines.time(from);
            lines.literal(END);
            dateAfter(timed.day(), end / DAY);
            lines.time((int) (end % DAY));
        } else if (timing instanceof Timing.ToDo toDo) {
            if (toDo.opens().isBefore(toDo.day())) { // the format wants a start before the due day
                startDay.write(stamp, lines);
                date(toDo.opens());
                lines.literal(DUE_DAY);
            } else {
                dueDayAlone.write(stamp, lines);
            }
            date(toDo.day());
        }
    }

    private void date(LocalDate date) {
        lines.date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The same day and the next need no object. */
    private void dateAfter(LocalDate date, long days) {
        long day = date.getDayOfMonth() + days;
        if (day <= SHORTEST_MONTH || day <= date.lengthOfMonth()) {
            lines.date(date.getYear(), date.getMonthValue(), (int) day);
        } else if (days > 1) {
            date(date.plusDays(days));
        } else if (date.getMonthValue() < 12) {
            lines.date(date.getYear(), date.getMonthValue() + 1, 1);
        } else {
            lines.date(date.getYear() + 1, 1, 1);
        }
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
    }

    private void alarms(CalendarEntry entry, Literal head) throws IOException {
        for (int i = 0; i < entry.alarms().size(); i++) {
            alarm(entry.alarms().get(i), head, entry.summary());
        }
    }

    /** Days and a time, as the format has them: {@code P6DT15H}. */
    private void alarm(Duration before, Literal head, CalendarText summary) throws IOException {
        long days = before.toSeconds() / DAY;
        int rest = (int) (before.toSeconds() % DAY);
        lines.literal(head);
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
        lines.literal(END_ALARM);
    }

    private void amount(long number, char unit, boolean always) {
        if (number > 0 || always) {
            lines.number(number);
            lines.letter(unit);
        }
    }
}
