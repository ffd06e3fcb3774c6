package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What stands once in a calendar file.
 *
 * @param productId what wrote it (PRODID), such as {@code -//dev.norms//norms//ZH}; not blank
 * @param name what the calendar is called where it is shown (NAME and X-WR-CALNAME); not blank
 * @param stamp the instant of which the data are (DTSTAMP of every entry), to the second, within the years 0 to 9999
 */
public record CalendarHeader(String productId, String name, Instant stamp) {
    /**
     * Checks the texts and the stamp.
     *
     * @param productId what wrote it
     * @param name what the calendar is called
     * @param stamp the instant of which the data are
     * @throws IllegalArgumentException if a text is blank or the stamp has no year of four digits
     */
    public CalendarHeader {
        CalendarEntry.requireText("productId", productId);
        CalendarEntry.requireText("name", name);
        int year = LocalDateTime.ofInstant(requireNonNull(stamp, "stamp"), ZoneOffset.UTC)
                .getYear();
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("stamp must be in the years 0 to 9999, but was " + stamp);
        }
    }
}
