package dev.norms.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.organization.BranchType;
import dev.norms.testing.Editions;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A made-up second edition changes a number in the middle of a year without touching a period that has begun. */
class EditionsTest {
    private static final LocalDate CHANGE = LocalDate.of(2021, 5, 15);
    private static final NormBook BOOK = Editions.stricterFrom(CHANGE);
    private static final College COLLEGE = College.builder()
            .add(Organization.branch("u1", BranchType.UNDERGRADUATE).established("2012-09-01"))
            .build();

    @Test
    void the_edition_of_a_periods_first_day_governs_it() {
        assertThat(plan(DateRange.ofYear(2021)).obligations())
                .extracting(obligation -> obligation + " " + obligation.bound() + " "
                        + obligation.edition().edition().name())
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 1+ edition-2020",
                        "INS-2.1@u1/2021-Q2 1+ edition-2020",
                        "INS-2.1@u1/2021-Q3 2+ edition-2021",
                        "INS-2.1@u1/2021-Q4 2+ edition-2021");
    }

    @Test
    void a_period_before_the_first_edition_is_planned_by_it() {
        assertThat(plan(DateRange.ofYear(2016)).obligations()).hasSize(4);
    }

    @Test
    void what_is_due_outside_the_range_is_found_by_its_id() {
        ObligationId later = ObligationId.parse("INS-2.1@u1/2022-Q1");
        ObligationId inRange = ObligationId.parse("INS-2.1@u1/2021-Q3");
        ObligationId ofNobody = ObligationId.parse("INS-2.1@u9/2022-Q1");
        assertThat(plan(DateRange.ofYear(2021)).owedElsewhere(Set.of(later, inRange, ofNobody)))
                .containsOnlyKeys(later);
    }

    @Test
    void a_range_needs_an_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(DateRange.since(CHANGE)))
                .withMessage("range must have an end, but was 2021-05-15/");
    }

    private static Schedule plan(DateRange range) {
        return Schedule.of(BOOK, COLLEGE, CollegeCalendar.of(HolidaysOf2026.calendar()), range);
    }
}
