package dev.norms.calendar.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The line of a stamp, with the ends of the lines before and behind; most entries of a file have the same. */
final class StampLine {
    private static final int DATE = "\r\nDTSTAMP:".length();
    private static final int TIME = DATE + "yyyymmddT".length();

    private final Literal line = Literal.of("\nDTSTAMP:yyyymmddThhmmssZ\n");
    private Instant last = Instant.MIN;

    void write(Instant stamp, ContentLines lines) {
        if (!stamp.equals(last)) {
            last = stamp;
            LocalDateTime utc = LocalDateTime.ofInstant(stamp, ZoneOffset.UTC);
            twoDigits(DATE, utc.getYear() / 100);
            twoDigits(DATE + 2, utc.getYear() % 100);
            twoDigits(DATE + 4, utc.getMonthValue());
            twoDigits(DATE + 6, utc.getDayOfMonth());
            twoDigits(TIME, utc.getHour());
            twoDigits(TIME + 2, utc.getMinute());
            twoDigits(TIME + 4, utc.getSecond());
        }
        lines.literal(line);
    }

    private void twoDigits(int place, int number) {
        line.octets()[place] = (byte) ('0' + number / 10);
        line.octets()[place + 1] = (byte) ('0' + number % 10);
    }
}
