/**
 * The components and properties of an iCalendar file, before they are interpreted.
 *
 * <p>{@link dev.norms.files.ics.CalendarFile} reads the file within {@link dev.norms.files.ics.Limits}, joins its
 * folded lines, checks that it is complete, and gives its components with the lines on which they begin. Lines are
 * parsed by vinnie, the lexer of biweekly. Nothing is interpreted here; a time zone never is, since days need none and
 * a few hundred bytes of rules can ask for gigabytes. {@code dev.norms.files.event} turns components into events on
 * days, {@code dev.norms.files.published} into the entries that {@code plan} once wrote.
 */
@NullMarked
package dev.norms.files.ics;

import org.jspecify.annotations.NullMarked;
