package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.testing.Editions;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(Trap.Names.class)
class EditionTrapsTest {
    private static final LocalDate LATER = LocalDate.of(2022, 2, 1);
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar());

    @Test
    @Trap("CISO PR #3003")
    void an_edition_that_changes_in_mid_year_leaves_earlier_ids_and_verdicts_as_they_were() {
        assertThat(standings(Editions.only(Bound.atLeast(1))))
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 met",
                        "INS-2.1@u1/2021-Q2 met",
                        "INS-2.1@u1/2021-Q3 met",
                        "INS-2.1@u1/2021-Q4 met");
        assertThat(standings(Editions.stricterFrom(LocalDate.of(2021, 5, 15))))
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 met",
                        "INS-2.1@u1/2021-Q2 met",
                        "INS-2.1@u1/2021-Q3 missed",
                        "INS-2.1@u1/2021-Q4 missed");
    }

    /** The end is exclusive: an edition in force until 1 April governs 31 March and no later day. */
    @Test
    @Trap("openfisca-france #1859")
    void the_end_of_force_is_exclusive_on_both_days() {
        LocalDate end = LocalDate.of(2021, 4, 1);
        NormBook book = Editions.stricterFrom(end);

        assertThat(book.governing(end.minusDays(1))).isEqualTo(book.editions().get(0));
        assertThat(book.governing(end)).isEqualTo(book.editions().get(1));
        assertThat(standings(book))
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 met",
                        "INS-2.1@u1/2021-Q2 missed",
                        "INS-2.1@u1/2021-Q3 missed",
                        "INS-2.1@u1/2021-Q4 missed");
    }

    @Test
    @Trap("党建系统 1: rules without an edition")
    void whether_enough_was_done_is_judged_and_explained_by_the_rule_then_in_force() {
        Assessment assessment = assess(Editions.stricterFrom(LocalDate.of(2021, 5, 15)), CALENDAR, LATER);

        Finding before = assessment.get("INS-2.1@u1/2021-Q1");
        Finding after = assessment.get("INS-2.1@u1/2021-Q4");
        assertThat(before.obligation().edition().edition().name()).hasToString("edition-2020");
        assertThat(before.explanation().in(Language.ENGLISH)).contains("edition: edition-2020");
        assertThat(after.obligation().edition().edition().name()).hasToString("edition-2021");
        assertThat(after.explanation().in(Language.ENGLISH)).contains("edition: edition-2021");
    }

    @Test
    @Trap("openfisca-core #437")
    void a_question_in_2035_is_answered_with_a_warning_and_not_refused() {
        Schedule schedule = Sample.schedule(COLLEGE, DateRange.ofYear(2035));
        Assessment assessment = Assessment.of(schedule, ledger(COLLEGE).build(), LocalDate.of(2035, 6, 1));

        assertThat(assessment.get("INS-2.1@u1/2035-Q1").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assessment.get("INS-2.1@u1/2035-Q1").explanation().in(Language.ENGLISH))
                .contains("in force as far as known");
    }

    /** Of edition, holiday data and as-of day each is changed alone, and only what hangs on it follows. */
    @Test
    @Trap("offered 3: edition, holiday data and as-of day kept apart")
    void edition_holiday_data_and_as_of_day_are_three_arguments() {
        String id = "INS-2.1@u1/2021-Q4";
        NormBook book = Editions.only(Bound.atLeast(1));
        LocalDate newYearsEve = LocalDate.of(2021, 12, 31);
        CollegeCalendar dayOff = CALENDAR.withDays(List.of(UniversityDay.off(newYearsEve, "元旦")));

        assertThat(standing(assess(book, CALENDAR, LATER).get(id))).isEqualTo("1+ due 2021-12-31 met");
        assertThat(standing(assess(Editions.stricterFrom(LocalDate.of(2021, 5, 15)), CALENDAR, LATER)
                        .get(id)))
                .isEqualTo("2+ due 2021-12-31 missed");
        assertThat(standing(assess(book, dayOff, LATER).get(id))).isEqualTo("1+ due 2021-12-30 met");
        assertThat(standing(assess(book, CALENDAR, LocalDate.of(2021, 11, 1)).get(id)))
                .isEqualTo("1+ due 2021-12-31 open");
    }

    private static String standing(Finding finding) {
        return finding.obligation().bound() + " due "
                + finding.obligation().window().orElseThrow().due() + " "
                + finding.verdict().code();
    }

    private static List<String> standings(NormBook book) {
        return assess(book, CALENDAR, LATER).findings().stream()
                .map(Finding::toString)
                .filter(finding -> finding.contains("@u1/"))
                .toList();
    }

    /** One assembly a quarter, by a book that asks for nothing else. */
    private static Assessment assess(NormBook book, CollegeCalendar calendar, LocalDate asOf) {
        LedgerBuilder ledger = ledger(COLLEGE);
        for (int month = 2; month <= 11; month += 3) {
            ledger.add(Activity.builder("a" + month, ActivityKind.MEMBERS_ASSEMBLY)
                    .by("u1")
                    .on(LocalDate.of(2021, month, 20).toString()));
        }
        return Assessment.of(Schedule.of(book, COLLEGE, calendar, DateRange.ofYear(2021)), ledger.build(), asOf);
    }
}
