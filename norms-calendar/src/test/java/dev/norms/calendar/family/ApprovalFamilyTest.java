package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.DocumentKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.time.Bound;
import org.junit.jupiter.api.Test;

class ApprovalFamilyTest {
    private static final String ID = "ART-13.3#a@u1";

    private static Activity.Builder practice() {
        return Activity.builder("a", ActivityKind.PRACTICE_ACTIVITY).by("u1").on("2021-05-01");
    }

    private static FamilyCase of(String reading, Approval... approvals) {
        LedgerBuilder ledger = Sample.ledger(FullSample.COLLEGE)
                .add(practice())
                .add(Activity.builder("b", ActivityKind.PRACTICE_ACTIVITY)
                        .by("u1")
                        .on("2021-04-01"));
        for (Approval approval : approvals) {
            ledger.add(approval);
        }
        return reading.isEmpty() ? FamilyCase.on("2021-05-10", ledger) : FamilyCase.on("2021-05-10", ledger, reading);
    }

    private static Approval approval(ApprovalBody body, String day) {
        return Approval.of("a", body, day);
    }

    @Test
    void each_body_counts_once_if_it_was_asked_before_the_day_of_the_activity() {
        FamilyCase found = of(
                "",
                approval(ApprovalBody.BRANCH, "2021-04-20"),
                approval(ApprovalBody.BRANCH, "2021-04-21"),
                approval(ApprovalBody.LEAGUE_BRANCH, "2021-04-30"),
                approval(ApprovalBody.CLASS_COMMITTEE, "2021-05-01"));

        assertThat(found.matches(ID))
                .containsExactly(
                        "approval/2021-04-20 (branch)",
                        "approval/2021-04-21 (branch): already counted",
                        "approval/2021-04-30 (youth-league branch)",
                        "approval/2021-05-01 (class committee): not before the day of the activity");
        assertThat(found.tally(ID).missing()).containsExactly(ApprovalBody.CLASS_COMMITTEE.label());
        assertThat(found.totals(ID)).isEqualTo("2 2");
        assertThat(found.sentence(ID).en())
                .isEqualTo("practice activities discussed beforehand (a), as of 2021-05-10:"
                        + " 2 of 3 bodies asked beforehand; missing: class committee");
        assertThat(found.facts(ID)).isEmpty();
    }

    @Test
    void a_body_that_need_not_be_asked_does_not_count() {
        FamilyCase found = of("prior-discussion=branch", approval(ApprovalBody.CLASS_COMMITTEE, "2021-04-20"));

        assertThat(found.matches(ID)).containsExactly("approval/2021-04-20 (class committee): not asked to discuss it");
        assertThat(found.tally(ID).missing()).containsExactly(ApprovalBody.BRANCH.label());
    }

    @Test
    void as_many_are_owed_as_bodies_have_to_be_asked() {
        assertThat(of("").get(ID).bound()).isEqualTo(Bound.atLeast(3));
        assertThat(of("prior-discussion=branch").get(ID).bound()).isEqualTo(Bound.atLeast(1));
    }

    @Test
    void an_activity_of_the_kind_concerns_those_that_held_it() {
        FamilyCase found = of("");

        assertThat(found.concerned(ID, practice().with("f1").build())).containsExactly("u1", "f1");
        assertThat(found.concerned(
                        ID,
                        Activity.builder("a", ActivityKind.PARTY_LECTURE, ActivityKind.PRACTICE_ACTIVITY)
                                .by("u1")
                                .on("2021-05-01")
                                .build()))
                .containsExactly("u1");
        assertThat(found.concerned(
                        ID,
                        Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                .by("u1")
                                .on("2021-05-01")
                                .build()))
                .isEmpty();
        assertThat(found.concerned(
                        ID,
                        Document.builder("u1", DocumentKind.ANNUAL_PLAN)
                                .on("2021-05-01")
                                .build()))
                .isEmpty();
        assertThat(found.family(ID)
                        .concerned(
                                found.get("INS-2.1@u1/2021-Q2").duty(),
                                practice().build(),
                                found.counter()))
                .isEmpty();
    }

    @Test
    void it_may_change_by_any_record_of_those_it_concerns() {
        FamilyCase found = of("");

        assertThat(found.family(ID).touches(found.get(ID), practice().build(), found.counter()))
                .isTrue();
        assertThat(Family.owner(found.get(ID)).text()).isEqualTo("u1");
        assertThat(Family.asking(found.get(ID), 2, Label.same("none")).inapplicable())
                .isEmpty();
        assertThat(Family.asking(found.get(ID), 2, Label.same("none")).bound()).isEqualTo(Bound.atLeast(2));
        assertThat(Family.asking(found.get(ID), 0, Label.same("none")).inapplicable())
                .contains(Label.same("none"));
    }
}
