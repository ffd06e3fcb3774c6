/**
 * A university's own calendar (an iCalendar file) as semesters and rows of days.
 *
 * <p>{@link dev.norms.files.university.UniversityCalendar} reads the file;
 * {@link dev.norms.files.university.EventMeaning} lists the categories and words by which events are understood.
 */
@NullMarked
package dev.norms.files.university;

import org.jspecify.annotations.NullMarked;
