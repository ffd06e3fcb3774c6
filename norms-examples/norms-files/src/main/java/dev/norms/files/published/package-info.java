/**
 * Reads back the calendars that an earlier run wrote, so that the next ones count on from there.
 *
 * <p>{@link dev.norms.files.published.PublishedFolder} is the entry. Belongs here: which files of a folder are such
 * calendars, and what a component of one was when it was written. Does not belong here: what has changed since
 * ({@code dev.norms.calendar.feed}), how iCalendar is read (biweekly does).
 */
@NullMarked
package dev.norms.files.published;

import org.jspecify.annotations.NullMarked;
