/**
 * The text of an iCalendar file, before it is known what its components mean.
 *
 * <p>{@link dev.norms.files.ics.CalendarFile} reads it, tells whether it is one and whole, and knows on which line a
 * component begins. Belongs here: what every reader of such a file asks. Does not belong here: what events mean
 * (university, published), how iCalendar is read (biweekly does).
 */
@NullMarked
package dev.norms.files.ics;

import org.jspecify.annotations.NullMarked;
