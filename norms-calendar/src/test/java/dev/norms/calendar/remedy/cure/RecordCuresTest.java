package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.BranchType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordCuresTest {
    private static List<Remedy> remedies(Situation situation, String... ids) {
        RecordCures cures = new RecordCures(situation);
        Stream.of(ids).forEach(id -> cures.add(Situations.shortfall(situation, id)));
        List<Remedy> remedies = cures.solve();
        assertThat(cures.isLeast()).isTrue();
        return remedies;
    }

    private static List<String> said(Situation situation, String... ids) {
        return remedies(situation, ids).stream().map(Situations::said).toList();
    }

    private static Situation full(String day, String... readings) {
        return Situations.on(day, Sample.ledger(FullSample.COLLEGE), readings);
    }

    @Test
    void nothing_lacking_needs_nothing() {
        assertThat(said(full("2021-05-10"))).isEmpty();
    }

    @Test
    void one_meeting_of_a_branch_serves_what_its_day_or_its_period_counts_for() {
        List<Remedy> remedies =
                remedies(full("2021-05-10"), "INS-2.1@u1/2021-Q2", "INS-2.2@u1/2021-05", "INS-2.3@u1/2021-04");

        assertThat(remedies.stream().map(Situations::said))
                .containsExactly(
                        "met [u1 holds: members' assembly, themed Party day, by 2021-05-31] the deadline 2021-06-30 has not passed",
                        "met [u1 holds: members' assembly, themed Party day, by 2021-05-31] the deadline 2021-05-31 has not passed",
                        "made-up [u1 holds: branch committee meeting, with for_period 2021-04] the deadline 2021-04-30 has passed, so it can only be made up");
        assertThat(remedies.get(0).acts().get(0))
                .isSameAs(remedies.get(1).acts().get(0));
    }

    @Test
    void a_meeting_that_names_the_period_of_one_and_the_part_of_another_serves_both() {
        String both = "[u1 holds: members' assembly, review of activists, with the part act, with for_period 2021-Q2";

        assertThat(said(full("2021-07-10", "review-concerns=named"), "INS-2.1@u1/2021-Q2", "ART-8.2#act@u1/2021-H2"))
                .containsExactly(
                        "made-up " + both
                                + ", by 2021-12-31] the deadline 2021-06-30 has passed, so it can only be made up",
                        "met " + both + ", by 2021-12-31] the deadline 2021-12-31 has not passed");
    }

    @Test
    void an_appraisal_in_a_vacancy_names_nobody_who_leads_it() {
        assertThat(said(Situations.on("2021-12-10", Sample.college().build()), "INS-4.1@f1/2021-year-end"))
                .containsExactly(
                        "met [f1 holds: secretary's appraisal, by 2022-01-31] the deadline 2022-01-31 has not passed");
    }

    @Test
    void organizations_hold_their_meetings_apart() {
        assertThat(said(full("2021-05-10"), "INS-2.1@f1/2021-Q2", "INS-2.1@u1/2021-Q2"))
                .containsExactly(
                        "met [f1 holds: members' assembly, by 2021-06-30] the deadline 2021-06-30 has not passed",
                        "met [u1 holds: members' assembly, by 2021-06-30] the deadline 2021-06-30 has not passed");
    }

    @Test
    void what_is_lacking_twice_is_held_twice_and_serves_others_once_each() {
        List<Remedy> remedies =
                remedies(full("2021-05-10", "group-meetings=2+"), "INS-2.4@u1.g/2021-05", "INS-2.4@u1.g/2021-04");

        assertThat(remedies.stream().map(Situations::said))
                .containsExactly(
                        "met [u1.g holds: Party group meeting, by 2021-05-31; u1.g holds: Party group meeting, by 2021-05-31] the deadline 2021-05-31 has not passed",
                        "made-up [u1.g holds: Party group meeting, with for_period 2021-04; u1.g holds: Party group meeting, with for_period 2021-04] the deadline 2021-04-30 has passed, so it can only be made up");
        assertThat(remedies.get(0).acts().get(0))
                .isNotSameAs(remedies.get(0).acts().get(1));
    }

    @Test
    void of_two_meetings_the_first_serves_what_needs_only_one() {
        assertThat(said(full("2021-05-10", "joint-meeting=2+/month"), "ART-11.1@gb/2021-05", "ART-11.2@gb/2021-05"))
                .containsExactly(
                        "met [gb holds: joint Party–administration meeting, general-branch committee meeting, by 2021-05-31;"
                                + " gb holds: joint Party–administration meeting, by 2021-05-31] the deadline 2021-05-31 has not passed",
                        "met [gb holds: joint Party–administration meeting, general-branch committee meeting, by 2021-05-31]"
                                + " the deadline 2021-05-31 has not passed");
    }

    @Test
    void documents_and_meetings_are_apart() {
        assertThat(said(full("2021-05-10"), "MGT-3.1@gb/2021-H1", "ART-19.1@gb/2021-H1", "MGT-4.1@gb/2021-H1"))
                .containsExactly(
                        "met [gb writes and files: finance disclosure, by 2021-06-30] the deadline 2021-06-30 has not passed",
                        "met [gb writes and files: supervision report, by 2021-06-30] the deadline 2021-06-30 has not passed",
                        "met [gb holds: joint conference with mass organizations, by 2021-06-30] the deadline 2021-06-30 has not passed");
    }

    @Test
    void one_attestation_of_a_branch_serves_all_its_members() {
        List<Remedy> remedies =
                remedies(full("2021-05-10"), "ART-20.1@p5/2021", "ART-20.1@p13/2021", "ART-20.1@p1/2021");

        assertThat(remedies.get(0).acts().get(0))
                .isSameAs(remedies.get(1).acts().get(0));
        assertThat(Situations.english(remedies.get(2).acts()))
                .containsExactly("ART-20.1 is attested for f1, with for_period 2021, by 2021-12-31");
    }

    @Test
    void dues_are_paid_for_their_month_once() {
        assertThat(said(full("2021-05-10"), "ART-10.2@p1/2021-04", "ART-10.2@p1/2021-05"))
                .containsExactly(
                        "made-up [p1 pays the dues of 2021-04] the deadline 2021-04-30 has passed, so it can only be made up",
                        "met [p1 pays the dues of 2021-05, by 2021-05-31] the deadline 2021-05-31 has not passed");
    }

    @Test
    void what_no_record_of_the_day_counts_for_has_its_reason() {
        College college = FullSample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-05-01"))
                .build();
        Situation situation = Situations.on("2021-05-10", college);

        assertThat(said(situation, "INS-2.1@gone/2021-Q1", "MGT-1.1@gone/2021-year-start"))
                .containsExactly(
                        "none [] no record of that day would count", "none [] gone was dissolved on 2021-05-01");
        assertThat(said(full("2021-07-10", "record-period=by-day"), "INS-2.1@u1/2021-Q2", "INS-1.4#act@u1/2021-Q2"))
                .containsExactly(
                        "none [] records count by their date: after 2021-06-30 they no longer count for 2021 Q2",
                        "none [] records count by their date: after 2021-06-30 they no longer count for 2021 Q2");
    }
}
