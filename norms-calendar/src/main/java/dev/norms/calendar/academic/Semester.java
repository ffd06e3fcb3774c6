package dev.norms.calendar.academic;

import static java.util.Objects.requireNonNull;

import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.SemesterPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A semester (学期), from its first to its last teaching day, and its teaching weeks.
 *
 * <p>That it does not end before it begins is checked only by {@link AcademicCalendar#of}, together with everything
 * else that can be wrong with semesters. Weeks are counted as {@link TeachingWeek} defines; the first and last have
 * only those days that lie in the semester, so that every teaching day is in one week and no day of a vacation in any.
 *
 * @param name the name, such as {@code 2026-2027-1}; not blank
 * @param first the first teaching day
 * @param last the last teaching day; it belongs to the semester
 * @param examinations the days of the examinations (考试周), in the semester; empty if not known. College files have no
 *     column for them
 */
public record Semester(String name, LocalDate first, LocalDate last, Optional<DateRange> examinations) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Semester {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(examinations, "examinations");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, but was '" + name + "'");
        }
    }

    /**
     * Creates a semester without known examinations.
     *
     * @param name the name; not blank
     * @param first the first teaching day
     * @param last the last teaching day; it belongs to the semester
     * @throws IllegalArgumentException if the name is blank
     */
    public Semester(String name, LocalDate first, LocalDate last) {
        this(name, first, last, Optional.empty());
    }

    /**
     * Returns this semester with its examinations; whether they lie in it is checked only by
     * {@link AcademicCalendar#of}.
     *
     * @param days the days of the examinations
     * @return the semester
     */
    public Semester withExaminations(DateRange days) {
        return new Semester(name, first, last, Optional.of(days));
    }

    /**
     * Returns the days of the semester.
     *
     * @return the range from the first to the last teaching day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange range() {
        return DateRange.ofClosed(first, last);
    }

    /**
     * Returns the period that records and obligations of this semester refer to.
     *
     * @return the period; empty if the name does not have the form {@code 2026-2027-1}
     */
    public Optional<SemesterPeriod> period() {
        try {
            return Period.parse(name) instanceof SemesterPeriod period ? Optional.of(period) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name of the college's own
        }
    }

    /**
     * Returns the teaching week that contains a day.
     *
     * @param day the day
     * @return the week; empty if the day is not in the semester
     */
    public Optional<TeachingWeek> week(LocalDate day) {
        return day.isBefore(first) || day.isAfter(last)
                ? Optional.empty()
                : Optional.of(new TeachingWeek(name, number(day)));
    }

    /**
     * Returns the teaching weeks.
     *
     * @return the weeks from 1 on, unmodifiable; none if the last day is before the first
     */
    public List<TeachingWeek> weeks() {
        return last.isBefore(first) ? List.of() : weeks(first, last);
    }

    /**
     * Returns the teaching weeks in which examinations are held.
     *
     * @return the weeks with a day of examinations, in their order, unmodifiable; none if the examinations are not
     *     known
     * @throws IllegalArgumentException if the examinations begin before week 1
     * @throws IllegalStateException if the examinations have no end
     */
    public List<TeachingWeek> examinationWeeks() {
        return examinations.map(days -> weeks(days.from(), days.last())).orElse(List.of());
    }

    private List<TeachingWeek> weeks(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(number(from), number(to))
                .mapToObj(number -> new TeachingWeek(name, number))
                .toList();
    }

    /**
     * Returns the days of a teaching week that are in the semester.
     *
     * @param number the number of the week, from 1
     * @return Monday to Sunday; the first week starts with the first teaching day, the last ends with the last
     * @throws IllegalArgumentException if the semester has no such week
     */
    public DateRange range(int number) {
        LocalDate monday = monday().plusWeeks(number - 1L);
        if (number < 1 || monday.isAfter(last)) {
            throw new IllegalArgumentException("week must be one of " + this + ", but was " + number);
        }
        LocalDate sunday = monday.plusDays(6);
        return DateRange.ofClosed(monday.isBefore(first) ? first : monday, sunday.isAfter(last) ? last : sunday);
    }

    private int number(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(monday(), day), 7)) + 1;
    }

    private LocalDate monday() {
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
