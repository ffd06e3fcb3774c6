package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final List<Act> ACTS = List.of(new Act.Supply(OrganizationId.of("gb"), EvidenceSource.ACTIVITIES));

    private static Situation on(String day) {
        return Situations.on(day, FullSample.COLLEGE);
    }

    private static String recorded(Situation situation, String id) {
        return Situations.said(Why.recorded(Situations.shortfall(situation, id), ACTS, situation));
    }

    private static String notCounted(Situation situation, String id, String... keepers) {
        return Situations.said(Why.notCounted(
                Situations.shortfall(situation, id),
                Stream.of(keepers).map(OrganizationId::of).toList(),
                situation));
    }

    @Test
    void nothing_is_to_be_done_about_what_is_in_order() {
        Situation situation = on("2021-05-10");

        assertThat(Situations.said(Why.idle(Situations.finding(situation, "ORG-1.1@gb"))))
                .isEqualTo("holds [] in place");
    }

    @Test
    void what_is_upcoming_can_be_done_later() {
        Remedy remedy = Why.idle(Situations.finding(on("2021-05-10"), "INS-2.1@u1/2021-Q3"));

        assertThat(Situations.said(remedy))
                .isEqualTo("later [] it can be done from 2021-07-01; the deadline is 2021-09-30");
        assertThat(remedy.why().zh()).isEqualTo("2021-07-01起办理，期限2021-09-30");
    }

    @Test
    void records_in_time_meet_it_and_later_ones_make_it_up() {
        assertThat(recorded(on("2021-06-30"), "INS-2.1@u1/2021-Q2"))
                .isEqualTo("met [gb keeps this table: activities] the deadline 2021-06-30 has not passed");
        assertThat(recorded(on("2021-07-01"), "INS-2.1@u1/2021-Q2"))
                .isEqualTo(
                        "made-up [gb keeps this table: activities] the deadline 2021-06-30 has passed, so it can only be made up");
    }

    @Test
    void an_attestation_is_never_late() {
        assertThat(recorded(on("2021-08-01"), "ART-12.1@gb/2021-H1"))
                .isEqualTo("met [gb keeps this table: activities] an attestation is never late");
    }

    @Test
    void what_has_no_window_is_met_once_it_is_in_place() {
        Situation situation = on("2021-05-10");

        assertThat(recorded(situation, "ART-18.1@gb"))
                .isEqualTo("met [gb keeps this table: activities] once this is in place, the duty is met");
        assertThat(Situations.said(Why.inPlace(Situations.finding(situation, "ART-18.1@gb"), ACTS)))
                .isEqualTo("met [gb keeps this table: activities] once this is in place, the duty is met");
    }

    @Test
    void where_nothing_was_supplied_it_may_only_have_to_be_recorded() {
        Situation situation = Situations.on("2021-05-10", Ledger.builder(FullSample.COLLEGE));

        assertThat(recorded(situation, "INS-2.1@u1/2021-Q2"))
                .endsWith("has not passed; if it was done already, it only has to be recorded");
        assertThat(Situations.said(Why.inPlace(Situations.finding(situation, "ART-18.1@gb"), ACTS)))
                .endsWith("the duty is met; if it was done already, it only has to be recorded");
    }

    @Test
    void an_outcome_without_acts_has_its_reason() {
        Label why = Label.of("缘由", "because");

        assertThat(Why.none(Situations.finding(on("2021-05-10"), "ART-18.1@gb"), why))
                .extracting(Remedy::outcome, Remedy::acts, Remedy::why)
                .containsExactly(Outcome.NONE, List.of(), why);
        assertThat(Why.later(Situations.finding(on("2021-05-10"), "ART-18.1@gb"), why))
                .extracting(Remedy::outcome, Remedy::acts, Remedy::why)
                .containsExactly(Outcome.LATER, List.of(), why);
    }

    @Test
    void a_record_by_its_day_alone_comes_too_late_after_the_last_day_that_counts() {
        assertThat(notCounted(on("2022-01-01"), "MGT-2.1@p5/2021"))
                .isEqualTo("none [] records count by their date: after 2021-12-31 they no longer count for 2021");
        assertThat(notCounted(on("2021-12-31"), "MGT-2.1@p5/2021", "u1"))
                .isEqualTo("none [] no record of that day would count");
        assertThat(notCounted(on("2021-07-10"), "INS-2.1@u1/2021-Q2", "u1"))
                .isEqualTo("none [] no record of that day would count");
    }

    @Test
    void without_anybody_who_could_hold_it_that_is_the_reason() {
        assertThat(notCounted(on("2021-05-10"), "ART-18.1@gb"))
                .isEqualTo(
                        "none [] on that day there is no organization that could hold it, or the person is in no branch");
    }

    @Test
    void an_organization_that_is_gone_or_not_yet_there_is_the_reason() {
        College college = Sample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-05-01"))
                .add(Organization.branch("later", BranchType.MIXED).under("gb").established("2021-05-11"))
                .build();
        Situation situation = Situations.on("2021-05-10", college);

        assertThat(notCounted(situation, "ART-18.1@gb", "gb", "unknown", "gone"))
                .isEqualTo("none [] gone was dissolved on 2021-05-01");
        assertThat(notCounted(situation, "ART-18.1@gb", "later", "gone"))
                .isEqualTo("later [] later is founded on 2021-05-11");
        assertThat(notCounted(situation, "ART-18.1@gb", "unknown"))
                .isEqualTo("none [] no record of that day would count");
    }
}
