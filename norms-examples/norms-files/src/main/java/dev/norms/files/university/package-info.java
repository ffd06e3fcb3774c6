/**
 * Reads a university's own calendar, an iCalendar file, into semesters and rows of days.
 *
 * <p>{@link dev.norms.files.university.UniversityCalendar} is the entry;
 * {@link dev.norms.files.university.EventMeaning} says by which categories and words an event is understood. Belongs
 * here: what events mean, and what cannot be. Does not belong here: how iCalendar is read (biweekly does), CSV.
 */
@NullMarked
package dev.norms.files.university;

import org.jspecify.annotations.NullMarked;
