package dev.norms.calendar.academic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the weeks of all semesters, day by day. */
class TeachingWeekProperties {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<AcademicCalendar> calendars() {
        return Arbitraries.integers()
                .between(0, 1100)
                .set()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(days -> {
                    List<Integer> sorted = days.stream().sorted().toList();
                    List<Semester> semesters = new ArrayList<>();
                    for (int i = 0; i + 1 < sorted.size(); i += 2) {
                        semesters.add(new Semester(
                                "s" + i, START.plusDays(sorted.get(i)), START.plusDays(sorted.get(i + 1))));
                    }
                    return AcademicCalendar.of(semesters);
                });
    }

    @Property(tries = 200)
    void every_teaching_day_is_in_exactly_one_week(@ForAll("calendars") AcademicCalendar calendar) {
        List<DateRange> weeks = calendar.semesters().stream()
                .flatMap(semester -> semester.weeks().stream())
                .map(calendar::range)
                .toList();
        START.datesUntil(START.plusDays(1102))
                .forEach(day -> assertThat(weeks)
                        .filteredOn(week -> week.contains(day))
                        .hasSize(isTaught(calendar, day) ? 1 : 0));
    }

    private static boolean isTaught(AcademicCalendar calendar, LocalDate day) {
        return calendar.semesters().stream()
                .anyMatch(semester -> semester.range().contains(day));
    }

    @Property(tries = 200)
    void the_number_goes_up_on_mondays(@ForAll("calendars") AcademicCalendar calendar) {
        for (Semester semester : calendar.semesters()) {
            int number = 1;
            for (LocalDate day = semester.first(); !day.isAfter(semester.last()); day = day.plusDays(1)) {
                number += day.getDayOfWeek() == DayOfWeek.MONDAY && !day.equals(semester.first()) ? 1 : 0;
                assertThat(calendar.week(day)).contains(new TeachingWeek(semester.name(), number));
            }
            assertThat(semester.weeks()).hasSize(number);
        }
    }

    @Property(tries = 200)
    void weeks_of_a_semester_are_adjacent_and_fill_it(@ForAll("calendars") AcademicCalendar calendar) {
        for (Semester semester : calendar.semesters()) {
            LocalDate next = semester.first();
            for (TeachingWeek week : semester.weeks()) {
                DateRange days = calendar.range(week);
                assertThat(days.from()).isEqualTo(next);
                next = days.end();
            }
            assertThat(next).isEqualTo(semester.last().plusDays(1));
        }
    }

    @Property(tries = 200)
    void a_week_found_for_a_day_holds_the_day(
            @ForAll("calendars") AcademicCalendar calendar, @ForAll @IntRange(max = 1100) int offset) {
        LocalDate day = START.plusDays(offset);
        assertThat(calendar.week(day).isPresent()).isEqualTo(isTaught(calendar, day));
        calendar.week(day)
                .ifPresent(
                        week -> assertThat(calendar.range(week).contains(day)).isTrue());
    }

    @Property
    void text_and_value_are_one(@ForAll String semester, @ForAll @IntRange(min = 1, max = 99_999) int number) {
        Assume.that(!semester.isBlank());
        TeachingWeek week = new TeachingWeek(semester, number);
        assertThat(TeachingWeek.parse(week.toString())).isEqualTo(week);
    }
}
