package dev.norms.calendar.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static final College COLLEGE = FullSample.COLLEGE;

    private static Remedies on(String asOf) {
        return on(asOf, Sample.ledger(COLLEGE));
    }

    private static Remedies on(String asOf, LedgerBuilder ledger) {
        return Remedies.of(Sample.assess(COLLEGE, ledger, asOf));
    }

    private static Remedy remedy(String asOf, String id) {
        return on(asOf).forFinding(ObligationId.parse(id));
    }

    private static List<String> english(Remedy remedy) {
        return remedy.acts().stream().map(act -> act.label().en()).toList();
    }

    @Test
    void what_is_open_is_done_by_its_deadline() {
        Remedy remedy = remedy("2021-05-10", "INS-2.1@u1/2021-Q2");

        assertThat(remedy.outcome()).isEqualTo(Outcome.MET);
        assertThat(english(remedy)).containsExactly("u1 holds: members' assembly, by 2021-06-30");
        assertThat(remedy.acts().get(0).label().zh()).isEqualTo("u1开展党员大会，最迟2021-06-30");
        assertThat(remedy.why().zh()).isEqualTo("期限2021-06-30未到");
    }

    @Test
    void what_was_missed_can_only_be_made_up_and_names_its_period() {
        Remedy remedy = remedy("2021-07-10", "INS-2.1@u1/2021-Q2");

        assertThat(remedy.outcome()).isEqualTo(Outcome.MADE_UP);
        assertThat(english(remedy)).containsExactly("u1 holds: members' assembly, with for_period 2021-Q2");
        assertThat(remedy.why().en()).isEqualTo("the deadline 2021-06-30 has passed, so it can only be made up");
    }

    @Test
    void in_the_days_of_grace_it_is_still_met_but_names_its_period() {
        Remedy remedy = remedy("2022-02-10", "INS-3.1@u1/2021");

        assertThat(remedy.outcome()).isEqualTo(Outcome.MET);
        assertThat(english(remedy))
                .containsExactly("u1 holds: organizational life meeting, with for_period 2021, by 2022-03-31");
    }

    @Test
    void what_is_not_open_yet_and_what_is_in_order_ask_for_nothing() {
        assertThat(remedy("2021-05-10", "INS-2.1@u1/2021-Q3").outcome()).isEqualTo(Outcome.LATER);
        assertThat(on(
                                "2021-05-10",
                                Sample.ledger(COLLEGE)
                                        .add(Activity.builder("a", ActivityKind.MEMBERS_ASSEMBLY)
                                                .by("u1")
                                                .on("2021-05-01")
                                                .build()))
                        .forFinding(ObligationId.parse("INS-2.1@u1/2021-Q2"))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void class_hours_of_a_past_year_are_too_late() {
        Remedy remedy = remedy("2022-01-10", "MGT-2.1@p5/2021");

        assertThat(remedy.outcome()).isEqualTo(Outcome.NONE);
        assertThat(remedy.acts()).isEmpty();
        assertThat(remedy.why().zh()).isEqualTo("按日期计入，2021-12-31以后的不再计入2021年");
    }

    @Test
    void by_a_reading_that_counts_by_day_nothing_is_made_up() {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book()
                        .tailoredBy(ImplementationOpinion.book()
                                .read(List.of(new ProfileRow("record-period", "by-day", "test", "test")))
                                .profile()),
                COLLEGE,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        Remedy remedy = Remedies.of(
                        Assessment.of(schedule, Sample.ledger(COLLEGE).build(), LocalDate.of(2021, 7, 10)))
                .forFinding(ObligationId.parse("INS-2.1@u1/2021-Q2"));

        assertThat(remedy.outcome()).isEqualTo(Outcome.NONE);
        assertThat(remedy.why().en())
                .isEqualTo("records count by their date: after 2021-06-30 they no longer count for 2021 Q2");
    }

    @Test
    void an_activity_that_was_not_discussed_beforehand_cannot_be_helped() {
        Remedy remedy = on(
                        "2021-05-10",
                        Sample.ledger(COLLEGE)
                                .add(Activity.builder("a", ActivityKind.PRACTICE_ACTIVITY)
                                        .by("u1")
                                        .on("2021-05-01")
                                        .build()))
                .forFinding(ObligationId.parse("ART-13.3#a@u1"));

        assertThat(remedy.outcome()).isEqualTo(Outcome.NONE);
        assertThat(remedy.why().en()).contains("discussed afterwards does not count");
    }

    @Test
    void one_activity_of_an_organization_serves_several_norms() {
        List<Act> acts = on("2021-05-10").ofOwner(OrganizationId.of("u1")).acts();

        List<Act.Hold> meetings = acts.stream()
                .filter(Act.Hold.class::isInstance)
                .map(Act.Hold.class::cast)
                .toList();
        // January to April and the first quarter are past and name a period each; all that is open is one meeting
        assertThat(meetings.stream()
                        .map(meeting ->
                                meeting.forPeriod().map(Object::toString).orElse("open")))
                .contains("2021-01", "2021-02", "2021-03", "2021-04", "2021-Q1")
                .doesNotHaveDuplicates();
        assertThat(meetings.stream()
                        .filter(meeting -> meeting.forPeriod()
                                .map(Object::toString)
                                .orElse("")
                                .equals("2021-01"))
                        .flatMap(meeting -> meeting.kinds().stream())
                        .map(ActivityKind::code)
                        .collect(Collectors.toSet()))
                .contains("themed-party-day", "branch-committee-meeting");
    }

    @Test
    void one_attestation_of_a_branch_serves_all_its_members() {
        RemedyPlan plan = on("2021-05-10").ofOrganization(OrganizationId.of("u1"));

        assertThat(plan.acts().stream()
                        .filter(act -> act instanceof Act.Attest attest
                                && attest.norm().text().equals("ART-20.1")))
                .hasSize(1);
        assertThat(plan.isLeast()).isTrue();
        assertThat(plan.withOutcome(Outcome.NONE)).isEmpty();
    }

    @Test
    void a_vacant_post_is_filled_before_its_holder_lectures() {
        College vacant = Sample.college().build();
        Remedy remedy = Remedies.of(Sample.assess(vacant, Sample.ledger(vacant), "2021-05-10"))
                .forFinding(ObligationId.parse("INS-2.5@f1/2021"));

        assertThat(english(remedy))
                .containsExactly(
                        "f1 fills a post: secretary (1)",
                        "f1 holds: Party lecture, led by the secretary of f1, by 2021-12-31");
    }

    @Test
    void what_is_still_missed_is_followed_up() {
        RemedyPlan plan = on("2022-01-10").all();

        assertThat(plan.after().lapsed().ofOrganizations().size()).isZero();
        assertThat(remedy("2021-07-10", "ART-19.2@gb").acts()).isNotEmpty().allMatch(Act.Correct.class::isInstance);
    }

    @Test
    void an_unknown_finding_is_refused() {
        ObligationId unknown = ObligationId.parse("INS-2.1@nobody/2021-Q2");
        Remedies remedies = on("2021-05-10");
        assertThatThrownBy(() -> remedies.forFinding(unknown)).hasMessageContaining("INS-2.1@nobody/2021-Q2");
    }
}
