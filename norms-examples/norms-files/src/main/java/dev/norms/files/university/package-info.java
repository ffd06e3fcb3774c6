/**
 * A university's own calendar (an iCalendar file) as semesters and rows of days.
 *
 * <p>{@link dev.norms.files.university.UniversityCalendar} reads the file. What an event says is found by
 * {@code dev.norms.files.university.meaning}; this package puts semesters and days together from it. An open meaning
 * becomes a question, and has no effect until {@link dev.norms.files.university.Answers} settle it.
 *
 * <p>A test measures how well this works on calendars that were not used to choose words; the figures stand beside its
 * data ({@code university/strangers.md} among the test resources).
 */
@NullMarked
package dev.norms.files.university;

import org.jspecify.annotations.NullMarked;
