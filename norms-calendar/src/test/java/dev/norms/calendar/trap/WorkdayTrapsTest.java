package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.duty.ObligationId;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(Trap.Names.class)
class WorkdayTrapsTest {
    private static final WorkCalendar WORKDAYS = HolidaysOf2026.calendar();

    @Test
    @Trap("CDM SupportedConvention")
    void a_year_whose_holidays_are_unknown_is_marked_in_the_duty_and_in_the_explanation() {
        Assessment assessment = Assessment.of(
                Sample.schedule(COLLEGE, DateRange.ofYear(2035)),
                ledger(COLLEGE).build(),
                LocalDate.of(2035, 6, 1));

        assertThat(assessment.findings().list())
                .filteredOn(finding -> finding.obligation().window().isPresent())
                .filteredOn(
                        finding -> finding.obligation().window().get().opens().getYear() == 2035)
                .isNotEmpty()
                .allMatch(finding -> finding.obligation().window().get().certainty() == Certainty.PROVISIONAL);
        assertThat(assessment.get("INS-2.2@u1/2035-05").explanation().in(Language.ENGLISH))
                .contains("(" + Certainty.PROVISIONAL.label().en() + ")");
    }

    @Test
    @Trap({"holiday-cn: December rule", "offered 10: offline workdays with their papers"})
    void the_paper_for_2019_makes_29_December_2018_a_working_day_and_31_December_a_day_off() {
        LocalDate saturday = LocalDate.of(2018, 12, 29);
        LocalDate monday = LocalDate.of(2018, 12, 31);

        assertThat(WORKDAYS.isWorkingDay(saturday)).isTrue();
        assertThat(WORKDAYS.isWorkingDay(monday)).isFalse();
        assertThat(List.of(saturday, monday))
                .extracting(day -> WORKDAYS.find(day).orElseThrow().notice())
                .containsOnly(WORKDAYS.notices().stream()
                        .filter(notice -> notice.year() == 2019)
                        .findFirst()
                        .orElseThrow()
                        .papers()
                        .get(0)
                        .number());
        assertThat(WORKDAYS.isConfirmed(monday)).isTrue();
        assertThat(due("INS-2.2@u1/2018-12", CollegeCalendar.of(WORKDAYS))).isEqualTo(saturday);
    }

    @Test
    @Trap("党建系统 8: no make-up working days, no semesters")
    void what_ends_in_a_vacation_is_due_before_it_and_only_where_semesters_are_known() {
        CollegeCalendar plain = CollegeCalendar.of(WORKDAYS);
        CollegeCalendar taught = plain.with(AcademicCalendar.of(
                new Semester("2020-2021-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)),
                new Semester("2021-2022-1", LocalDate.of(2021, 9, 6), LocalDate.of(2022, 1, 14))));

        assertThat(due("INS-2.2@u1/2021-07", plain)).isEqualTo(LocalDate.of(2021, 7, 30));
        assertThat(due("INS-2.2@u1/2021-07", taught)).isEqualTo(LocalDate.of(2021, 7, 9));
    }

    private static LocalDate due(String id, CollegeCalendar calendar) {
        ObligationId wanted = ObligationId.parse(id);
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                COLLEGE,
                calendar,
                Schedule.around(wanted.period().orElseThrow()));
        Obligation found = schedule.find(wanted).orElseThrow();
        return found.window().orElseThrow().due();
    }
}
