package dev.norms.calendar.question;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.PeriodUnit.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.Profile;
import dev.norms.testing.Editions;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same facts under another edition, profile, holiday data or as-of day: what would differ, as a value. */
class WhatIfTest {
    private static final College COLLEGE = FullSample.COLLEGE;
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final DateRange YEAR = DateRange.ofYear(2021);
    private static final LocalDate DAY = LocalDate.of(2021, 7, 2);
    private static final Ledger LEDGER = Sample.ledger(COLLEGE)
            .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY).by("u1").on("2021-04-08"))
            .build();

    @Test
    void what_if_the_college_had_tightened_a_number() {
        Profile ours = Profile.by("art").tighten("INS-2.1", atLeast(2).per(QUARTER), "small branches");
        Assessment now = Assessment.of(Schedule.of(BOOK, COLLEGE, DAYS, YEAR), LEDGER, DAY);
        Assessment then = Assessment.of(Schedule.of(BOOK.tailoredBy(ours), COLLEGE, DAYS, YEAR), LEDGER, DAY);

        assertThat(Comparison.of(now, then).differences())
                .extracting(difference -> difference.label().en())
                .hasSize(9)
                .contains(
                        "members' assembly of u1, 2021 Q2: verdict changed from met to missed;"
                                + " number owed changed from at least 1 to at least 2",
                        "accountability of gb, standing: number owed changed from at least " + missed(now)
                                + " to at least " + (missed(now) + 1));
    }

    @Test
    void what_if_the_next_edition_asked_for_more_from_the_middle_of_the_year_on() {
        NormBook stricter = Editions.stricterFrom(LocalDate.of(2021, 5, 15));
        NormBook before = Editions.only(atLeast(1));
        Assessment now = Assessment.of(Schedule.of(before, COLLEGE, DAYS, YEAR), LEDGER, DAY);
        Assessment then = Assessment.of(Schedule.of(stricter, COLLEGE, DAYS, YEAR), LEDGER, DAY);

        assertThat(Comparison.of(now, then).differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "INS-2.1@f1/2021-Q3 [number]",
                        "INS-2.1@u1/2021-Q3 [number]",
                        "INS-2.1@f1/2021-Q4 [number]",
                        "INS-2.1@u1/2021-Q4 [number]");
    }

    @Test
    void what_if_the_last_of_June_were_a_day_off() {
        CollegeCalendar off = DAYS.withDays(List.of(UniversityDay.off(LocalDate.of(2021, 6, 30), "放假")));
        LocalDate lastDay = LocalDate.of(2021, 6, 30);
        Assessment now = Assessment.of(Schedule.of(BOOK, COLLEGE, DAYS, YEAR), LEDGER, lastDay);
        Assessment then = Assessment.of(Schedule.of(BOOK, COLLEGE, off, YEAR), LEDGER, lastDay);

        assertThat(Comparison.of(now, then)
                        .find("INS-2.1@f1/2021-Q2")
                        .orElseThrow()
                        .label()
                        .en())
                .isEqualTo("members' assembly of f1, 2021 Q2: verdict changed from open to closing; dates moved from"
                        + " 2021-04-01 to 2021-06-30 (due 2021-06-30) to 2021-04-01 to 2021-06-30 (due 2021-06-29)");
    }

    @Test
    void what_changed_since_yesterday() {
        Schedule year = Schedule.of(BOOK, COLLEGE, DAYS, YEAR);
        Assessment yesterday = Assessment.of(year, LEDGER, LocalDate.of(2021, 6, 30));
        Assessment today = Assessment.of(year, LEDGER, LocalDate.of(2021, 7, 1));

        Comparison comparison = Comparison.of(yesterday, today);
        assertThat(comparison.differences(Difference.Kind.APPEARED)).isEmpty();
        assertThat(comparison.find("INS-2.1@f1/2021-Q2").orElseThrow().label().zh())
                .isEqualTo("f1的2021年第2季度党员大会：结论由进行中变为未完成");
        assertThat(comparison.find("INS-2.1@f1/2021-Q3").orElseThrow().label().zh())
                .isEqualTo("f1的2021年第3季度党员大会：结论由未到期变为进行中");
    }

    @Test
    void what_if_the_branch_had_a_group() {
        College bigger = FullSample.college()
                .add(Organization.group("f1.g").under("f1").established("2012-09-01"))
                .build();
        Assessment now = Assessment.of(Schedule.of(BOOK, COLLEGE, DAYS, YEAR), LEDGER, DAY);
        Assessment then = Assessment.of(
                Schedule.of(BOOK, bigger, DAYS, YEAR), Sample.ledger(bigger).build(), DAY);

        assertThat(Comparison.of(now, then).differences(Difference.Kind.APPEARED))
                .allMatch(difference -> difference.obligation().owner().text().equals("f1.g"))
                .filteredOn(
                        difference -> difference.obligation().norm().id().text().equals("INS-2.4"))
                .extracting(difference -> difference.label().zh())
                .hasSize(12)
                .contains("f1.g的2021年6月党小组会：新出现，未完成");
    }

    /** The number of duties that organizations missed, which depends on how many norms there are. */
    private static int missed(Assessment standing) {
        return (int) standing.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MISSED)
                .filter(finding -> finding.obligation().owner() instanceof OrganizationId)
                .count();
    }
}
