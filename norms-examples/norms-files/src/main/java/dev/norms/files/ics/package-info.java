/**
 * The text of an iCalendar file, before its components are interpreted.
 *
 * <p>{@link dev.norms.files.ics.CalendarFile} reads the file, checks that it is complete iCalendar text, and finds the
 * lines on which components begin. Components are parsed by biweekly and interpreted by
 * {@code dev.norms.files.university} and {@code dev.norms.files.published}.
 */
@NullMarked
package dev.norms.files.ics;

import org.jspecify.annotations.NullMarked;
