package dev.norms.calendar.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The line of a stamp, from the end of the line before to the name of the property behind it; most entries of a file
 * have the same.
 */
final class StampLine {
    private static final int DATE = "\r\nDTSTAMP:".length();
    private static final int TIME = DATE + "yyyymmddT".length();

    private final Literal lines;
    private Instant last = Instant.MIN;

    StampLine(String next) {
        lines = Literal.of("\nDTSTAMP:yyyymmddThhmmssZ\n" + next);
    }

    void write(Instant stamp, ContentLines out) {
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
        out.literal(lines);
    }

    private void twoDigits(int place, int number) {
        lines.octets()[place] = (byte) ('0' + number / 10);
        lines.octets()[place + 1] = (byte) ('0' + number % 10);
    }
}
