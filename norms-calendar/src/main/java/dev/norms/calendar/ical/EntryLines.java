package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.norms.calendar.ical.CalendarEntry.Reference;
import dev.norms.calendar.ical.ContentLines.Literal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The lines of a calendar, from its first to its last. */
final class EntryLines {
    private static final Literal BEGIN_CALENDAR = Literal.of("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:");
    private static final Literal NAME = Literal.of("\nNAME:");
    private static final Literal OLDER_NAME = Literal.of("\nX-WR-CALNAME:");
    private static final Literal NEW_LINE = Literal.of("\n");
    /** A refresh once a day: RFC 7986, sections 5.7 and 5.9, and what older readers understand. */
    private static final Literal SUBSCRIBED =
            Literal.of("\nREFRESH-INTERVAL;VALUE=DURATION:P1D\nX-PUBLISHED-TTL:P1D\nCOLOR:firebrick\n");

    private static final Literal URL = Literal.of("\nURL:");
    private static final Literal LINK = Literal.of("\nLINK;LINKREL=SOURCE;VALUE=URI:");
    private static final Literal CONCEPT = Literal.of("\nCONCEPT:");
    private static final Literal END_CALENDAR = Literal.of("END:VCALENDAR\n");
    /** The time zone, from the first year without summer time. */
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
    private static final Literal START_DAY = Literal.of("\nDTSTART;VALUE=DATE:");
    private static final Literal END_DAY = Literal.of("\nDTEND;VALUE=DATE:");
    private static final Literal DUE_DAY = Literal.of("\nDUE;VALUE=DATE:");
    private static final Literal START = Literal.of("\nDTSTART;TZID=Asia/Shanghai:");
    private static final Literal END = Literal.of("\nDTEND;TZID=Asia/Shanghai:");
    private static final Literal SUMMARY = Literal.of("\nSUMMARY:");
    private static final Literal DESCRIPTION = Literal.of("\nDESCRIPTION:");
    private static final Literal CATEGORIES = Literal.of("\nCATEGORIES:");
    private static final Literal TRANSPARENT = Literal.of("\nTRANSP:TRANSPARENT");
    private static final Literal ALARM = Literal.of("\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=START:-P");
    private static final Literal TO_DO_ALARM = Literal.of("\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=END:-P");
    private static final Literal END_ALARM = Literal.of("\nEND:VALARM");
    private static final Literal END_EVENT = Literal.of("\nEND:VEVENT\n");
    private static final Literal END_TO_DO = Literal.of("\nEND:VTODO\n");
    private static final Literal TENTATIVE = Literal.of("\nSTATUS:TENTATIVE\nSEQUENCE:");
    private static final Literal CONFIRMED = Literal.of("\nSTATUS:CONFIRMED\nSEQUENCE:");
    private static final Literal CANCELLED = Literal.of("\nSTATUS:CANCELLED\nSEQUENCE:");
    private static final Literal TO_BE_DONE = Literal.of("\nSTATUS:NEEDS-ACTION\nSEQUENCE:");
    private static final Literal DONE = Literal.of("\nSTATUS:COMPLETED\nSEQUENCE:");
    private static final Literal DONE_ON = Literal.of("\nCOMPLETED:");
    private static final Literal NOON = Literal.of("T040000Z"); // noon in Chinese time

    private static final byte[] COMMA = {','};
    /** The seconds of a day. */
    private static final int DAY = 86_400;

    private final ContentLines lines;
    private boolean isZoneWritten;
    private Instant stamped = Instant.EPOCH;
    private Literal stampLine = stampLine(stamped);

    EntryLines(ContentLines lines) {
        this.lines = lines;
    }

    void begin(String productId, String name, boolean isSubscribed) {
        lines.literal(BEGIN_CALENDAR);
        lines.value(CalendarText.encode(productId));
        lines.literal(NAME);
        lines.value(CalendarText.encode(name));
        lines.literal(OLDER_NAME);
        lines.value(CalendarText.encode(name));
        lines.literal(isSubscribed ? SUBSCRIBED : NEW_LINE);
    }

    void end() throws IOException {
        lines.literal(END_CALENDAR);
        lines.flush();
    }

