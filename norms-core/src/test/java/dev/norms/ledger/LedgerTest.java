package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.admission.AdmissionStep;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final PersonId P1 = PersonId.of("p1");
    private static final College COLLEGE = College.builder()
            .add(Organization.branch("u1", BranchType.UNDERGRADUATE).life(DateRange.parse("2013-09-01/2022-01-01")))
            .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2014-09-01"))
            .build();
    private static final College TWO = College.builder()
            .add(Organization.branch("u1", BranchType.UNDERGRADUATE).established("2013-09-01"))
            .add(Organization.branch("u2", BranchType.UNDERGRADUATE).established("2013-09-01"))
            .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2014-09-01"))
            .build();

    private static Activity.Builder assembly(String id, String day) {
        return Activity.builder(id, ActivityKind.MEMBERS_ASSEMBLY).by("u1").on(day);
    }

    @Test
    void records_are_found_by_subject_and_source_in_the_order_of_their_days() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(assembly("b", "2021-05-01"))
                .add(assembly("a", "2021-05-01"))
                .add(assembly("c", "2021-04-01"))
                .add(Document.builder("u1", DocumentKind.ANNUAL_PLAN).on("2021-03-01"))
                .add(Study.of("p1", "2021-03-01", "7.5"))
                .add(DuesPayment.of("p1", "2021-03", "2021-03-05"))
                .add(Contact.of("p1", TargetKind.BRANCH, "u1", "2021-03-01"))
                .build();
        assertThat(ledger.records(U1, EvidenceSource.ACTIVITIES))
                .extracting(LedgerRecord::ref)
                .containsExactly("c", "a", "b");
        assertThat(ledger.records(U1, EvidenceSource.DOCUMENTS))
                .extracting(LedgerRecord::ref)
                .containsExactly("annual-plan/2021-03-01");
        assertThat(ledger.records(P1, EvidenceSource.DUES))
                .extracting(LedgerRecord::ref)
                .containsExactly("dues/2021-03");
        assertThat(ledger.records(P1, EvidenceSource.CONTACTS))
                .extracting(LedgerRecord::ref)
                .containsExactly("branch/u1");
        assertThat(ledger.records(P1, EvidenceSource.STUDY))
                .extracting(LedgerRecord::quantity)
                .containsExactly(new BigDecimal("7.5"));
        assertThat(ledger).hasToString("Ledger[7 records]");
    }

    @Test
    void an_attendance_is_worth_its_own_hours_else_those_of_the_activity() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(Attendance.of("a", "p1"))
                .add(Attendance.of("b", "p1").withHours(new BigDecimal("1.5")))
                .add(Attendance.of("c", "p1"))
                .add(assembly("a", "2021-04-01").hours(BigDecimal.valueOf(4)))
                .add(assembly("b", "2021-05-01").hours(BigDecimal.valueOf(4)))
                .add(assembly("c", "2021-06-01"))
                .build();
        assertThat(ledger.records(P1, EvidenceSource.ATTENDANCE))
                .extracting(record -> record.quantity().toPlainString())
                .containsExactly("4", "1.5", "0");
    }

    @Test
    void a_source_without_a_record_may_have_been_supplied() {
        Ledger ledger = Ledger.builder(COLLEGE).supply(EvidenceSource.DUES).build();
        assertThat(ledger.supplied()).contains(EvidenceSource.DUES);
        assertThat(ledger.supplied()).doesNotContain(EvidenceSource.ACTIVITIES);
    }

    @Test
    void exemptions_are_found_by_norm_and_subject() {
        Exemption exemption = exemption("2021-01-01/2021-07-01");
        Ledger ledger = Ledger.builder(COLLEGE).add(exemption).build();
        assertThat(ledger.exemptions(NormId.parse("INS-2.2"), U1)).containsExactly(exemption);
        assertThat(ledger.exemptions(NormId.parse("INS-2.1"), U1)).isEmpty();
        assertThat(ledger.exemptions(NormId.parse("INS-2.2"), P1)).isEmpty();
    }

    @Test
    void an_attended_activity_is_checked_like_any_attendance() {
        Activity unknown = assembly("z", "2021-04-01").build();
        assertThat(Ledger.builder(COLLEGE)
                        .add(new AttendedActivity(unknown, Attendance.of("z", "p1")))
                        .check()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("activity: unknown activity (z)");
    }

    @Test
    void every_broken_reference_is_reported_at_once() {
        LedgerBuilder builder = Ledger.builder(COLLEGE)
                .add(assembly("a", "2021-04-01"))
                .add(assembly("a", "2021-04-01"))
                .add(assembly("b", "2022-01-01"))
                .add(assembly("c", "2021-04-01").by("u9").ledBy("p9").hours(BigDecimal.valueOf(-1)))
                .add(Document.builder("u1", DocumentKind.THOUGHT_REPORT)
                        .on("2013-08-31")
                        .person(PersonId.of("p8")))
                .add(Study.of("p7", "2021-03-01", "-2"))
                .add(DuesPayment.of("p6", "2021-03", "2021-03-05"))
                .add(Contact.of("p5", TargetKind.BRANCH, "u8", "2021-03-01"))
                .add(Contact.of("p1", TargetKind.ACTIVIST, "no id", "2021-03-01"))
                .add(Contact.of("p1", TargetKind.DORMITORY, "any room", "2021-03-01"))
                .add(Attendance.of("z", "p1"))
                .add(Attendance.of("a", "p1"))
                .add(Attendance.of("a", "p1"))
                .add(Attendance.of("a", "p4").withHours(BigDecimal.valueOf(-3)));
        assertThat(builder.check().problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "id: duplicate id (a)",
                        "date: outside the life of the organization (2022-01-01)",
                        "organization: unknown organization (u9)",
                        "led_by: unknown person (not among the people) (p9)",
                        "hours: hours must not be negative (-1)",
                        "date: outside the life of the organization (2013-08-31)",
                        "person: unknown person (not among the people) (p8)",
                        "person: unknown person (not among the people) (p7)",
                        "hours: hours must not be negative (-2)",
                        "person: unknown person (not among the people) (p6)",
                        "person: unknown person (not among the people) (p5)",
                        "target: unknown target (u8)",
                        "target: unknown target (no id)",
                        "activity: unknown activity (z)",
                        "person: attends the same activity twice (p1)",
                        "person: unknown person (not among the people) (p4)",
                        "hours: hours must not be negative (-3)");
    }

    @Test
    void what_is_refused_is_no_record() {
        Activity assembly = assembly("a", "2021-04-01").build();
        LedgerBuilder builder = Ledger.builder(COLLEGE).add(assembly).add(Attendance.of("a", "p1"));
        List<LedgerRecord> sound = builder.build().records();
        builder.add(new AttendedActivity(assembly, Attendance.of("a", "p4")))
                .add(AdmissionEntry.of("p4", "u1", AdmissionStep.APPLICATION, "2021-03-01"))
                .add(Study.of("p1", "2021-03-01", "-2"))
                .add(Contact.of("p1", TargetKind.BRANCH, "u8", "2021-03-01"))
                .add(DuesPayment.of("p6", "2021-03", "2021-03-05"));
        assertThat(builder.check().problems()).hasSize(5);
        assertThat(builder.check().value().records()).isEqualTo(sound);
    }

    @Test
    void an_activity_that_could_not_be_read_is_not_reported_again() {
        assertThat(Ledger.builder(COLLEGE)
                        .declareActivity("z")
                        .add(Attendance.of("z", "p1"))
                        .check()
                        .problems())
                .isEmpty();
    }

    @Test
    void facts_check_their_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> DuesPayment.of("p1", "2021-Q1", "2021-03-05"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.builder()
                        .id("a")
                        .organization(U1)
                        .date(LocalDate.of(2021, 1, 1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assembly("a;b", "2021-04-01").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exemption("2021-01-01/"))
                .withMessage("during must have an end, but was 2021-01-01/ (exemption 校组〔2021〕1号)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AttendedActivity(assembly("a", "2021-04-01").build(), Attendance.of("b", "p1")));
    }

    private static Exemption exemption(String during) {
        return Exemption.builder()
                .norm(NormId.parse("INS-2.2"))
                .subject(U1)
                .during(DateRange.parse(during))
                .authority("校党委")
                .document("校组〔2021〕1号")
                .reason("实习")
                .build();
    }

    @Test
    void what_belongs_to_a_refused_activity_is_refused_with_it_and_its_id_is_free_again() {
        Checked<Ledger> checked = Ledger.builder(COLLEGE)
                .add(assembly("a", "1999-05-01"))
                .add(Attendance.of("a", "p1"))
                .add(Approval.of("a", ApprovalBody.BRANCH, "2021-04-01"))
                .check();
        assertThat(checked.problems()).extracting(Problem::attribute).containsExactly("date");
        Ledger ledger = checked.value();
        assertThat(ledger.records(P1, EvidenceSource.ATTENDANCE)).isEmpty();
        assertThat(ledger.approvals()).isEmpty();
        assertThat(ledger.with(assembly("a", "2021-05-01").build()).records(U1, EvidenceSource.ACTIVITIES))
                .hasSize(1);
    }

    @Test
    void each_holder_of_a_joint_activity_has_it_once() {
        OrganizationId u2 = OrganizationId.of("u2");
        Activity joint = assembly("a", "2021-04-08").with("u2").ledBy("p1").build();
        Ledger ledger = Ledger.builder(TWO)
                .add(joint)
                .add(Attendance.of("a", "p1"))
                .add(assembly("b", "2021-04-09"))
                .build();
        assertThat(joint.organizations()).containsExactly(U1, u2);
        assertThat(ledger.records(U1, EvidenceSource.ACTIVITIES))
                .extracting(LedgerRecord::ref)
                .containsExactly("a", "b");
        assertThat(ledger.records(u2, EvidenceSource.ACTIVITIES)).containsExactly(joint.of(u2));
        assertThat(joint.of(u2).organizations()).containsExactly(u2, U1);
        assertThat(ledger.records(P1, EvidenceSource.ACTIVITIES)).containsExactly(joint);
        assertThat(ledger.records())
                .filteredOn(Activity.class::isInstance)
                .hasSize(2)
                .contains(joint);
        assertThat(ledger.records()).hasSize(3);
        Ledger alone = Ledger.builder(TWO).add(joint).build();
        assertThat(alone.without(joint.of(u2)).records()).isEmpty();
        assertThat(alone.with(assembly("c", "2021-05-01").build()).records(u2, EvidenceSource.ACTIVITIES))
                .hasSize(1);
    }

    @Test
    void an_activity_held_together_is_taken_out_or_corrected_only_if_all_of_it_is_given() {
        Activity joint = assembly("a", "2021-04-08").with("u2").build();
        Ledger ledger = Ledger.builder(TWO).add(joint).build();
        for (Activity holder : List.of(joint, joint.of(OrganizationId.of("u2")))) {
            Activity other = holder.withDate(LocalDate.of(2021, 5, 8));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.without(other))
                    .withMessageStartingWith("record must be in the ledger, but a of " + other.subject());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.withInstead(other, joint.withFiled("A")))
                    .withMessageStartingWith("record must be in the ledger, but a of " + other.subject());
            assertThat(ledger.without(holder).records()).isEmpty();
        }
        Activity elsewhere = assembly("a", "2021-04-08").with("u3").build();
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.without(elsewhere.of(OrganizationId.of("u3"))));
    }

    @Test
    void every_holder_must_exist_on_that_day() {
        assertThat(Ledger.builder(COLLEGE)
                        .add(assembly("a", "2021-04-08").with("zz"))
                        .check()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("organization: unknown organization (zz)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assembly("a", "2021-04-08").with("u1").build())
                .withMessageStartingWith("partners must be other organizations than u1");
        Activity own = assembly("a", "2021-04-08").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.of(OrganizationId.of("zz")))
                .withMessageStartingWith("holder must be one of [u1], but was zz");
    }
}
