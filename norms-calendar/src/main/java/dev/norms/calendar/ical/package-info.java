/**
 * Writes iCalendar files (RFC 5545) of events and to-dos.
 *
 * <p>A {@link dev.norms.calendar.ical.CalendarWriter} writes {@link dev.norms.calendar.ical.CalendarEntry entries} one
 * by one to a stream that the caller opens and closes; nothing is kept, so a file may have any length. The
 * {@link dev.norms.calendar.ical.Timing} of an entry is a whole day, a time, or the days within which it is to be done;
 * its texts are {@link dev.norms.calendar.ical.CalendarText}s, encoded once where many entries share them.
 *
 * <p>The format only: schedules become entries in {@code calendar.feed}. There is no clock, since the stamp comes with
 * the entry, and no recurrence rule, since none can say "last working day in China".
 */
@NullMarked
package dev.norms.calendar.ical;

import org.jspecify.annotations.NullMarked;
