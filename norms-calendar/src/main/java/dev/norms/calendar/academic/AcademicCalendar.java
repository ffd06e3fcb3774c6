package dev.norms.calendar.academic;

import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The semesters of a college and the vacations (寒暑假) between them.
 *
 * <p>A day between two semesters is vacation. Days before the first semester or after the last are not vacation, since
 * nothing is known of them. Example: with semesters 2026-03-02..2026-07-10 and 2026-09-07..2027-01-15, the vacation
 * that contains 2026-08-31 starts on 2026-07-11; 2026-01-31 and 2027-02-01 are in no vacation.
 */
public final class AcademicCalendar {
    private static final AcademicCalendar NONE = new AcademicCalendar(List.of());

    private final List<Semester> semesters;
    /** The first days of the semesters, as epoch days. */
    private final long[] firsts;

    /** The last days of the semesters, as epoch days. */
    private final long[] lasts;

    private AcademicCalendar(List<Semester> semesters) {
        this.semesters = List.copyOf(semesters);
        firsts = new long[semesters.size()];
        lasts = new long[semesters.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = semesters.get(i).first().toEpochDay();
            lasts[i] = semesters.get(i).last().toEpochDay();
        }
    }

    /**
     * Returns a calendar without semesters.
     *
     * @return the calendar in which no day is vacation
     */
    public static AcademicCalendar none() {
        return NONE;
    }

    /**
     * Returns a calendar of semesters.
     *
     * @param semesters the semesters, in any order
     * @return the calendar
     * @throws IllegalArgumentException if a last day is before the first day, examinations are outside their semester,
     *     or two semesters have a day or their name in common; the message lists all such problems
     */
    public static AcademicCalendar of(Collection<Semester> semesters) {
        List<Semester> sorted = new ArrayList<>(semesters);
        sorted.sort(Comparator.comparing(Semester::first)
                .thenComparing(Semester::last)
                .thenComparing(Semester::name));
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Semester semester = sorted.get(i);
            if (semester.last().isBefore(semester.first())) {
                problems.add("last must not be before first, but was " + semester);
            } else if (semester.examinations()
                    .filter(days -> !semester.range().encloses(days))
                    .isPresent()) {
                problems.add("examinations must be in " + semester + ", but were "
                        + semester.examinations().get());
            }
            for (Semester later : sorted.subList(i + 1, sorted.size())) {
                if (!later.first().isAfter(semester.last()) && !later.last().isBefore(semester.first())) {
                    problems.add("semesters must not overlap, but were " + semester + " and " + later);
                }
                if (later.name().equals(semester.name())) {
                    problems.add("names must differ, but were " + semester + " and " + later);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return sorted.isEmpty() ? NONE : new AcademicCalendar(sorted);
    }

    /**
     * Returns a calendar of semesters.
     *
     * @param semesters the semesters, in any order
     * @return the calendar
     * @throws IllegalArgumentException if they contradict each other, see {@link #of(Collection)}
     */
    public static AcademicCalendar of(Semester... semesters) {
        return of(List.of(semesters));
    }

    /**
     * Returns the semesters.
     *
     * @return the semesters by first day, unmodifiable
     */
    public List<Semester> semesters() {
        return semesters;
    }

    /**
     * Finds a semester by its name.
     *
     * @param name its name
     * @return the semester, empty if none has the name
     */
    public Optional<Semester> find(String name) {
        return semesters.stream()
                .filter(semester -> semester.name().equals(name))
                .findFirst();
    }

    /**
     * Returns the teaching week that contains a day.
     *
     * @param day the day
     * @return the week; empty outside the semesters
     */
    public Optional<TeachingWeek> week(LocalDate day) {
        int i = latestBegun(day.toEpochDay());
        return i < 0 ? Optional.empty() : semesters.get(i).week(day);
    }

    /**
     * Returns the days of a teaching week.
     *
     * @param week the week
     * @return its days, see {@link Semester#range(int)}
     * @throws IllegalArgumentException if there is no such semester or it has no such week
     */
    public DateRange range(TeachingWeek week) {
        return find(week.semester())
                .orElseThrow(
                        () -> new IllegalArgumentException("week must be of one of " + semesters + ", but was " + week))
                .range(week.number());
    }

    /**
     * Returns whether a day is in a vacation.
     *
     * @param day the day
     * @return true if the day is between two semesters
     */
    public boolean isVacation(LocalDate day) {
        return isVacation(day.toEpochDay());
    }

    boolean isVacation(long epochDay) {
        int i = latestBegun(epochDay);
        return i >= 0 && i + 1 < lasts.length && epochDay > lasts[i];
    }

    /**
     * Returns the first day of the vacation that contains a day.
     *
     * @param day the day
     * @return the day after a semester's last; empty if the day is in no vacation
     */
    public Optional<LocalDate> vacationStart(LocalDate day) {
        return isVacation(day) ? Optional.of(LocalDate.ofEpochDay(endBefore(day.toEpochDay()) + 1)) : Optional.empty();
    }

    /** Returns the last day of the semester before the vacation that contains a day. */
    long endBefore(long epochDay) {
        return lasts[latestBegun(epochDay)];
    }

    /** Returns the index of the latest semester that began on or before a day, -1 if none. */
    private int latestBegun(long epochDay) {
        int found = Arrays.binarySearch(firsts, epochDay);
        return found >= 0 ? found : -found - 2; // one before the place where the day would be inserted
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcademicCalendar that && semesters.equals(that.semesters);
    }

    @Override
    public int hashCode() {
        return semesters.hashCode();
    }

    @Override
    public String toString() {
        return semesters.toString();
    }
}
