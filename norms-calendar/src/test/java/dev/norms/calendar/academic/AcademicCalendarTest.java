package dev.norms.calendar.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcademicCalendarTest {
    @Test
    void a_semester_is_a_period_only_if_it_has_the_name_of_one() {
        assertThat(new Semester("2026-2027-1", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15)).period())
                .map(Period::toString)
                .contains("2026-2027-1");
        assertThat(new Semester("2026-Q3", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15)).period())
                .isEmpty();
        assertThat(new Semester("autumn", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15)).period())
                .isEmpty();
    }

    private final Semester spring = semester("spring", "2026-03-02", "2026-07-10");
    private final Semester autumn = semester("autumn", "2026-09-07", "2027-01-15");
    private final AcademicCalendar calendar = AcademicCalendar.of(autumn, spring);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, false, ",
        "2026-03-02, false, ",
        "2026-07-10, false, ",
        "2026-07-11, true, 2026-07-11",
        "2026-09-06, true, 2026-07-11",
        "2026-09-07, false, ",
        "2027-01-15, false, ",
        "2027-01-16, false, ",
        "2030-01-01, false, "
    })
    void a_day_between_two_semesters_is_vacation(LocalDate day, boolean vacation, LocalDate start) {
        assertThat(calendar.isVacation(day)).isEqualTo(vacation);
        assertThat(calendar.vacationStart(day).orElse(null)).isEqualTo(start);
    }

    @Test
    void without_semesters_no_day_is_vacation() {
        assertThat(AcademicCalendar.of()).isSameAs(AcademicCalendar.none());
        assertThat(AcademicCalendar.none().isVacation(LocalDate.of(2026, 8, 1))).isFalse();
        assertThat(AcademicCalendar.none().vacationStart(LocalDate.of(2026, 8, 1)))
                .isEmpty();
    }

    @Test
    void semesters_may_follow_each_other_without_a_day_between() {
        AcademicCalendar joined = AcademicCalendar.of(
                semester("a", "2026-03-02", "2026-07-10"), semester("b", "2026-07-11", "2026-08-01"));
        assertThat(joined.isVacation(LocalDate.of(2026, 7, 11))).isFalse();
        assertThat(joined.vacationStart(LocalDate.of(2026, 8, 2))).isEmpty();
    }

    @Test
    void all_problems_are_listed() {
        assertThatThrownBy(() -> AcademicCalendar.of(
                        spring,
                        semester("summer", "2026-07-10", "2026-07-31"),
                        semester("winter", "2027-02-01", "2027-01-31"),
                        semester("year", "2026-01-01", "2026-07-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("semesters must not overlap, but were year (2026-01-01..2026-07-01) and"
                        + " spring (2026-03-02..2026-07-10)\n"
                        + "semesters must not overlap, but were spring (2026-03-02..2026-07-10) and"
                        + " summer (2026-07-10..2026-07-31)\n"
                        + "last must not be before first, but was winter (2027-02-01..2027-01-31)");
    }

    @Test
    void semesters_are_sorted_and_compared_by_value() {
        assertThat(calendar.semesters()).containsExactly(spring, autumn);
        assertThat(calendar)
                .isEqualTo(AcademicCalendar.of(spring, autumn))
                .hasSameHashCodeAs(AcademicCalendar.of(spring, autumn));
        assertThat(calendar).isNotEqualTo(AcademicCalendar.none());
        assertThat(calendar).hasToString("[spring (2026-03-02..2026-07-10), autumn (2026-09-07..2027-01-15)]");
        assertThat(spring.range()).hasToString("2026-03-02/2026-07-11");
    }

    @Test
    void a_semester_needs_a_name() {
        assertThatThrownBy(() -> semester(" ", "2026-03-02", "2026-07-10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank, but was ' '");
    }

    private static Semester semester(String name, String first, String last) {
        return new Semester(name, LocalDate.parse(first), LocalDate.parse(last));
    }
}
