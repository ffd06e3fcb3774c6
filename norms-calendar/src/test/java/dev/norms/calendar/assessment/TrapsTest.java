package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.norm.Norm;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Edition;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other systems got wrong about how duties stand, each as a test that its name describes. */
class TrapsTest {
    private static final College COLLEGE = Sample.COLLEGE;

    @Test
    void two_exempt_branches_of_large_ids_are_both_exempt_and_no_third_one_is() {
        CollegeBuilder builder =
                College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
        for (int id = 1000; id <= 1002; id++) {
            builder.add(Organization.branch(String.valueOf(id), BranchType.FACULTY)
                    .under("gb")
                    .established("2012-09-01"));
        }
        College college = builder.build();
        LedgerBuilder ledger = ledger(college).add(exemption("1000")).add(exemption("1002"));

        Assessment assessment = assess(college, ledger, "2021-06-15");

        assertThat(assessment.get("INS-2.2@1000/2021-05").verdict()).isEqualTo(Verdict.EXEMPT);
        assertThat(assessment.get("INS-2.2@1001/2021-05").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assessment.get("INS-2.2@1002/2021-05").verdict()).isEqualTo(Verdict.EXEMPT);
    }

    @Test
    void three_missed_months_are_three_missed_duties() {
        assertThat(assess(COLLEGE, ledger(COLLEGE), "2021-04-01")
                        .findings()
                        .where(finding -> finding.obligation().owner().text().equals("u1")
                                && finding.obligation().norm().id().text().equals("INS-2.2")
                                && finding.verdict().isLapsed()))
                .extracting(Finding::toString)
                .containsExactly("INS-2.2@u1/2021-01 missed", "INS-2.2@u1/2021-02 missed", "INS-2.2@u1/2021-03 missed");
    }

    @Test
    void what_does_not_apply_is_in_no_failure_and_no_rate() {
        Findings none = assess(COLLEGE, ledger(COLLEGE), "2022-06-01")
                .findings()
                .where(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);

        assertThat(none).isNotEmpty();
        assertThat(none.lapsed()).isEmpty();
        assertThat(none.rate()).isEmpty();
    }

