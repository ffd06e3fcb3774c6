/**
 * Writes iCalendar files (RFC 5545) of all-day events.
 *
 * <p>A {@link dev.norms.calendar.ical.CalendarWriter} has a {@link dev.norms.calendar.ical.CalendarHeader} and writes
 * {@link dev.norms.calendar.ical.CalendarEvent events} one by one to a stream that the caller opens and closes; nothing
 * is kept, so a file may have any length. Behind it, hidden: the content lines, which escape text and fold at 75
 * octets.
 *
 * <p>Belongs here: the format. Does not belong here: what an event means; schedules become events elsewhere. There is
 * no clock: the stamp comes with the header, so the same events give the same octets. There are no recurrence rules,
 * since none of them can say "last working day in China". May import: label.
 */
@NullMarked
package dev.norms.calendar.ical;

import org.jspecify.annotations.NullMarked;
