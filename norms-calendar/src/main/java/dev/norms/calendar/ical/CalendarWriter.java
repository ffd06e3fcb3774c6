package dev.norms.calendar.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes a calendar file in UTF-8 with CRLF line ends, no line longer than 75 octets.
 *
 * <p>Example of an event: {@code DTSTART;VALUE=DATE:20260331}, {@code DTEND;VALUE=DATE:20260401} (the day after, as the
 * format requires), {@code TRANSP:TRANSPARENT}. The time zone is written where an entry needs it. The same names and
 * entries always give the same octets.
 *
 * <p>Source: RFC 5545, sections 3.1 (folding), 3.3.11 (text), 3.6.1 (event), 3.6.2 (to-do), 3.6.5 (time zone) and 3.6.6
 * (alarm); RFC 7986, sections 5.1 (NAME), 5.7 (REFRESH-INTERVAL) and 5.9 (COLOR); RFC 9253, sections 8.1 (CONCEPT) and
 * 8.2 (LINK).
 */
public final class CalendarWriter {
    private final String productId;
    private final String name;
    private final boolean isSubscribed;

    private CalendarWriter(String productId, String name, boolean isSubscribed) {
        this.productId = productId;
        this.name = name;
        this.isSubscribed = isSubscribed;
    }

    /**
     * Returns a writer of calendars.
     *
     * @param productId the id of the program that writes them (PRODID); not blank
     * @param name the name under which a calendar is shown; not blank
     * @return the writer
     * @throws IllegalArgumentException if a text is blank
     */
    public static CalendarWriter of(String productId, String name) {
        CalendarEntry.requireText("productId", productId, productId.isBlank());
        CalendarEntry.requireText("name", name, name.isBlank());
        return new CalendarWriter(productId, name, false);
    }

    /**
     * Returns a writer of calendars to subscribe to: readers look at them again once a day (REFRESH-INTERVAL,
     * X-PUBLISHED-TTL) and may show them in a color of their own (COLOR).
     *
     * @return the writer
     */
    public CalendarWriter subscribed() {
        return new CalendarWriter(productId, name, true);
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
     * Writes a whole calendar from entries that are made one at a time.
     *
     * @param entries the entries, in the order in which they are to stand; ids are not compared
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(Iterator<CalendarEntry> entries, OutputStream out) throws IOException {
        EntryLines lines = new EntryLines(new ContentLines(out));
        lines.begin(productId, name, isSubscribed);
        while (entries.hasNext()) {
            lines.entry(entries.next());
        }
        lines.end();
    }
}
