package dev.norms.calendar.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.HolidaysOf2026;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollegeCalendarTest {
    private final CollegeCalendar country = CollegeCalendar.of(HolidaysOf2026.calendar());
    private final CollegeCalendar college = country.with(AcademicCalendar.of(
            new Semester("spring", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 12)),
            new Semester("autumn", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15))));

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, 2026-02-28", // Saturday, worked
        "2026-04-01, 2026-06-30, 2026-06-30",
        "2026-05-01, 2026-05-31, 2026-05-29", // ends on Sunday
        "2026-10-01, 2026-10-07, 2026-10-07", // a break from end to end
        "2026-10-08, 2026-10-08, 2026-10-08",
        "2026-10-04, 2026-10-08, 2026-10-08"
    })
    void the_last_working_day_of_the_window(LocalDate opens, LocalDate deadline, LocalDate due) {
        assertThat(country.due(opens, deadline)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-30, 2026-09-30", // ends in the semester
        "2026-07-01, 2026-08-31, 2026-07-10", // last working day before the vacation
        "2026-07-10, 2026-07-31, 2026-07-10",
        "2026-07-11, 2026-08-31, 2026-08-31", // teaching days, but no working day before the vacation
        "2026-08-01, 2026-08-31, 2026-08-31", // opens in the vacation
        "2026-07-01, 2026-07-12, 2026-07-10", // ends on the last teaching day, a Sunday
        "2026-01-01, 2026-01-31, 2026-01-30", // before the first semester nothing is known
        "2026-09-05, 2026-09-06, 2026-09-06" // weekend in the vacation
    })
    void in_a_vacation_the_last_working_day_before_it(LocalDate opens, LocalDate deadline, LocalDate due) {
        assertThat(college.due(opens, deadline)).isEqualTo(due);
    }

    @Test
    void a_window_that_opens_on_the_last_teaching_day_is_due_on_it() {
        CollegeCalendar toFriday = country.with(AcademicCalendar.of(
                new Semester("spring", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 10)),
                new Semester("autumn", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15))));
        assertThat(toFriday.due(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 8, 31)))
                .isEqualTo("2026-07-10");
        assertThat(toFriday.due(LocalDate.of(2026, 7, 11), LocalDate.of(2026, 8, 31)))
                .isEqualTo("2026-08-31");
    }

    @Test
    void a_window_without_working_day_keeps_its_deadline_even_in_a_vacation() {
        CollegeCalendar early = country.with(
                AcademicCalendar.of(new Semester("s", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 10, 2))));
        assertThat(early.due(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)))
                .isEqualTo("2026-10-07");
    }

    @Test
    void the_last_day_must_not_be_before_the_window_opens() {
        assertThatThrownBy(() -> college.due(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("closes must not be before opens, but was 2026-02-01 (opens 2026-02-02)");
    }

    @Test
    void the_first_window_of_the_coverage_has_a_due_day() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        assertThat(country.due(first, first)).isEqualTo(first);
        assertThat(country.due(first, LocalDate.of(2100, 12, 31))).isEqualTo("2100-12-31");
    }

    @Test
    void one_unconfirmed_day_makes_a_duty_provisional() {
        LocalDate autumn = LocalDate.of(2026, 10, 1);
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertThat(college.certainty(autumn, LocalDate.of(2026, 12, 24))).isEqualTo(Certainty.CONFIRMED);
        assertThat(college.certainty(autumn, christmas)).isEqualTo(Certainty.PROVISIONAL);
        NoticeDay row = new NoticeDay(LocalDate.of(2027, 1, 2), NoticeDay.Kind.HOLIDAY, "元旦", "x");
        assertThat(college.withNotice(List.of(row)).certainty(autumn, christmas))
                .isEqualTo(Certainty.PROVISIONAL);
        assertThat(college.withNotice(List.of(row)))
                .isEqualTo(college.withNotice(List.of(row)))
                .isNotEqualTo(college);
        assertThat(college.withNotice(List.of(row)).academic()).isEqualTo(college.academic());
    }

    @Test
    void the_label_of_a_day_has_its_source_and_its_teaching_week() {
        CollegeCalendar days = CollegeCalendar.of(HolidaysOf2026.calendar())
                .with(AcademicCalendar.of(
                        new Semester("2025-2026-2", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 10)),
                        new Semester("2026-2027-1", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15))));
        assertThat(days.label(LocalDate.of(2027, 2, 1)).en()).doesNotContain("vacation");
        assertThat(days.label(LocalDate.of(2026, 3, 31)).zh())
                .isEqualTo("2026-03-31：工作日，依据星期二，无文件另作安排；2025-2026-2第5教学周");
        assertThat(days.label(LocalDate.of(2026, 8, 3)).en()).endsWith("nothing says otherwise; vacation");
        assertThat(CollegeCalendar.of(HolidaysOf2026.calendar())
                        .label(LocalDate.of(2026, 3, 31))
                        .en())
                .endsWith("nothing says otherwise");
    }
}
