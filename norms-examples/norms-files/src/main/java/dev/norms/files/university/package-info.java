/**
 * A university's own calendar (an iCalendar file) as semesters and rows of days.
 *
 * <p>{@link dev.norms.files.university.UniversityCalendar} reads the file. What an event says is found by
 * {@code dev.norms.files.university.meaning}; this package puts semesters and days together from it. What is open is
 * asked, and nothing follows from it until {@link dev.norms.files.university.Answers} settle it.
 *
 * <p>How well this works on calendars that no word was chosen by is measured by a test; the figures stand beside its
 * data ({@code university/strangers/README.md} among the test resources).
 */
@NullMarked
package dev.norms.files.university;

import org.jspecify.annotations.NullMarked;
