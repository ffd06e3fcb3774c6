package dev.norms.calendar.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {
    private static Remedies of(College college, String... readings) {
        return of(college, LocalDate.of(2021, 5, 10), readings);
    }

    private static Remedies of(College college, LocalDate asOf, String... readings) {
        List<ProfileRow> rows = new ArrayList<>();
        for (String reading : readings) {
            int at = reading.indexOf('=');
            rows.add(new ProfileRow(reading.substring(0, at), reading.substring(at + 1), "test", "test"));
        }
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book()
                        .tailoredBy(ImplementationOpinion.book().read(rows).profile()),
                college,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        return Remedies.of(Assessment.of(schedule, Sample.ledger(college).build(), asOf));
    }

    private static RemedyPlan plan(Remedies remedies, String... ids) {
        List<ObligationId> wanted = Stream.of(ids).map(ObligationId::parse).toList();
        return remedies.where(obligation -> wanted.contains(obligation.id()));
    }

    private static List<String> english(List<Act> acts) {
        return acts.stream().map(act -> act.label().en()).toList();
    }

    private static String said(Remedy remedy) {
        return remedy.id() + " " + remedy.outcome().code() + " " + english(remedy.acts()) + " "
                + remedy.why().en();
    }

    @Test
    void what_the_college_lacks_is_put_in_place_before_anything_is_held() {
        RemedyPlan plan = plan(of(Sample.college().build()), "INS-2.5@f1/2021", "ACT-1.4@f1", "ORG-2.2@f1");

        assertThat(english(plan.acts()))
                .containsExactly(
                        "f1 fills a post: secretary (1)",
                        "f1 holds: Party lecture, led by the secretary of f1, by 2021-12-31",
                        "secretary of f1 is linked with: student dormitory room (one)");
        assertThat(plan.isLeast()).isTrue();
        assertThat(plan.after().get(ObligationId.parse("INS-2.5@f1/2021")).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_post_that_two_duties_ask_for_is_filled_once_and_each_has_its_acts_in_turn() {
        RemedyPlan plan = plan(of(Sample.college().build()), "INS-2.5@f1/2021", "ACT-1.4@f1");

        assertThat(plan.acts()).hasSize(3);
        assertThat(plan.remedies().stream().map(PlanningTest::said))
                .containsExactlyInAnyOrder(
                        "INS-2.5@f1/2021 met [f1 fills a post: secretary (1), f1 holds: Party lecture,"
                                + " led by the secretary of f1, by 2021-12-31] the deadline 2021-12-31 has not passed",
                        "ACT-1.4@f1 met [f1 fills a post: secretary (1), secretary of f1 is linked with:"
                                + " student dormitory room (one)] once this is in place, the duty is met");
    }

    @Test
    void what_is_lacking_twice_is_done_twice_though_it_is_the_same() {
        assertThat(english(plan(of(FullSample.COLLEGE, "group-meetings=2+"), "INS-2.4@u1.g/2021-05")
                        .acts()))
                .containsExactly(
                        "u1.g holds: Party group meeting, by 2021-05-31",
                        "u1.g holds: Party group meeting, by 2021-05-31");
    }

    @Test
    void what_is_done_for_another_duty_is_enough() {
        assertThat(plan(of(Sample.college().build()), "ORG-2.2@f1", "ART-3.2@f1").remedies().stream()
                        .map(PlanningTest::said))
                .containsExactlyInAnyOrder(
                        "ORG-2.2@f1 met [f1 fills a post: secretary (1)] once this is in place, the duty is met",
                        "ART-3.2@f1 met [] what is done for other duties is enough");
    }

    @Test
    void duties_that_ask_for_the_opposite_cannot_all_be_kept() {
        RemedyPlan plan = plan(of(FullSample.COLLEGE, "general-branch-seats=0..1"), "ORG-2.1@gb", "ART-19.1@gb");

        assertThat(plan.remedies().stream()
                        .map(remedy -> remedy.id() + " " + remedy.acts().size()))
                .as("four attempts, then the other one gives up")
                .containsExactly("ART-19.1@gb 4", "ORG-2.1@gb 0");
        assertThat(plan.withOutcome(Outcome.NONE).stream()
                        .map(remedy -> remedy.why().en()))
                .containsExactly("other duties ask for the opposite: whatever keeps one breaks the other");
        assertThat(plan.withOutcome(Outcome.MET)).hasSize(plan.remedies().size() - 1);
    }

    @Test
    void what_was_not_asked_about_gets_no_remedy() {
        RemedyPlan plan = of(FullSample.COLLEGE).ofOwner(PersonId.of("p5"));

        assertThat(plan.remedies())
                .isNotEmpty()
                .allMatch(remedy -> remedy.finding().obligation().owner().equals(PersonId.of("p5")));
        assertThat(plan.withOutcome(Outcome.MADE_UP))
                .isNotEmpty()
                .allMatch(remedy -> remedy.outcome() == Outcome.MADE_UP);
    }

    @Test
    void remedies_are_in_the_order_of_results() {
        RemedyPlan plan = of(Sample.college().build()).ofOwner(OrganizationId.of("f1"));

        assertThat(plan.remedies().stream().map(remedy -> remedy.finding().obligation()))
                .isSortedAccordingTo(Obligation.inOrder())
                .hasSizeGreaterThan(10);
    }

    @Test
    void missed_duties_are_followed_up_when_nothing_else_is_left_to_do() {
        RemedyPlan plan = plan(of(FullSample.COLLEGE), "ART-19.2@gb", "INS-2.1@u1/2021-Q1", "INS-2.1@f1/2021-Q1");
        List<String> acts = english(plan.acts());

        assertThat(acts.subList(0, 2))
                .containsExactlyInAnyOrder(
                        "f1 holds: members' assembly, with for_period 2021-Q1",
                        "u1 holds: members' assembly, with for_period 2021-Q1");
        assertThat(acts.subList(2, acts.size()))
                .isNotEmpty()
                .allMatch(act -> act.startsWith("a follow-up of "))
                .noneMatch(act -> act.contains("INS-2.1@"));
    }

    private static Remedy single(Remedies remedies, String id) {
        return remedies.forFinding(ObligationId.parse(id));
    }

    @Test
    void one_finding_alone_gets_the_acts_of_its_whole_plan_or_of_its_first_step() {
        Remedies remedies = of(Sample.college().build());

        assertThat(english(single(remedies, "INS-2.5@f1/2021").acts())).hasSize(2);
        assertThat(english(single(remedies, "INS-2.5@u1/2021").acts())).hasSize(1);
        assertThat(single(remedies, "ORG-1.1@gb").outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(english(first(remedies, "INS-2.5@f1/2021").acts()))
                .containsExactly("f1 fills a post: secretary (1)");
        assertThat(english(first(remedies, "INS-2.5@u1/2021").acts()))
                .containsExactly("u1 holds: Party lecture, led by the secretary of u1, by 2021-12-31");
        assertThat(first(remedies, "ORG-1.1@gb").outcome()).isEqualTo(Outcome.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-10, met the deadline 2021-12-31 has not passed",
        "2022-01-10, 'made-up the deadline 2021-12-31 has passed, so it can only be made up'"
    })
    void the_first_step_of_a_dated_duty_leads_to_what_the_deadline_still_allows(LocalDate asOf, String outcome) {
        Remedies remedies = of(Sample.college().build(), asOf);
        Remedy first = first(remedies, "INS-2.5@f1/2021");

        assertThat(english(first.acts())).containsExactly("f1 fills a post: secretary (1)");
        assertThat(first.outcome().code() + " " + first.why().en()).isEqualTo(outcome);
        assertThat(single(remedies, "INS-2.5@f1/2021").outcome()).isEqualTo(first.outcome());
    }

    private static Remedy first(Remedies remedies, String id) {
        return remedies.firstStep(single(remedies, id).finding());
    }
}