    void entry(CalendarEntry entry) throws IOException {
        boolean isToDo = entry.timing().isToDo();
        if (entry.timing().time().isPresent() && !isZoneWritten) {
            lines.literal(CHINESE_TIME);
            isZoneWritten = true;
        }
        lines.literal(isToDo ? TO_DO : EVENT);
        lines.value(CalendarText.encode(entry.uid()));
        stamp(entry.stamp());
        timing(entry.timing());
        lines.literal(SUMMARY);
        lines.value(entry.summary().octets());
        if (!entry.description().isEmpty()) {
            lines.literal(DESCRIPTION);
            lines.value(entry.description().octets());
        }
        categories(entry.categories());
        lines.literal(status(entry));
        lines.number(entry.sequence());
        if (!isToDo) {
            lines.literal(TRANSPARENT);
        }
        references(entry.references());
        for (Duration alarm : entry.alarms()) {
            lines.literal(isToDo ? TO_DO_ALARM : ALARM);
            duration(alarm);
            lines.literal(DESCRIPTION);
            lines.value(entry.summary().octets());
            lines.literal(END_ALARM);
        }
        lines.literal(isToDo ? END_TO_DO : END_EVENT);
        lines.drain();
    }

    private static Literal status(CalendarEntry entry) {
        return switch (entry.status()) {
            case TENTATIVE -> TENTATIVE;
            case CONFIRMED ->
                !entry.timing().isToDo() ? CONFIRMED : entry.timing().done().isPresent() ? DONE : TO_BE_DONE;
            case CANCELLED -> CANCELLED;
        };
    }

    /** Writes a stamp. Its line is kept, as most entries of a calendar have the stamp of the one before. */
    private void stamp(Instant stamp) {
        if (!stamp.equals(stamped)) {
            stamped = stamp;
            stampLine = stampLine(stamp);
        }
        lines.literal(stampLine);
    }

    private static Literal stampLine(Instant stamp) {
        String utc = stamp.truncatedTo(ChronoUnit.SECONDS).toString();
        return Literal.of("\nDTSTAMP:" + utc.replace("-", "").replace(":", ""));
    }

    private void timing(Timing timing) {
        LocalDate day = timing.day();
        if (timing.opens().isPresent()) {
            if (timing.opens().get().isBefore(day)) { // the format requires a start before the due day
                day(START_DAY, timing.opens().get());
            }
            day(DUE_DAY, day);
            if (timing.done().isPresent()) {
                day(DONE_ON, timing.done().get());
                lines.literal(NOON);
            }
        } else if (timing.time().isPresent()) {
            int start = timing.time().get().toSecondOfDay();
            long end = start + timing.length().toSeconds();
            day(START, day);
            lines.time(start);
            day(END, day.plusDays(end / DAY));
            lines.time((int) (end % DAY));
        } else {
            day(START_DAY, day);
            day(END_DAY, day.plusDays(1));
        }
    }

    private void day(Literal name, LocalDate day) {
        lines.literal(name);
        lines.date(day);
    }

    private void categories(List<CalendarText> categories) {
        for (int i = 0; i < categories.size(); i++) {
            if (i == 0) {
                lines.literal(CATEGORIES);
            } else {
                lines.value(COMMA);
            }
            lines.value(categories.get(i).octets());
        }
    }

    private void references(List<Reference> references) {
        for (Reference reference : references) {
            lines.literal(
                    switch (reference.relation()) {
                        case URL -> URL;
                        case LINK -> LINK;
                        case CONCEPT -> CONCEPT;
                    });
            lines.value(reference.uri().getBytes(US_ASCII));
        }
    }

    /** Writes days and a time, as the format has them: {@code 6DT15H}. */
    private void duration(Duration duration) {
        int rest = (int) (duration.toSeconds() % DAY);
        amount(duration.toDays(), 'D', false);
        if (rest > 0) {
            lines.letter('T');
            boolean isBetween = rest >= 3600 && rest % 60 > 0; // the format requires minutes between hours and seconds
            amount(rest / 3600, 'H', false);
            amount(rest / 60 % 60, 'M', isBetween);
            amount(rest % 60, 'S', false);
        }
    }

    private void amount(long number, char unit, boolean isZeroWritten) {
        if (number > 0 || isZeroWritten) {
            lines.number(number);
            lines.letter(unit);
        }
    }
}
