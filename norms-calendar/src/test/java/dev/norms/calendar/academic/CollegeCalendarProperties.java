package dev.norms.calendar.academic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every window and all semesters. */
class CollegeCalendarProperties {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private final WorkCalendar workdays = HolidaysOf2026.calendar();

    @Provide
    Arbitrary<AcademicCalendar> semesters() {
        return Arbitraries.integers().between(0, 1100).set().ofMaxSize(12).map(days -> {
            List<Integer> sorted = days.stream().sorted().toList();
            List<Semester> semesters = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                semesters.add(new Semester("s" + i, START.plusDays(sorted.get(i)), START.plusDays(sorted.get(i + 1))));
            }
            return AcademicCalendar.of(semesters);
        });
    }

    @Property
    void due_is_found_by_walking_back(
            @ForAll("semesters") AcademicCalendar semesters,
            @ForAll @IntRange(max = 1100) int opens,
            @ForAll @IntRange(max = 120) int length) {
        LocalDate from = START.plusDays(opens);
        LocalDate to = from.plusDays(length);
        assertThat(CollegeCalendar.of(workdays).with(semesters).due(from, to)).isEqualTo(walk(semesters, from, to));
    }

    @Property
    void due_lies_in_the_window_and_numbers_agree(
            @ForAll("semesters") AcademicCalendar semesters,
            @ForAll @IntRange(max = 1100) int opens,
            @ForAll @IntRange(max = 120) int length) {
        LocalDate from = START.plusDays(opens);
        LocalDate to = from.plusDays(length);
        CollegeCalendar calendar = CollegeCalendar.of(workdays).with(semesters);
        LocalDate due = calendar.due(from, to);
        assertThat(due).isBetween(from, to);
        assertThat(calendar.due(from.toEpochDay(), to.toEpochDay())).isEqualTo((int) due.toEpochDay());
        assertThat(workdays.isWorkingDay(due)).isEqualTo(workdays.count(from, to.plusDays(1)) > 0);
    }

    @Property
    void a_vacation_starts_the_day_after_a_semester(
            @ForAll("semesters") AcademicCalendar semesters, @ForAll @IntRange(max = 1100) int offset) {
        LocalDate day = START.plusDays(offset);
        semesters.vacationStart(day).ifPresent(start -> {
            assertThat(semesters.isVacation(day)).isTrue();
            assertThat(start.datesUntil(day.plusDays(1))).allMatch(semesters::isVacation);
            assertThat(semesters.isVacation(start.minusDays(1))).isFalse();
        });
    }

    /** The contract word for word, day by day. */
    private LocalDate walk(AcademicCalendar semesters, LocalDate opens, LocalDate deadline) {
        LocalDate last = lastIn(opens, deadline, workdays::isWorkingDay);
        if (last == null) {
            return deadline;
        }
        List<Semester> all = semesters.semesters();
        boolean isListed = !all.isEmpty()
                && !last.isBefore(all.get(0).first())
                && !last.isAfter(all.get(all.size() - 1).last());
        if (!isListed || isTeaching(semesters, last)) {
            return last;
        }
        LocalDate teaching = lastIn(opens, last, day -> isTeaching(semesters, day));
        LocalDate earlier = teaching == null ? null : lastIn(opens, teaching, workdays::isWorkingDay);
        return earlier == null ? last : earlier;
    }

    private static boolean isTeaching(AcademicCalendar semesters, LocalDate day) {
        return semesters.semesters().stream().anyMatch(s -> s.range().contains(day));
    }

    private static LocalDate lastIn(LocalDate opens, LocalDate end, Predicate<LocalDate> wanted) {
        return opens.datesUntil(end.plusDays(1))
                .filter(wanted)
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