    @Test
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
    void an_edition_that_changes_in_mid_year_leaves_earlier_ids_and_verdicts_as_they_were() {
        LocalDate change = LocalDate.of(2021, 5, 15);
        NormEdition alone = edition(2020, DateRange.since(LocalDate.of(2020, 10, 29)), 1);
        NormEdition first = edition(2020, DateRange.of(LocalDate.of(2020, 10, 29), change), 1);
        NormEdition second = edition(2021, DateRange.since(change), 2);

        assertThat(standings(NormBook.of(List.of(alone), List.of())))
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 met",
                        "INS-2.1@u1/2021-Q2 met",
                        "INS-2.1@u1/2021-Q3 met",
                        "INS-2.1@u1/2021-Q4 met");
        assertThat(standings(NormBook.of(List.of(first, second), List.of())))
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 met",
                        "INS-2.1@u1/2021-Q2 met",
                        "INS-2.1@u1/2021-Q3 missed",
                        "INS-2.1@u1/2021-Q4 missed");
    }

    /** The end is exclusive: an edition in force until 1 April governs 31 March and no later day. */
    @Test
    void the_end_of_force_is_exclusive_on_both_days() {
        LocalDate end = LocalDate.of(2021, 4, 1);
        NormEdition first = edition(2020, DateRange.of(LocalDate.of(2020, 10, 29), end), 1);
        NormEdition second = edition(2021, DateRange.since(end), 2);
        NormBook book = NormBook.of(List.of(first, second), List.of());

        assertThat(book.governing(end.minusDays(1))).isEqualTo(first);
        assertThat(book.governing(end)).isEqualTo(second);
        assertThat(standings(book))
                .containsExactly(
                        "INS-2.1@u1/2021-Q1 met",
                        "INS-2.1@u1/2021-Q2 missed",
                        "INS-2.1@u1/2021-Q3 missed",
                        "INS-2.1@u1/2021-Q4 missed");
    }

    @Test
    void a_question_in_2035_is_answered_with_a_warning_and_not_refused() {
        Schedule schedule = Sample.schedule(COLLEGE, DateRange.ofYear(2035));
        Assessment assessment = Assessment.of(schedule, ledger(COLLEGE).build(), LocalDate.of(2035, 6, 1));

        assertThat(assessment.get("INS-2.1@u1/2035-Q1").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assessment.get("INS-2.1@u1/2035-Q1").explanation().in(Language.ENGLISH))
                .contains("in force as far as known");
    }

    @Test
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

    /** On the last day of April its month is still open; on the next day it is decided. */
    @ParameterizedTest
    @CsvSource({"2021-04-01, 3", "2021-04-30, 3", "2021-05-01, 4"})
    void a_monthly_rate_in_april_divides_by_the_months_that_are_over_and_never_by_twelve(String asOf, int months) {
        LedgerBuilder ledger = ledger(COLLEGE)
                .add(Activity.of("a1", ActivityKind.THEMED_PARTY_DAY).by("u1").on("2021-02-05"));

        assertThat(assess(COLLEGE, ledger, asOf)
                        .findings()
                        .where(finding -> finding.obligation().owner().text().equals("u1")
                                && finding.obligation().norm().id().text().equals("INS-2.2"))
                        .rate())
                .contains(new Rate(1, months));
    }

    @Test
    void more_than_the_upper_limit_breaks_nothing_and_a_limit_whose_time_ran_out_is_kept() {
        LedgerBuilder ledger = ledger(COLLEGE);
        for (int day = 1; day <= 3; day++) {
            ledger.add(Activity.of("a" + day, ActivityKind.GROUP_MEETING)
                    .by("u1.g")
                    .on("2021-05-0" + day));
        }
        Finding may = assess(COLLEGE, ledger, "2021-12-31").get("INS-2.4@u1.g/2021-05");

        assertThat(may.obligation().bound()).isEqualTo(Bound.between(1, 2));
        assertThat(may.verdict()).isEqualTo(Verdict.MET);
        assertThat(may.reason().en()).contains("more than was asked for");
    }

    @Test
    void a_duty_is_seen_on_every_day_of_its_window_so_a_day_without_a_run_loses_nothing() {
        for (LocalDate day = LocalDate.of(2021, 5, 1); day.getMonthValue() == 5; day = day.plusDays(1)) {
            assertThat(assess(COLLEGE, ledger(COLLEGE), day.toString())
                            .get("INS-2.2@u1/2021-05")
                            .verdict())
                    .as("on %s", day)
                    .isEqualTo(Verdict.OPEN);
        }
    }

    @Test
    void from_one_day_to_the_next_open_duties_change_only_by_what_opened_or_closed_then() {
        Set<String> before = open(LocalDate.of(2021, 1, 28));
        for (LocalDate day = LocalDate.of(2021, 1, 29); day.getDayOfYear() <= 91; day = day.plusDays(1)) {
            Set<String> now = open(day);
            LocalDate today = day;
            Set<String> expected = new TreeSet<>(before);
            for (Finding finding :
                    assess(COLLEGE, ledger(COLLEGE), today.toString()).findings()) {
                finding.obligation().window().ifPresent(window -> {
                    if (window.opens().equals(today)
                            && now.contains(finding.id().toString())) {
                        expected.add(finding.id().toString());
                    }
                    if (window.due().plusDays(1).equals(today)) {
                        expected.remove(finding.id().toString());
                    }
                });
            }
            assertThat(now).as("on %s", day).isEqualTo(expected);
            before = now;
        }
    }

    @Test
    void the_next_month_is_owed_by_the_calendar_and_not_counted_from_the_last_completion() {
        LedgerBuilder ledger = ledger(COLLEGE)
                .add(Activity.of("a1", ActivityKind.THEMED_PARTY_DAY).by("u1").on("2021-04-30"));

        assertThat(assess(COLLEGE, ledger, "2021-05-01")
                        .get("INS-2.2@u1/2021-05")
                        .obligation()
                        .window()
                        .orElseThrow()
                        .opens())
                .isEqualTo(LocalDate.of(2021, 5, 1));
    }

    @Test
    void sixteen_threads_explain_as_one_does() throws InterruptedException, ExecutionException {
        Assessment shared = assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09");
        String alone = explanations(assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09"));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<String> answer :
                    threads.invokeAll(Collections.<Callable<String>>nCopies(16, () -> explanations(shared)))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String explanations(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.explanation().in(Language.CHINESE)
                        + finding.explanation().in(Language.ENGLISH))
                .collect(Collectors.joining());
    }

    private static Set<String> open(LocalDate day) {
        return assess(COLLEGE, ledger(COLLEGE), day.toString()).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.OPEN)
                .map(finding -> finding.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How one assembly a quarter stands by a book that asks for nothing else. */
    private static List<String> standings(NormBook book) {
        LedgerBuilder ledger = ledger(COLLEGE);
        for (int month = 2; month <= 11; month += 3) {
            ledger.add(Activity.of("a" + month, ActivityKind.MEMBERS_ASSEMBLY)
                    .by("u1")
                    .on(LocalDate.of(2021, month, 20).toString()));
        }
        Schedule schedule =
                Schedule.of(book, COLLEGE, CollegeCalendar.of(ChinaWorkdays.bundled()), DateRange.ofYear(2021));
        return Assessment.of(schedule, ledger.build(), LocalDate.of(2022, 2, 1)).findings().stream()
                .map(Finding::toString)
                .filter(finding -> finding.contains("@u1/"))
                .toList();
    }

    private static NormEdition edition(int year, DateRange inForce, int perQuarter) {
        Norm norm = Norm.builder()
                .id("INS-2.1")
                .label("党员大会", "members' assembly")
                .summary("按季度召开。", "Held every quarter.")
                .demands(
                        CountRequirement.each(
                                Bound.atLeast(perQuarter),
                                PeriodUnit.QUARTER,
                                EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY)),
                        Addressee.BRANCH)
                .cites("annex:INS-2#1")
                .build();
        return NormEdition.of(
                new Edition(new EditionPeriod(year), "号", Label.of("意见", "opinion"), inForce, inForce.from()),
                List.of(norm));
    }

    private static Exemption exemption(String branch) {
        return Exemption.builder()
                .norm(NormId.parse("INS-2.2"))
                .subject(OrganizationId.of(branch))
                .during(DateRange.parse("2021-05-01/2021-06-01"))
                .authority("校党委")
                .document("校组〔2021〕1号")
                .reason("实习")
                .build();
    }
}
