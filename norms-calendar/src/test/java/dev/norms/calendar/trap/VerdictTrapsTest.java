package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.testing.Editions;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(Trap.Names.class)
class VerdictTrapsTest {
    private static final String RE_ELECTION = "ORG-3.1@gb/term-2018-10-10";

    @Test
    @Trap("CDISC #788, #1639")
    void what_could_not_be_decided_says_why() {
        assertThat(assess(COLLEGE, ledger(COLLEGE), "2022-06-01")
                        .findings()
                        .where(finding -> Set.of(Verdict.NOT_APPLICABLE, Verdict.NEEDS_JUDGMENT, Verdict.NO_DATA)
                                .contains(finding.verdict())))
                .isNotEmpty()
                .allMatch(finding -> !finding.reason().zh().isBlank()
                        && !finding.reason().en().isBlank());
    }

    @Test
    @Trap("L4 #927")
    void a_limit_whose_time_ran_out_without_being_reached_is_kept() {
        Schedule schedule = Schedule.of(
                Editions.only(Bound.between(0, 2)),
                COLLEGE,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));

        assertThat(Assessment.of(schedule, ledger(COLLEGE).build(), LocalDate.of(2022, 1, 1))
                        .findings())
                .hasSize(8)
                .allMatch(finding -> finding.verdict() == Verdict.MET);
    }

    /** One or two a month: below it is missed, from one on it is met, above it is met and noted. */
    @ParameterizedTest
    @CsvSource({
        "0, missed, has passed",
        "1, met, requirement met",
        "2, met, requirement met",
        "3, met, more than was asked for"
    })
    @Trap({
        "L4 #927",
        "党建系统 7: a number picked for what is vague",
        "offered 2 (OSCAL #474): one cadence drives date, verdict and explanation"
    })
    void one_or_two_a_month_is_one_value_for_the_date_the_verdict_and_the_explanation(
            int held, String verdict, String reason) {
        LedgerBuilder ledger = ledger(COLLEGE);
        for (int day = 1; day <= held; day++) {
            ledger.add(Activity.builder("a" + day, ActivityKind.GROUP_MEETING)
                    .by("u1.g")
                    .on("2021-05-0" + day));
        }
        Finding may = assess(COLLEGE, ledger, "2021-12-31").get("INS-2.4@u1.g/2021-05");

        assertThat(may.obligation().bound()).isEqualTo(Bound.between(1, 2));
        assertThat(may.obligation().window().orElseThrow().due()).isEqualTo(LocalDate.of(2021, 5, 31));
        assertThat(may.verdict().code()).isEqualTo(verdict);
        assertThat(may.reason().en()).contains(held + " counted").contains(reason);
    }

    @Test
    @Trap("党建系统 5: records without a verdict, verdicts without a clause")
    void every_duty_has_a_verdict_and_every_verdict_a_clause() {
        Findings findings = assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09")
                .findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.verdict()).isNotNull();
            assertThat(finding.obligation().norm().citations())
                    .anyMatch(citation -> citation.toString().matches("(annex|article):.*"));
        });
    }

    @Test
    @Trap("offered 5: verdict words")
    void every_word_for_how_a_duty_stands_is_its_own_and_only_two_of_them_fulfill_it() {
        assertThat(Verdict.values()).extracting(verdict -> verdict.label().zh()).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isFulfilled))
                .containsExactly(Verdict.MET, Verdict.MADE_UP);
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isLapsed))
                .containsExactly(Verdict.MISSED, Verdict.NOT_MET);
    }

    /** The last working day of May 2026 is Friday the 29th: the last two days are a warning, and nothing is refused. */
    @ParameterizedTest
    @CsvSource({"2026-05-29, open", "2026-05-30, closing", "2026-05-31, closing", "2026-06-01, missed"})
    @Trap("党建系统 9 (HPartySystem): blocking what is overdue, moving history with a date")
    void what_is_overdue_is_warned_of_and_can_still_be_done_and_even_made_up(LocalDate asOf, String verdict) {
        Schedule year = Sample.schedule(COLLEGE, DateRange.ofYear(2026));
        Activity late = Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                .by("u1")
                .date(asOf)
                .forPeriod(PeriodUnit.MONTH.containing(LocalDate.of(2026, 5, 1)))
                .build();

        assertThat(Assessment.of(year, ledger(COLLEGE).build(), asOf)
                        .get("INS-2.2@u1/2026-05")
                        .verdict()
                        .code())
                .isEqualTo(verdict);
        assertThat(Assessment.of(year, ledger(COLLEGE).add(late).build(), asOf)
                        .get("INS-2.2@u1/2026-05")
                        .verdict())
                .isEqualTo(verdict.equals("missed") ? Verdict.MADE_UP : Verdict.MET);
    }

    @Test
    @Trap("党建系统 9 (HPartySystem): blocking what is overdue, moving history with a date")
    void a_term_that_is_extended_keeps_its_id_and_its_opening_and_moves_only_its_last_day() {
        Finding before = assess(COLLEGE, ledger(COLLEGE), "2021-06-01").get(RE_ELECTION);
        College extended = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(TermOfOffice.builder("gb")
                        .elected("2018-10-10")
                        .extendedTo(LocalDate.of(2021, 12, 10))
                        .approval("校组〔2021〕1号"))
                .build();
        Finding after = assess(extended, ledger(extended), "2021-06-01").get(RE_ELECTION);

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.obligation().window().orElseThrow().opens())
                .isEqualTo(before.obligation().window().orElseThrow().opens());
        assertThat(before.obligation().window().orElseThrow().deadline()).isEqualTo(LocalDate.of(2021, 10, 10));
        assertThat(after.obligation().window().orElseThrow().deadline()).isEqualTo(LocalDate.of(2021, 12, 10));
    }
}
