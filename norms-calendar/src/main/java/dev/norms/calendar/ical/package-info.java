/**
 * Writes iCalendar files (RFC 5545) of events and to-dos.
 *
 * <p>A {@link dev.norms.calendar.ical.CalendarWriter} has a {@link dev.norms.calendar.ical.CalendarHeader} and writes
 * {@link dev.norms.calendar.ical.CalendarEntry entries} one by one to a stream that the caller opens and closes;
 * nothing is kept, so a file may have any length. An entry stands on a whole day, at a time or is to be done by a day:
 * its {@link dev.norms.calendar.ical.Timing}; its texts are {@link dev.norms.calendar.ical.CalendarText}, encoded once
 * where many entries share them. Behind it, hidden: the lines of an entry, and the content lines, which escape text and
 * fold at 75 octets.
 *
 * <p>Belongs here: the format. Does not belong here: what an entry means; schedules become entries in
 * {@code calendar.feed}. There is no clock: the stamp comes with the entry, so the same entries give the same octets.
 * There are no recurrence rules, since none of them can say "last working day in China". May import nothing else of
 * ours.
 */
@NullMarked
package dev.norms.calendar.ical;

import org.jspecify.annotations.NullMarked;
