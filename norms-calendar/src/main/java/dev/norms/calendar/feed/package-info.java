/**
 * Calendars to subscribe to: the obligations of a college, an organization or a person in the calendar that they
 * already use.
 *
 * <p>{@link dev.norms.calendar.feed.Feeds} makes a {@link dev.norms.calendar.feed.Feed} of a schedule; each obligation
 * is one entry, in the {@link dev.norms.calendar.feed.EntryForm} that the reader's client shows best. Its UID is the
 * obligation's id under a namespace, so that a moved date, another edition or a second export replaces the entry; its
 * stamp and revision come from the data. Dates are written out: no recurrence rule can express make-up days.
 * Provisional dates are tentative; what is in an earlier schedule but not in a later one is cancelled; reminders follow
 * the lead times of the norms.
 *
 * <p>Belongs here: what an entry says. Does not belong here: the format (ical), which days things are due (schedule),
 * and how they are judged (assessment).
 */
@NullMarked
package dev.norms.calendar.feed;

import org.jspecify.annotations.NullMarked;
