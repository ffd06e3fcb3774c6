/**
 * The events of a calendar file on days in China.
 *
 * <p>{@link dev.norms.files.event.CalendarEvents} applies what RFC 5545 and RFC 5546 say of several versions of an
 * event, of cancellations and repetitions, within bounds. A day is a day whatever the time zone; only a time of day is
 * turned into Beijing time. The meaning of events is found in {@code dev.norms.files.university}.
 */
@NullMarked
package dev.norms.files.event;

import org.jspecify.annotations.NullMarked;
