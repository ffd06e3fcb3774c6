package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import org.junit.jupiter.api.Test;

/** What is found in a ledger by another way than its subject, and what can be wrong with it. */
class LedgerLookupTest {
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final PersonId P1 = PersonId.of("p1");
    private static final College COLLEGE = College.builder()
            .add(Organization.branch("u1", BranchType.UNDERGRADUATE).life(DateRange.parse("2013-09-01/2022-01-01")))
            .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2014-09-01"))
            .add(Stay.builder("p2", MemberStatus.FULL).at("u1").since("2014-09-01"))
            .add(Stay.builder("p3", MemberStatus.ACTIVIST).at("u1").since("2014-09-01"))
            .build();

    private static Activity.Builder practice(String id, String day) {
        return Activity.builder(id, ActivityKind.PRACTICE_ACTIVITY).by("u1").on(day);
    }

    private static ItemCheck flag(String day, boolean present) {
        return ItemCheck.of("u1", CheckList.SIX_HAVES, "party-flag", day, present);
    }

    @Test
    void a_person_is_asked_for_the_activities_led_and_the_organization_for_those_held() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(practice("b", "2021-05-01").ledBy("p1").ledBy("p2"))
                .add(practice("a", "2021-04-01").ledBy("p1"))
                .add(practice("c", "2021-03-01"))
                .build();
        assertThat(ledger.records(P1, EvidenceSource.ACTIVITIES))
                .extracting(LedgerRecord::ref)
                .containsExactly("a", "b");
        assertThat(ledger.records(PersonId.of("p2"), EvidenceSource.ACTIVITIES)).hasSize(1);
        assertThat(ledger.records(U1, EvidenceSource.ACTIVITIES))
                .extracting(LedgerRecord::ref)
                .containsExactly("c", "a", "b");
        assertThat(ledger).hasToString("Ledger[3 records]");
    }

    @Test
    void checks_of_a_day_keep_the_order_of_their_rows() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(flag("2021-05-01", true))
                .add(flag("2021-05-01", false))
                .add(flag("2021-04-01", true))
                .build();
        assertThat(ledger.records(U1, EvidenceSource.CHECKS))
                .containsExactly(flag("2021-04-01", true), flag("2021-05-01", true), flag("2021-05-01", false));
        assertThat(ledger.records(U1, EvidenceSource.CHECKS).get(0))
                .satisfies(check -> assertThat(check.ref()).isEqualTo("six-haves/2021-04-01"))
                .satisfies(check -> assertThat(check.kinds()).containsExactly("six-haves"))
                .satisfies(check -> assertThat(check.forPeriod()).isEmpty());
    }

    @Test
    void an_attestation_is_of_the_organization_and_names_its_norm_and_period() {
        Attestation attestation = Attestation.of("MGT-4.2", "u1", "2021", "学院党委", "2021-12-20");
        Ledger ledger =
                Ledger.builder(COLLEGE).add(attestation.withStatement("属实")).build();
        assertThat(ledger.records(U1, EvidenceSource.ATTESTATIONS))
                .singleElement()
                .satisfies(record -> assertThat(record.ref()).isEqualTo("attestation/2021-12-20"))
                .satisfies(record -> assertThat(record.kinds()).containsExactly("MGT-4.2"))
                .satisfies(record -> assertThat(record.forPeriod()).contains(Period.parse("2021")));
        assertThat(attestation.statement()).isEmpty();
    }

    @Test
    void approvals_are_found_by_activity_in_the_order_of_their_days_then_bodies() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(practice("a", "2021-05-01"))
                .add(Approval.of("a", ApprovalBody.CLASS_COMMITTEE, "2021-04-20"))
                .add(Approval.of("a", ApprovalBody.LEAGUE_BRANCH, "2021-04-21"))
                .add(Approval.of("a", ApprovalBody.BRANCH, "2021-04-21"))
                .build();
        assertThat(ledger.approvals("a"))
                .extracting(Approval::body)
                .containsExactly(ApprovalBody.CLASS_COMMITTEE, ApprovalBody.BRANCH, ApprovalBody.LEAGUE_BRANCH);
        assertThat(ledger.approvals("b")).isEmpty();
    }

    @Test
    void follow_ups_are_found_by_the_obligation_missed() {
        FollowUp late = FollowUp.of("INS-2.1@u1/2021-Q1", "补开", "p1", "2021-05-01");
        FollowUp early = FollowUp.of("INS-2.1@u1/2021-Q1", "约谈", "p2", "2021-04-15");
        Ledger ledger = Ledger.builder(COLLEGE).add(late).add(early).build();
        assertThat(ledger.followUps(late.obligation())).containsExactly(early, late);
        assertThat(ledger.followUps(ObligationId.parse("INS-2.1@u1/2021-Q2"))).isEmpty();
        assertThat(late.done()).isEmpty();
    }

    @Test
    void liaison_persons_are_found_by_their_activist() {
        Contact second = Contact.of("p2", TargetKind.ACTIVIST, "p3", "2021-01-01");
        Contact first = Contact.of("p1", TargetKind.ACTIVIST, "p3", "2021-01-01");
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(second)
                .add(first)
                .add(Contact.of("p1", TargetKind.OTHER, "p3", "2021-01-01"))
                .build();
        assertThat(ledger.liaisons(PersonId.of("p3"))).containsExactly(first, second);
        assertThat(ledger.liaisons(P1)).isEmpty();
    }

    @Test
    void the_college_supplies_its_own_sources_and_every_row_its_own() {
        Ledger empty = Ledger.builder(COLLEGE).build();
        assertThat(empty.supplied()).containsExactly(EvidenceSource.ORGANIZATIONS, EvidenceSource.PEOPLE);
        College full = College.builder()
                .add(Organization.branch("u1", BranchType.MIXED).established("2013-09-01"))
                .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2014-09-01"))
                .add(Post.builder("p1", Role.SECRETARY).at("u1").since("2014-09-01"))
                .add(TermOfOffice.of("u1", "2014-09-01"))
                .build();
        Ledger supplied = Ledger.builder(full)
                .add(practice("a", "2021-05-01"))
                .add(Attendance.of("a", "p1"))
                .add(flag("2021-05-01", true))
                .add(Approval.of("a", ApprovalBody.BRANCH, "2021-04-21"))
                .add(Attestation.of("MGT-4.2", "u1", "2021", "党委", "2021-12-20"))
                .add(FollowUp.of("INS-2.1@u1/2021-Q1", "补开", "p1", "2021-05-01"))
                .supply(EvidenceSource.DUES)
                .build();
        assertThat(supplied.supplied())
                .containsExactly(
                        EvidenceSource.ACTIVITIES,
                        EvidenceSource.ATTENDANCE,
                        EvidenceSource.ORGANIZATIONS,
                        EvidenceSource.PEOPLE,
                        EvidenceSource.POSTS,
                        EvidenceSource.CHECKS,
                        EvidenceSource.APPROVALS,
                        EvidenceSource.ATTESTATIONS,
                        EvidenceSource.FOLLOW_UPS,
                        EvidenceSource.ELECTIONS,
                        EvidenceSource.DUES);
    }

    @Test
    void every_broken_reference_is_reported_at_once_with_its_origin() {
        LedgerBuilder builder = Ledger.builder(COLLEGE)
                .add(practice("a", "2021-05-01"))
                .add(ItemCheck.of("u9", CheckList.SIX_HAVES, "rules", "2021-05-01", true))
                .add(flag("2022-01-01", true))
                .add(Attestation.of("MGT-4.2", "u8", "2021", "党委", "2021-12-20")
                        .withOrigin(new Origin("attestations.csv:2")))
                .add(Attestation.of("MGT-4.2", "u1", "2021", "党委", "2022-03-01"))
                .add(Approval.of("z", ApprovalBody.BRANCH, "2021-04-21").withOrigin(new Origin("approvals.csv:2")))
                .add(FollowUp.of("INS-2.1@u7/2021-Q1", "补开", "p1", "2021-05-01"))
                .add(FollowUp.of("MGT-2.1@p1/2021", "补学", "p1", "2021-05-01"))
                .add(FollowUp.of("MGT-2.1@p9/2021", "补学", "p1", "2021-05-01"));
        assertThat(builder.check().problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "organization: unknown organization (u9)",
                        "date: outside the life of the organization (2022-01-01)",
                        "attestations.csv:2: organization: unknown organization (u8)",
                        "approvals.csv:2: activity: unknown activity (z)",
                        "obligation: unknown organization or person (INS-2.1@u7/2021-Q1)",
                        "obligation: unknown organization or person (MGT-2.1@p9/2021)");
    }

    @Test
    void what_is_wrong_is_left_out_and_the_rest_kept() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(flag("2021-05-01", true))
                .add(flag("2022-01-01", true))
                .add(Approval.of("z", ApprovalBody.BRANCH, "2021-04-21"))
                .check()
                .value();
        assertThat(ledger.records(U1, EvidenceSource.CHECKS)).containsExactly(flag("2021-05-01", true));
        assertThat(ledger.approvals("z")).isEmpty();
        assertThat(ledger.supplied()).contains(EvidenceSource.APPROVALS);
    }
}
