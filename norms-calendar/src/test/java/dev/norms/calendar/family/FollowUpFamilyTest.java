package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.time.Bound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowUpFamilyTest {
    private static final String ID = "ART-19.2@gb";

    private static FollowUp followUp(String obligation, String day) {
        return FollowUp.of(obligation, "补开", "u1", day);
    }

    /** Missed by organizations: two assemblies and a standing duty; by a member: dues. */
    private static FamilyCase of(LedgerBuilder ledger, String... readings) {
        return FamilyCase.on("2021-05-10", ledger, readings)
                .withMissed("INS-2.1@f1/2021-Q1", "INS-2.1@u1/2021-Q1", "ART-18.1@gb", "ART-10.2@p5/2021-03");
    }

    private static LedgerBuilder ledger() {
        return Sample.ledger(FullSample.COLLEGE)
                .add(followUp("INS-2.1@u1/2021-Q1", "2021-05-10"))
                .add(followUp("ART-10.2@p5/2021-03", "2021-05-20"));
    }

    private static Obligation judged(FamilyCase found) {
        return Families.judged(found.get(ID), found.counter());
    }

    @Test
    void each_missed_duty_of_an_organization_has_to_be_followed_up() {
        FamilyCase found = of(ledger());

        assertThat(judged(found).bound()).isEqualTo(Bound.atLeast(3));
        assertThat(found.totals(ID)).isEqualTo("1 1");
        assertThat(found.matches(ID))
                .containsExactly(
                        "INS-2.1@f1/2021-Q1: has no follow-up",
                        "follow-up/2021-05-10 (INS-2.1@u1/2021-Q1)",
                        "ART-18.1@gb: has no follow-up");
        assertThat(found.tally(ID).missing())
                .containsExactly(
                        Label.of("2021年第1季度党员大会（f1）", "members' assembly, 2021 Q1 (f1)"),
                        Label.of("网站管理与党建专栏（gb）", "website rules and column (gb)"));
        assertThat(found.tally(ID).matches().get(0).date()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(found.tally(ID).note()).isEmpty();
        assertThat(found.facts(ID)).isEmpty();
    }

    @Test
    void those_of_members_have_to_be_where_the_reading_includes_them() {
        FamilyCase found = of(ledger(), "follow-ups=members-too");

        assertThat(judged(found).bound()).isEqualTo(Bound.atLeast(4));
        assertThat(found.totals(ID)).isEqualTo("2 2");
        assertThat(found.matches(ID)).hasSize(4).contains("follow-up/2021-05-20 (ART-10.2@p5/2021-03)");
        assertThat(Families.followsUpMembers(found.get(ID).norm())).isTrue();
        assertThat(Families.followsUpMembers(of(ledger()).get(ID).norm())).isFalse();
        assertThat(Families.followsUpMembers(found.get("INS-2.1@f1/2021-Q1").norm()))
                .isFalse();
    }

    @Test
    void a_verdict_needs_only_those_that_are_there() {
        assertThat(of(ledger()).counted(ID).matches()).extracting(Match::ref).containsExactly("follow-up/2021-05-10");
        assertThat(of(ledger()).counted(ID).missing()).isEmpty();
    }

    @Test
    void without_a_missed_duty_nothing_is_owed() {
        FamilyCase found = FamilyCase.on("2021-05-10", ledger());

        assertThat(judged(found).inapplicable()).contains(Label.of("没有未完成事项", "nothing was missed"));
        assertThat(found.get(ID).inapplicable()).isEmpty();
    }

    @Test
    void a_follow_up_whose_day_is_past_and_that_is_not_done_is_overdue_but_counts() {
        FamilyCase found = of(Sample.ledger(FullSample.COLLEGE)
                .add(followUp("INS-2.1@f1/2021-Q1", "2021-05-09"))
                .add(followUp("INS-2.1@u1/2021-Q1", "2021-05-08").withDone(LocalDate.of(2021, 5, 10)))
                .add(followUp("ART-18.1@gb", "2021-05-07").withDone(LocalDate.of(2021, 5, 11))));

        assertThat(found.totals(ID)).isEqualTo("3 3");
        assertThat(found.matches(ID))
                .containsExactly(
                        "follow-up/2021-05-09 (INS-2.1@f1/2021-Q1, overdue)",
                        "follow-up/2021-05-08 (INS-2.1@u1/2021-Q1)",
                        "follow-up/2021-05-07 (ART-18.1@gb, overdue)");
        assertThat(found.tally(ID).note()).contains(Label.of("整改逾期2项", "follow-ups overdue: 2"));
    }

    @Test
    void of_several_follow_ups_one_that_is_not_overdue_is_enough() {
        FamilyCase found = of(Sample.ledger(FullSample.COLLEGE)
                .add(followUp("INS-2.1@f1/2021-Q1", "2021-05-09"))
                .add(followUp("INS-2.1@f1/2021-Q1", "2021-05-20")));

        assertThat(found.tally(ID).note()).isEmpty();
    }

    @Test
    void the_sentence_says_how_many_are_followed_up_and_names_the_others() {
        FamilyCase found = of(ledger());

        assertThat(new CountWording(
                                judged(found), found.tally(ID), found.counter().asOf(), FamilyCase.OUTCOME, false)
                        .sentence()
                        .en())
                .isEqualTo("accountability, as of 2021-05-10: 1 of 3 missed duties followed up; not followed up:"
                        + " members' assembly, 2021 Q1 (f1); website rules and column (gb)");
    }

    @Test
    void no_record_changes_it_by_itself() {
        assertThat(of(ledger())
                        .concerned(
                                ID,
                                Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("gb")
                                        .on("2021-05-01")
                                        .build()))
                .isEmpty();
    }
}
