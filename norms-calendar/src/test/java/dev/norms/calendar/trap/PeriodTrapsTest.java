package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.organization.TermRule;
import dev.norms.requirement.CountRequirement;
import dev.norms.testing.Editions;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(Trap.Names.class)
class PeriodTrapsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2024-03-31, 1, 2024-04-30",
        "2024-02-29, 12, 2025-02-28"
    })
    @Trap("CDM ConvertPeriodToNumberOfDays, HPartySystem, alinkdj, laomd-2")
    void the_months_after_an_issue_end_on_the_same_day_of_the_month_or_on_its_last(
            LocalDate issued, int months, LocalDate deadline) {
        NormBook book = Editions.only(
                issued,
                CountRequirement.within(
                        Bound.atLeast(1),
                        Map.of(SpecialForm.EDITION, new WindowRule.AfterIssue(months)),
                        EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY)));

        assertThat(windows(book, COLLEGE, DateRange.of(issued, issued.plusYears(2))))
                .extracting(Window::deadline)
                .containsOnly(deadline);
    }

    @ParameterizedTest
    @CsvSource({"1, 2025-02-28", "3, 2027-02-28", "4, 2028-02-29"})
    @Trap("CDM ConvertPeriodToNumberOfDays, HPartySystem, alinkdj, laomd-2")
    void a_term_that_began_on_29_February_ends_on_the_last_of_February(int years, LocalDate expiry) {
        assertThat(new TermRule(years, 6, 1).expiry(LocalDate.of(2024, 2, 29))).isEqualTo(expiry);
    }

    @Test
    @Trap("CDM ConvertPeriodToNumberOfDays, HPartySystem, alinkdj, laomd-2")
    void the_re_election_of_a_committee_of_29_February_opens_six_calendar_months_before_it_is_due() {
        College college =
                Sample.college().add(TermOfOffice.of("f1", "2024-02-29")).build();
        Window window = Sample.schedule(college, DateRange.parse("2026-01-01/2028-01-01")).planned().stream()
                .filter(obligation -> obligation.toString().equals("ORG-3.2@f1/term-2024-02-29"))
                .flatMap(obligation -> obligation.window().stream())
                .findFirst()
                .orElseThrow();

        assertThat(window.opens()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(window.deadline()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    @Trap({
        "党建系统 4: months of 30 and years of 365 days",
        "CDM ConvertPeriodToNumberOfDays, HPartySystem, alinkdj, laomd-2"
    })
    void every_norm_that_is_owed_by_the_month_has_the_same_twelve_months_of_a_leap_year() {
        Map<String, List<Integer>> lengths = Sample.schedule(COLLEGE, DateRange.ofYear(2024)).planned().stream()
                .filter(obligation -> obligation.window().orElseThrow().period().form() == PeriodUnit.MONTH)
                .collect(Collectors.groupingBy(
                        obligation -> obligation.norm().id() + "@" + obligation.owner(),
                        Collectors.mapping(
                                obligation -> obligation
                                        .window()
                                        .orElseThrow()
                                        .deadline()
                                        .getDayOfMonth(),
                                Collectors.toList())));

        assertThat(lengths).hasSizeGreaterThan(10);
        assertThat(lengths.values()).allMatch(List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)::equals);
    }

    @Test
    @Trap("CISO #4838")
    void the_next_month_is_owed_by_the_calendar_and_not_counted_from_the_last_completion() {
        LedgerBuilder ledger = ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-04-30"));

        assertThat(assess(COLLEGE, ledger, "2021-05-01")
                        .get("INS-2.2@u1/2021-05")
                        .obligation()
                        .window()
                        .orElseThrow()
                        .opens())
                .isEqualTo(LocalDate.of(2021, 5, 1));
    }

    @Test
    @Trap({
        "党建系统 2: one hidden clock",
        "owip, zhucan: reminders on the exact day",
        "offered 11: reminders that cannot be missed"
    })
    void an_obligation_is_open_on_every_day_of_its_window_so_a_day_without_a_run_loses_nothing() {
        for (LocalDate day = LocalDate.of(2021, 5, 1); day.getMonthValue() == 5; day = day.plusDays(1)) {
            assertThat(assess(COLLEGE, ledger(COLLEGE), day.toString())
                            .get("INS-2.2@u1/2021-05")
                            .verdict())
                    .as("on %s", day)
                    .isEqualTo(Verdict.OPEN);
        }
    }

    @Test
    @Trap("comply: scheduler")
    void three_missed_months_are_three_missed_obligations() {
        assertThat(assess(COLLEGE, ledger(COLLEGE), "2021-04-01")
                        .findings()
                        .where(finding -> finding.obligation().owner().text().equals("u1")
                                && finding.obligation().norm().id().text().equals("INS-2.2")
                                && finding.verdict().isLapsed()))
                .extracting(Finding::toString)
                .containsExactly("INS-2.2@u1/2021-01 missed", "INS-2.2@u1/2021-02 missed", "INS-2.2@u1/2021-03 missed");
    }

    /** A lone branch without a record: what it owes is open by its window alone, to the last due day. */
    @Test
    @Trap("FIG5229: days 29-31 skipped")
    void on_every_day_of_2020_to_2030_the_open_obligations_are_those_of_the_day_before_but_for_what_opened_or_closed() {
        College lone = College.builder()
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE).established("2012-09-01"))
                .build();
        Schedule schedule = Sample.schedule(lone, DateRange.parse("2019-01-01/2032-01-01"));
        Ledger nothing = Ledger.builder(lone).supply(EvidenceSource.ACTIVITIES).build();
        LocalDate day = LocalDate.of(2019, 12, 31);
        Set<String> expected = open(Assessment.of(schedule, nothing, day));
        while (day.getYear() < 2031) {
            day = day.plusDays(1);
            Assessment assessment = Assessment.of(schedule, nothing, day);
            for (Finding finding : assessment.findings()) {
                if (finding.obligation().window().isPresent() && isCounted(finding)) {
                    Window window = finding.obligation().window().get();
                    if (window.opens().equals(day)) {
                        expected.add(finding.id().toString());
                    } else if (window.due().plusDays(1).equals(day)) {
                        expected.remove(finding.id().toString());
                    }
                }
            }
            assertThat(open(assessment)).as("on %s", day).isEqualTo(expected);
        }
    }

    private static boolean isCounted(Finding finding) {
        return finding.obligation().inapplicable().isEmpty() && finding.verdict() != Verdict.NO_DATA;
    }

    private static Set<String> open(Assessment assessment) {
        Set<String> open = new TreeSet<>();
        assessment.findings().where(finding -> finding.verdict() == Verdict.OPEN).stream()
                .forEach(finding -> open.add(finding.id().toString()));
        return open;
    }

    private static List<Window> windows(NormBook book, College college, DateRange range) {
        return Schedule.of(book, college, CollegeCalendar.of(HolidaysOf2026.calendar()), range).planned().stream()
                .flatMap(obligation -> obligation.window().stream())
                .toList();
    }
}
