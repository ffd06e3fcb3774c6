package dev.norms.calendar.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeachingWeekTest {
    private final Semester spring = semester("2025-2026-2", "2026-03-04", "2026-07-10"); // Wednesday, Friday
    private final Semester autumn = semester("2026-2027-1", "2026-09-07", "2027-01-15"); // Monday, Friday
    private final AcademicCalendar calendar = AcademicCalendar.of(spring, autumn);

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, ",
        "2026-03-04, 2025-2026-2/W01",
        "2026-03-08, 2025-2026-2/W01", // Sunday
        "2026-03-09, 2025-2026-2/W02",
        "2026-07-10, 2025-2026-2/W19",
        "2026-07-11, ",
        "2026-09-07, 2026-2027-1/W01",
        "2026-10-31, 2026-2027-1/W08",
        "2027-01-15, 2026-2027-1/W19",
        "2027-01-16, "
    })
    void a_teaching_day_is_in_a_week_and_a_day_of_vacation_in_none(LocalDate day, String week) {
        assertThat(calendar.week(day).map(TeachingWeek::toString).orElse(null)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-2026-2/W01, 2026-03-04/2026-03-09",
        "2025-2026-2/W19, 2026-07-06/2026-07-11",
        "2026-2027-1/W08, 2026-10-26/2026-11-02"
    })
    void a_week_has_its_days_in_the_semester(String week, String days) {
        assertThat(calendar.range(TeachingWeek.parse(week))).isEqualTo(DateRange.parse(days));
    }

    @Test
    void a_week_is_called_in_two_languages() {
        TeachingWeek week = TeachingWeek.parse("2026-2027-1/W08");
        assertThat(week.label().zh()).isEqualTo("2026-2027-1第8教学周");
        assertThat(week.label().en()).isEqualTo("teaching week 8 of 2026-2027-1");
        assertThat(week.number()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/W01", "a/W09", "a/W10", "a/W100"})
    void a_week_of_one_digit_is_written_with_two(String text) {
        assertThat(TeachingWeek.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "W08", "/W08", " /W08", "a/W8", "a/W00", "a/W0", "a/W008", "a/w08", "a/W08 ", "a/W100000"})
    void another_form_is_refused(String text) {
        assertThatThrownBy(() -> TeachingWeek.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_week_that_the_semester_does_not_have_is_refused() {
        assertThatThrownBy(() -> calendar.range(TeachingWeek.parse("2026-2027-1/W20")))
                .hasMessage("week must be one of 2026-2027-1 (2026-09-07..2027-01-15), but was 20");
        assertThatThrownBy(() -> spring.range(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.range(TeachingWeek.parse("x/W01")))
                .hasMessage("week must be of one of " + calendar + ", but was x/W01");
        assertThatThrownBy(() -> new TeachingWeek("x", 0)).hasMessage("number must be from 1 to 99999, but was 0");
        assertThat(AcademicCalendar.none().week(LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void examinations_have_weeks() {
        Semester examined = autumn.withExaminations(DateRange.parse("2027-01-04/2027-01-16"));
        assertThat(examined.examinationWeeks())
                .extracting(TeachingWeek::toString)
                .containsExactly("2026-2027-1/W18", "2026-2027-1/W19");
        assertThat(autumn.examinationWeeks()).isEmpty();
        Semester early = autumn.withExaminations(DateRange.parse("2026-09-06/2026-09-10"));
        assertThatThrownBy(early::examinationWeeks).hasMessage("number must be from 1 to 99999, but was 0");
        Semester endless = autumn.withExaminations(DateRange.parse("2027-01-04/"));
        assertThatThrownBy(endless::examinationWeeks).isInstanceOf(IllegalStateException.class);
        assertThat(AcademicCalendar.of(examined).find("2026-2027-1")).contains(examined);
    }

    @Test
    void examinations_outside_and_one_name_twice_are_named_at_once() {
        assertThatThrownBy(() -> AcademicCalendar.of(
                        autumn.withExaminations(DateRange.parse("2027-01-15/2027-01-17")),
                        semester("2026-2027-1", "2027-03-01", "2027-07-09")))
                .hasMessage("examinations must be in 2026-2027-1 (2026-09-07..2027-01-15), but were"
                        + " 2027-01-15/2027-01-17\n"
                        + "names must differ, but were 2026-2027-1 (2026-09-07..2027-01-15) and"
                        + " 2026-2027-1 (2027-03-01..2027-07-09)");
    }

    private static Semester semester(String name, String first, String last) {
        return new Semester(name, LocalDate.parse(first), LocalDate.parse(last));
    }
}
