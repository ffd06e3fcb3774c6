package dev.norms.files.college;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.fact.Origin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The semesters, days off and worked days read so far, each with the place of its row. */
public final class CalendarRows {
    private final TreeMap<LocalDate, Placed<Semester>> semesters = new TreeMap<>();
    private final Map<String, Placed<Semester>> semestersByName = new HashMap<>();
    private final TreeMap<LocalDate, Placed<NoticeDay>> notices = new TreeMap<>();
    private final TreeMap<LocalDate, Placed<UniversityDay>> universityDays = new TreeMap<>();

    CalendarRows() {}

    Optional<Placed<Semester>> semesterOverlapping(LocalDate first, LocalDate last) {
        // no two of them overlap, so only the latest that starts by the last day can
        return Optional.ofNullable(semesters.floorEntry(last))
                .map(Map.Entry::getValue)
                .filter(other -> !other.value().last().isBefore(first));
    }

    Optional<Placed<Semester>> semesterNamed(String name) {
        return Optional.ofNullable(semestersByName.get(name));
    }

    void add(Semester semester, Origin origin) {
        Placed<Semester> placed = new Placed<>(semester, origin);
        semesters.put(semester.first(), placed);
        semestersByName.put(semester.name(), placed);
    }

    /** Returns the place of the row of a notice for a date; empty if there is none yet. */
    Optional<Origin> noticeOn(LocalDate date) {
        return Optional.ofNullable(notices.get(date)).map(Placed::origin);
    }

    /** Returns the place of the row of the university for a date; empty if there is none yet. */
    Optional<Origin> universityDayOn(LocalDate date) {
        return Optional.ofNullable(universityDays.get(date)).map(Placed::origin);
    }

    void add(UniversityDay day, Origin origin) {
        universityDays.put(day.date(), new Placed<>(day, origin));
    }

    void add(NoticeDay day, Origin origin) {
        notices.put(day.date(), new Placed<>(day, origin));
    }

    /** {@return the semesters by first day} */
    public ImmutableList<Semester> semesters() {
        return values(semesters.values());
    }

    /** {@return the rows of notices by date, with their places} */
    public ImmutableList<Placed<NoticeDay>> placedNotices() {
        return ImmutableList.copyOf(notices.values());
    }

    /** {@return the rows of notices by date} */
    public ImmutableList<NoticeDay> notices() {
        return values(notices.values());
    }

    /** {@return the days that the university has off or works, by date} */
    public ImmutableList<UniversityDay> universityDays() {
        return values(universityDays.values());
    }

    private static <T> ImmutableList<T> values(Collection<Placed<T>> placed) {
        return placed.stream().map(Placed::value).collect(ImmutableList.toImmutableList());
    }
}
