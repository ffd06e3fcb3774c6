package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTemplatesTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Duty ASSEMBLY = Templates.duty("INS-2.1");
    private static final Duty LECTURE = Templates.duty("INS-2.5");

    private static ObligationTemplate quarter(Duty duty, int number, int lastDay) {
        LocalDate opens = FIRST.plusMonths(3L * (number - 1));
        return Templates.owed(duty, Templates.window("2021-Q" + number, opens, opens.plusDays(lastDay)));
    }

    @Test
    void rows_are_by_due_day_and_then_by_period() {
        ObligationTemplate early = Templates.owed(ASSEMBLY, Templates.window("2021-Q2", FIRST, FIRST.plusDays(9)));
        ObligationTemplate half = Templates.owed(ASSEMBLY, Templates.window("2021-H1", FIRST, FIRST.plusDays(30)));
        ObligationTemplate quarter = Templates.owed(ASSEMBLY, Templates.window("2021-Q1", FIRST, FIRST.plusDays(30)));
        assertThat(new SharedTemplates(List.of(quarter, half, early)).rows()).containsExactly(early, half, quarter);
    }

    @Test
    void its_size_is_that_of_what_applies() {
        ObligationTemplate owed = quarter(ASSEMBLY, 1, 80);
        SharedTemplates some = new SharedTemplates(
                List.of(owed, quarter(ASSEMBLY, 2, 80).without(ObligationTemplate.NotApplicable.FOUNDED)));
        assertThat(some.rows()).hasSize(2);
        assertThat(some.size()).isEqualTo(1);
        assertThat(some.where(ObligationTemplate::applies).rows()).containsExactly(owed);
        assertThat(some.where(any -> true)).isSameAs(some);
    }

    @Test
    void only_what_counts_the_owners_own_records_is_counted_at_once() {
        SharedTemplates both = new SharedTemplates(List.of(quarter(ASSEMBLY, 1, 10), quarter(LECTURE, 2, 10)));
        assertThat(both.isCounted(0)).isTrue();
        assertThat(both.isCounted(1)).isFalse(); // a lecture is led by a holder of a post
        assertThat(both.countingWindows()).hasSize(1);
        assertThat(new SharedTemplates(List.of(quarter(Templates.duty("ART-8.2"), 1, 10))).isCounted(0))
                .isFalse();
    }

    @Test
    void what_a_branch_attests_for_persons_is_decided_one_by_one() {
        boolean[] isFound = {false};
        ImplementationOpinion.book()
                .editions()
                .get(0)
                .norms()
                .forEach(norm -> norm.demands().forEach(demand -> {
                    boolean isAttested =
                            demand.requirement().evidence().sources().contains(EvidenceSource.ATTESTATIONS);
                    boolean isOfPersons = demand.addressees().stream()
                            .anyMatch(addressee -> addressee.tier().isEmpty());
                    if (isAttested && isOfPersons) {
                        isFound[0] = true;
                        Duty duty =
                                Duty.of(ImplementationOpinion.book().editions().get(0), norm, demand);
                        assertThat(new SharedTemplates(List.of(quarter(duty, 1, 10))).isCounted(0))
                                .isFalse();
                    }
                }));
        assertThat(isFound[0]).isTrue();
    }

    @Test
    void rows_are_alike_if_they_are_the_very_templates() {
        ObligationTemplate one = quarter(ASSEMBLY, 1, 80);
        ObligationTemplate equal = quarter(ASSEMBLY, 1, 80);
        SharedTemplates rows = new SharedTemplates(List.of(one));
        assertThat(one).isEqualTo(equal);
        assertThat(rows.hasRowsOf(rows)).isTrue();
        assertThat(rows.hasRowsOf(new SharedTemplates(List.of(one)))).isTrue();
        assertThat(rows.hasRowsOf(new SharedTemplates(List.of(equal)))).isFalse();
        assertThat(rows.hasRowsOf(new SharedTemplates(List.of(one, quarter(ASSEMBLY, 2, 80)))))
                .isFalse();
        SharedTemplates equalRows = new SharedTemplates(List.of(equal));
        assertThat(equalRows.hasRowsOf(equalRows)).isTrue();
    }

    /** Quarters of which the second opens on a day of the first, or after it. */
    @ParameterizedTest
    @CsvSource({"89, -1", "90, 0", "91, 0"})
    void a_record_lies_in_the_window_before_too_if_windows_share_a_day(int lastDay, int before) {
        CountingWindows windows = new SharedTemplates(List.of(quarter(ASSEMBLY, 1, lastDay), quarter(ASSEMBLY, 2, 80)))
                .countingWindows()
                .get(0);
        assertThat(windows.before(1)).isEqualTo(before);
        assertThat(windows.before(0)).isEqualTo(-1);
    }

    @Test
    void windows_are_found_by_day_and_period() {
        CountingWindows windows = new SharedTemplates(
                        List.of(quarter(ASSEMBLY, 3, 80), quarter(ASSEMBLY, 1, 80), quarter(ASSEMBLY, 2, 80)))
                .countingWindows()
                .get(0);
        assertThat(windows.size()).isEqualTo(3);
        assertThat(windows.evidence()).isEqualTo(ASSEMBLY.demand().requirement().evidence());
        assertThat(windows.forms()).containsExactly(PeriodUnit.QUARTER);
        int first = (int) FIRST.toEpochDay();
        assertThat(windows.last(first - 1)).isEqualTo(-1);
        assertThat(windows.last(first)).isZero();
        assertThat(windows.last(first + 89)).isZero();
        assertThat(windows.last(first + 90)).isEqualTo(1);
        assertThat(windows.last(first + 5_000)).isEqualTo(2);
        assertThat(windows.indexOf(Period.parse("2021-Q2"))).isEqualTo(1);
        assertThat(windows.indexOf(Period.parse("2022-Q2"))).isEqualTo(-1);
        assertThat(windows.hasNotClosed(0, first + 80)).isTrue();
        assertThat(windows.hasNotClosed(0, first + 81)).isFalse();
        assertThat(windows.isOnTime(0, first + 80)).isTrue();
        assertThat(windows.isOnTime(0, first + 81)).isFalse();
        assertThat(windows.countsByDay(0, first + 80)).isTrue();
        assertThat(windows.countsByDay(0, first + 81)).isFalse();
        assertThat(windows.row(0)).isZero();
        assertThat(windows.row(2)).isEqualTo(2);
    }

    /** An activist comes on 1 April and leaves on 1 June. */
    @ParameterizedTest
    @CsvSource({"2021-03-31, false", "2021-04-01, false", "2021-05-31, false", "2021-06-01, true"})
    void a_plan_is_settled_once_nobody_comes_or_leaves_any_more(LocalDate day, boolean isSettled) {
        CompiledNorms norms = CompiledNorms.ofAll(
                ImplementationOpinion.book(),
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                PlanRange.ofDueDays(DateRange.ofYear(2021)));
        College college = Sample.college()
                .add(Stay.builder("act", MemberStatus.ACTIVIST)
                        .at("u1")
                        .during(DateRange.parse("2021-04-01/2021-06-01")))
                .build();
        assertThat(norms.asOfDay(day, college)).isEqualTo(isSettled ? CompiledNorms.NO_AS_OF_DAY : day);
        assertThat(norms.asOfDay(day, Sample.COLLEGE)).isEqualTo(CompiledNorms.NO_AS_OF_DAY);
        assertThat(norms.range()).isEqualTo(DateRange.ofYear(2021));
    }
}
