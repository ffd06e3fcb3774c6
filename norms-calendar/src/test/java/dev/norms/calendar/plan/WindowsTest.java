package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.internal.choice.DueDay;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.profile.Profile;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {
    private static final CollegeCalendar COUNTRY = CollegeCalendar.of(HolidaysOf2026.calendar());

    /** A vacation from 10 July to 5 September. */
    private static final CollegeCalendar COLLEGE = COUNTRY.with(AcademicCalendar.of(
            new Semester("2020-2021-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)),
            new Semester("2021-2022-1", LocalDate.of(2021, 9, 6), LocalDate.of(2022, 1, 14))));

    /** July 2021 ends on Saturday the 31st. */
    @ParameterizedTest
    @CsvSource({
        "BEFORE_VACATION, false, 2021-07-09",
        "BEFORE_VACATION, true, 2021-07-30",
        "WORKING_DAY, false, 2021-07-30",
        "WORKING_DAY, true, 2021-07-30",
        "CLOSE, false, 2021-07-31",
        "CLOSE, true, 2021-07-31"
    })
    void a_month_that_ends_in_a_vacation_is_due_as_the_reading_says(DueDay reading, boolean isPersonal, LocalDate due) {
        List<Window> july = windows(COLLEGE, "2021-07-01/2021-08-01", "INS-2.2", reading, isPersonal);
        assertThat(july).hasSize(1);
        assertThat(july.get(0).due()).isEqualTo(due);
        assertThat(july.get(0).close()).isEqualTo("2021-07-31");
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE_VACATION, false, -25",
        "BEFORE_VACATION, true, 0",
        "WORKING_DAY, false, 0",
        "WORKING_DAY, true, 0",
        "CLOSE, false, 0",
        "CLOSE, true, 0"
    })
    void the_study_of_an_edition_may_end_in_a_vacation(DueDay reading, boolean isPersonal, int moved) {
        NormBook book = book(reading);
        LocalDate issued = book.editions().get(0).edition().inForce().from();
        LocalDate close = issued.plusMonths(3);
        CollegeCalendar college = COUNTRY.with(AcademicCalendar.of(
                new Semester("one", issued, close.plusDays(-25)),
                new Semester("other", close.plusDays(25), close.plusDays(90))));
        List<Window> windows = windows(college, issued + "/" + close.plusDays(1), "ART-2.1", reading, isPersonal);
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).opens()).isEqualTo(issued);
        assertThat(windows.get(0).close()).isEqualTo(close);
        LocalDate last = close.plusDays(moved);
        assertThat(windows.get(0).due()).isEqualTo(reading == DueDay.CLOSE ? close : COUNTRY.due(issued, last));
    }

    @Test
    void a_window_between_days_is_due_before_a_vacation_if_it_belongs_to_the_range() {
        Windows windows = new Windows(COLLEGE, PlanRange.ofDueDays(DateRange.parse("2021-07-01/2021-08-01")));
        Period term = Period.parse("term-2018-07-20");
        assertThat(windows.between(term, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 20)))
                .hasValueSatisfying(window -> {
                    assertThat(window.due()).isEqualTo("2021-07-09");
                    assertThat(window.deadline()).isEqualTo("2021-07-20");
                    assertThat(window.period()).isEqualTo(term);
                });
        assertThat(windows.between(term, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 30)))
                .isEmpty();
        assertThat(windows.between(term, LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 30)))
                .isEmpty();
    }

    /** The visit before New Year 2022 is due on the last working day of 2021. */
    @Test
    void the_window_of_the_next_year_may_be_due_in_this_one() {
        NormBook book = ImplementationOpinion.book()
                .tailoredBy(Profile.by("art")
                        .fix(
                                WindowReadings.HOLIDAYS_VISITED,
                                WindowReadings.HOLIDAYS_VISITED
                                        .form()
                                        .orElseThrow()
                                        .parse("all:14"),
                                "so"));
        assertThat(holidays(book, "2021-06-01/2022-01-01"))
                .contains("2022-new-year 2021-12-31")
                .doesNotContain("2021-new-year 2020-12-31");
        assertThat(holidays(book, "2021-06-01/2021-12-31")).noneMatch(text -> text.startsWith("2022"));
    }

    private static List<String> holidays(NormBook book, String range) {
        Duty duty = Templates.duty(book, "ACT-2.2");
        return new Windows(COUNTRY, PlanRange.ofDueDays(DateRange.parse(range)))
                .of((CountRequirement) duty.demand().requirement(), duty, false, any -> true).stream()
                        .map(window -> window.period() + " " + window.due())
                        .toList();
    }

    @Test
    void years_of_persons_begin_under_the_edition() {
        Windows windows = new Windows(COLLEGE, PlanRange.ofDueDays(DateRange.parse("2020-06-01/2023-01-01")));
        assertThat(windows.years(any -> true))
                .extracting(window -> window.period().toString())
                .containsExactly("2020", "2021", "2022");
        assertThat(windows.years(first -> first.getYear() == 2021))
                .extracting(window -> window.due().toString())
                .containsExactly("2021-12-31");
    }

    private static List<Window> windows(
            CollegeCalendar calendar, String range, String norm, DueDay reading, boolean isPersonal) {
        Duty duty = Templates.duty(book(reading), norm);
        return new Windows(calendar, PlanRange.ofDueDays(DateRange.parse(range)))
                .of((CountRequirement) duty.demand().requirement(), duty, isPersonal, any -> true);
    }

    private static NormBook book(DueDay reading) {
        return ImplementationOpinion.book().tailoredBy(Profile.by("art").fix(CountingReadings.DUE_DAY, reading, "so"));
    }
}
