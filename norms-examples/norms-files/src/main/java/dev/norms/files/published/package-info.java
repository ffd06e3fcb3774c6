/**
 * The calendars of an earlier run, read back so that their revision numbers are continued.
 *
 * <p>{@link dev.norms.files.published.PublishedFolder} reads the calendars of a folder. Changes since that run are
 * found by {@code dev.norms.calendar.feed}.
 */
@NullMarked
package dev.norms.files.published;

import org.jspecify.annotations.NullMarked;
