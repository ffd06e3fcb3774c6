package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Assessment assessment = Sample.assess(Sample.COLLEGE, Sample.ledger(Sample.COLLEGE), "2021-06-01");

    @Test
    void an_iterator_ends_after_the_last_finding() {
        Iterator<Finding> findings = assessment.findings().iterator();
        for (int i = 0; i < assessment.findings().size(); i++) {
            assertThat(findings.hasNext()).isTrue();
            assertThat(findings.next()).isEqualTo(assessment.findings().list().get(i));
        }
        assertThat(findings.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(findings::next);
        assertThatThrownBy(() ->
                        assessment.findings().list().get(assessment.findings().size()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void texts_say_how_many_there_are() {
        int size = assessment.findings().size();
        assertThat(assessment).hasToString("Assessment[2021-06-01, " + size + " findings]");
        assertThat(assessment.findings()).hasToString("Findings[" + size + "]");
        assertThat(assessment.get("INS-2.1@u1/2021-Q1")).hasToString("INS-2.1@u1/2021-Q1 missed");
        assertThat(Reminders.of(assessment).toString()).startsWith("Reminders[2021-06-01, ");
    }

    @Test
    void findings_are_equal_if_they_say_the_same_of_one_obligation() {
        String id = "INS-2.4@u1.g/2021-05";
        Finding none = assessment.get(id);
        Finding again = Sample.assess(Sample.COLLEGE, Sample.ledger(Sample.COLLEGE), "2021-06-01")
                .get(id);
        assertThat(none).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(none).isEqualTo(assessment.get(id));
        assertThat(none).isNotEqualTo(assessment.get("INS-2.4@u1.g/2021-04"));
        assertThat(none).isNotEqualTo(id);
        assertThat(meetings(2).get(id)).isNotEqualTo(none); // another verdict
        assertThat(meetings(3).get(id)).isNotEqualTo(meetings(2).get(id)); // another number
        assertThat(meetings(1).get(id)).isEqualTo(meetings(1).get(id));
    }

    /** It is missed since 1 June, and says so with the same words on every later day. */
    @Test
    void a_finding_that_says_the_same_on_another_day_is_equal() {
        String id = "INS-2.4@u1.g/2021-05";
        assertThat(Sample.assess(Sample.COLLEGE, Sample.ledger(Sample.COLLEGE), "2021-06-02")
                        .get(id))
                .isEqualTo(assessment.get(id));
    }

    @Test
    void a_fulfilled_duty_has_its_day() {
        assertThat(meetings(3).get("INS-2.4@u1.g/2021-05").fulfilledOn()).contains(LocalDate.of(2021, 5, 1));
        assertThat(assessment.get("INS-2.4@u1.g/2021-05").fulfilledOn()).isEmpty();
    }

    @Test
    void the_findings_of_one_organization_are_listed_under_it() {
        OrganizationId branch = OrganizationId.of("u1");
        assertThat(assessment.only(branch))
                .isNotEmpty()
                .allMatch(finding -> finding.obligation().organization().equals(Optional.of(branch)));
        assertThat(assessment.subtree(branch).size())
                .isEqualTo(assessment.only(branch).size()
                        + assessment.only(OrganizationId.of("u1.g")).size());
        assertThatThrownBy(() -> assessment.only(OrganizationId.of("u9"))).hasMessageContaining("u9");
    }

    @Test
    void a_matrix_has_a_row_for_an_organization_and_a_column_for_a_period() {
        Matrix matrix = Matrix.of(
                assessment,
                Set.of(assessment.get("INS-2.1@u1/2021-Q1").obligation().normId()));
        assertThat(matrix.organizations()).extracting(OrganizationId::text).containsExactly("f1", "u1");
        assertThat(matrix.periods())
                .extracting(Period::toString)
                .containsExactly("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");
        assertThat(matrix).hasToString("Matrix[2 × 4]");
        assertThat(matrix.row(OrganizationId.of("gb"))).isEmpty();
        assertThat(matrix.column(Period.parse("2022-Q1"))).isEmpty();
        assertThat(matrix.find(OrganizationId.of("gb"), Period.parse("2021-Q1")))
                .isEmpty();
        assertThat(matrix.find(OrganizationId.of("u1"), Period.parse("2021-Q1")))
                .hasValueSatisfying(cell -> assertThat(cell).hasSize(1));
    }

    @Test
    void rates_are_ordered_by_fraction_then_by_how_much_they_count() {
        assertThat(new Rate(1, 2)).isLessThan(new Rate(2, 3)).isLessThan(new Rate(2, 4));
        assertThat(new Rate(2, 4)).isGreaterThan(new Rate(1, 2)).hasToString("2/4");
        assertThat(new Rate(3, 3)).isGreaterThan(new Rate(2, 3)).isEqualByComparingTo(new Rate(3, 3));
        assertThat(new Rate(Integer.MAX_VALUE, Integer.MAX_VALUE).percent()).isEqualTo(100);
        assertThatThrownBy(() -> new Rate(-1, 1)).hasMessageContaining("-1/1");
        assertThatThrownBy(() -> new Rate(0, 0)).hasMessageContaining("0/0");
        assertThat(new Rate(0, 1).percent()).isZero();
    }

    private static Assessment meetings(int number) {
        var ledger = Sample.ledger(Sample.COLLEGE);
        for (int i = 1; i <= number; i++) {
            ledger.add(Activity.builder("a" + i, ActivityKind.GROUP_MEETING)
                    .by("u1.g")
                    .on("2021-05-0" + i));
        }
        return assess(ledger.build(), "2021-06-01");
    }

    private static Assessment assess(Ledger ledger, String asOf) {
        NormBook book = ImplementationOpinion.book();
        CollegeCalendar days = CollegeCalendar.of(HolidaysOf2026.calendar());
        return Assessment.of(
                Schedule.of(book, Sample.COLLEGE, days, DateRange.ofYear(2021)), ledger, LocalDate.parse(asOf));
    }
}
