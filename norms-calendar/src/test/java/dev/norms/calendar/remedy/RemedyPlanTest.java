package dev.norms.calendar.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemedyPlanTest {
    private static final Norm ONE_OFFICER = seats("COL-1.1", 1);
    private static final Norm NO_OFFICER = seats("COL-1.2", 0);

    private static Norm seats(String id, int number) {
        return Norm.builder(id, "自定", "own")
                .summary("自定。", "Own.")
                .demands(
                        CompositionRequirement.of(
                                EvidenceSource.POSTS,
                                new BodyRule.Seats(Set.of(Role.AFFAIRS_OFFICER), Bound.between(number, number))),
                        Addressee.GENERAL_BRANCH)
                .cites("article:4#1")
                .build();
    }

    private static Remedies remedies(Norm... norms) {
        NormBook book = NormBook.of(
                List.of(NormEdition.of(ImplementationOpinion.EDITION_2020, Arrays.asList(norms))),
                ImplementationOpinion.book().upperRules());
        return Remedies.of(Assessment.of(
                Schedule.of(
                        book,
                        FullSample.COLLEGE,
                        CollegeCalendar.of(HolidaysOf2026.calendar()),
                        DateRange.ofYear(2021)),
                Sample.ledger(FullSample.COLLEGE).build(),
                LocalDate.of(2021, 7, 15)));
    }

    @Test
    void remedies_are_found_by_their_outcome() {
        RemedyPlan plan = Remedies.of(
                        Sample.assess(FullSample.COLLEGE, Sample.ledger(FullSample.COLLEGE), "2021-07-15"))
                .all();
        int found = 0;
        for (Outcome outcome : Outcome.values()) {
            assertThat(plan.withOutcome(outcome)).allMatch(remedy -> remedy.outcome() == outcome);
            found += plan.withOutcome(outcome).size();
        }
        assertThat(found).isEqualTo(plan.remedies().size());
        assertThat(plan.withOutcome(Outcome.MADE_UP)).isNotEmpty();
    }

    @Test
    void what_is_made_up_has_not_to_be_followed_up() {
        Assessment before = Sample.assess(FullSample.COLLEGE, Sample.ledger(FullSample.COLLEGE), "2021-07-15");
        RemedyPlan plan = Remedies.of(before)
                .where(obligation -> obligation.normId().equals(NormId.parse("INS-2.1"))
                        || obligation
                                .requirement()
                                .as(FollowUpRequirement.class)
                                .isPresent());
        List<String> missed = before.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MISSED)
                .map(finding -> finding.obligation().id().toString())
                .filter(id -> id.startsWith("INS-2.1@"))
                .toList();
        assertThat(missed).isNotEmpty();
        List<String> followUps = plan.acts().stream()
                .filter(act -> !(act instanceof Act.Hold))
                .map(act -> act.label().en())
                .toList();
        assertThat(followUps).isNotEmpty();
        for (String id : missed) {
            assertThat(followUps).noneMatch(text -> text.contains(id));
        }
    }

    /** Each is kept by breaking the other. */
    @Test
    void norms_that_ask_for_the_opposite_are_tried_four_times_and_given_up() {
        RemedyPlan plan = remedies(ONE_OFFICER, NO_OFFICER).all();
        assertThat(plan.withOutcome(Outcome.NONE)).singleElement().satisfies(remedy -> {
            assertThat(remedy.acts()).isEmpty();
            assertThat(remedy.why().en()).startsWith("other duties ask for the opposite");
        });
        assertThat(plan.acts().stream().filter(Act.Appoint.class::isInstance)).hasSize(4);
        assertThat(remedies(ONE_OFFICER).all().remedies()).isEmpty();
    }
}
