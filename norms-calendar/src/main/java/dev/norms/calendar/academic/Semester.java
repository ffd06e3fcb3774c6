package dev.norms.calendar.academic;

import static java.util.Objects.requireNonNull;

import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * A semester (学期), from its first to its last teaching day.
 *
 * <p>That the last day is not before the first is checked by {@link AcademicCalendar#of}, together with everything else
 * that can be wrong with semesters.
 *
 * @param name what it is called, such as {@code 2026-2027-1}; not blank
 * @param first the first teaching day
 * @param last the last teaching day; it belongs to the semester
 */
public record Semester(String name, LocalDate first, LocalDate last) {
    /**
     * Checks the name.
     *
     * @param name what it is called
     * @param first the first teaching day
     * @param last the last teaching day
     * @throws IllegalArgumentException if the name is blank
     */
    public Semester {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, but was '" + name + "'");
        }
    }

    /**
     * The days of the semester.
     *
     * @return the range from the first to the last teaching day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange range() {
        return DateRange.ofClosed(first, last);
    }

    /**
     * Name and days, for messages.
     *
     * @return for instance {@code 2026-2027-1 (2026-09-07..2027-01-15)}
     */
    @Override
    public String toString() {
        return name + " (" + first + ".." + last + ")";
    }
}
