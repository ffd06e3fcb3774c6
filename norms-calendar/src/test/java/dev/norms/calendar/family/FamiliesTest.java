package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    /** One obligation of each family. */
    private static final List<String> IDS = List.of(
            "INS-2.1@u1/2021-Q2",
            "ART-10.2@p5/2021-05",
            "MGT-2.1@p5/2021",
            "ORG-3.2@u1/term-2018-10-10",
            "ART-18.1@gb",
            "ACT-3.2@p5",
            "ORG-2.1@gb",
            "ART-3.2@u1",
            "IMG-2.1@gb",
            "ART-13.3#a@u1",
            "IMG-3.3@u1",
            "ART-19.2@gb",
            "INS-1.2@u1");

    private static FamilyCase found() {
        return FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.COLLEGE)
                        .add(Activity.builder("a", ActivityKind.PRACTICE_ACTIVITY)
                                .by("u1")
                                .on("2021-05-01"))
                        .add(AdmissionEntry.of("act", "u1", AdmissionStep.APPLICATION, "2020-09-20")));
    }

    private static List<String> those(Predicate<Requirement> wanted) {
        FamilyCase found = found();
        return IDS.stream()
                .filter(id -> wanted.test(found.get(id).requirement()))
                .toList();
    }

    @Test
    void each_requirement_has_its_family() {
        FamilyCase found = found();

        assertThat(IDS.stream().map(id -> found.family(id).getClass().getSimpleName()))
                .containsExactly(
                        "CountFamily",
                        "CountFamily",
                        "StudyHoursFamily",
                        "TermFamily",
                        "DocumentFamily",
                        "ContactFamily",
                        "CompositionFamily",
                        "PostsFamily",
                        "ChecklistFamily",
                        "ApprovalFamily",
                        "FilingFamily",
                        "FollowUpFamily",
                        "ProcedureFamily");
    }

    @Test
    void one_family_is_of_follow_ups_one_of_elections_and_some_requirements_are_of_dues() {
        assertThat(those(Families::isFollowUp)).containsExactly("ART-19.2@gb");
        assertThat(those(Families::isReElection)).containsExactly("ORG-3.2@u1/term-2018-10-10");
        assertThat(those(Families::isDues)).containsExactly("ART-10.2@p5/2021-05");
    }

    @Test
    void what_has_no_dates_is_standing() {
        assertThat(those(Families::isStanding)).containsExactlyElementsOf(IDS.subList(4, IDS.size()));
    }

    @Test
    void only_a_standing_duty_may_get_another_number_when_it_is_judged() {
        FamilyCase found = found().withMissed("INS-2.1@u1/2021-Q2", "ART-18.1@gb");

        for (String id : IDS) {
            Bound bound = Families.judged(found.get(id), found.counter()).bound();
            if (id.equals("ART-19.2@gb")) {
                assertThat(bound).isEqualTo(Bound.atLeast(2));
            } else {
                assertThat(bound).as(id).isEqualTo(found.get(id).bound());
            }
        }
    }

    @Test
    void a_term_ends_at_its_expiry_and_a_paper_of_it_is_due_after_the_election() {
        TermOfOffice term = TermOfOffice.of("u1", "2018-10-10");
        RequirementTiming.AtExpiry expiry = new RequirementTiming.AtExpiry(TermRule.STANDARD);
        RequirementTiming.AfterElection after =
                new RequirementTiming.AfterElection(2, new Applicability.HasCommissioner());

        assertThat(expiry.opens(term)).isEqualTo(LocalDate.of(2021, 4, 10));
        assertThat(expiry.closes(term)).isEqualTo(LocalDate.of(2021, 10, 10));
        assertThat(expiry.condition()).isEqualTo(new Applicability.Always());
        assertThat(after.opens(term)).isEqualTo(LocalDate.of(2018, 10, 10));
        assertThat(after.closes(term)).isEqualTo(LocalDate.of(2018, 12, 10));
    }

    @Test
    void a_number_is_asked_for_when_planned_when_judged_or_not_at_all() {
        FamilyCase found = found();
        Obligation rules = found.get("ART-18.1@gb");
        RequirementTiming.Standing fixed = RequirementTiming.Standing.of(4);
        RequirementTiming.Standing planned = RequirementTiming.Standing.askedWhenPlanned(
                (obligation, counter) -> obligation.withBound(Bound.atLeast(7)));
        RequirementTiming.Standing judged = RequirementTiming.Standing.askedWhenJudged(
                (obligation, counter) -> obligation.withBound(Bound.atLeast(7)));
        RequirementTiming.Standing bounded = RequirementTiming.Standing.of(
                Bound.between(1, 2), (obligation, counter) -> obligation.withBound(Bound.atLeast(7)));

        assertThat(Stream.of(fixed, planned, judged, bounded).map(RequirementTiming.Standing::bound))
                .containsExactly(Bound.atLeast(4), Bound.atLeast(1), Bound.atLeast(1), Bound.between(1, 2));
        assertThat(Stream.of(fixed, planned, judged, bounded)
                        .map(timing ->
                                timing.planned().apply(rules, found.counter()).bound()))
                .containsExactly(Bound.atLeast(1), Bound.atLeast(7), Bound.atLeast(1), Bound.atLeast(7));
        assertThat(Stream.of(fixed, planned, judged, bounded)
                        .map(timing ->
                                timing.judged().apply(rules, found.counter()).bound()))
                .containsExactly(Bound.atLeast(1), Bound.atLeast(1), Bound.atLeast(7), Bound.atLeast(1));
    }
}
