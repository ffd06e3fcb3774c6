package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Fact;
import dev.norms.fact.InvalidFactsException;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What belongs to records, and a ledger to which it is added and from which it is taken, one by one. */
class LedgerSupplementsTest {
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");
    private static final Activity LED = Activity.builder("a", ActivityKind.MEMBERS_ASSEMBLY)
            .by("u1")
            .on("2021-04-01")
            .ledBy("p1")
            .build();
    private static final Ledger LEDGER =
            Ledger.builder(college("u1")).add(LED).add(Attendance.of("a", "p1")).build();

    private static final Approval LATE = Approval.of("a", ApprovalBody.BRANCH, "2021-03-02");
    private static final Approval EARLY = Approval.of("a", ApprovalBody.LEAGUE_BRANCH, "2021-03-01");
    private static final FollowUp FOLLOW_UP = FollowUp.of("INS-2.1@u1/2021-Q1", "补开", "p1", "2021-05-01");
    private static final Exemption EXEMPTION = Exemption.builder()
            .norm(NormId.parse("INS-2.2"))
            .subject(U1)
            .during(DateRange.parse("2021-01-01/2021-07-01"))
            .authority("校党委")
            .document("校组〔2021〕1号")
            .reason("实习")
            .build();
    private static final Ballot ADMISSION = Ballot.builder("v", Matter.ADMISSION)
            .by("u1")
            .on("2021-04-08")
            .voters(8, 6)
            .subject("p2")
            .build();
    private static final Ballot MOTION = Ballot.builder("w", Matter.MOTION)
            .by("u1")
            .on("2021-04-07")
            .voters(8, 6)
            .build();
    private static final List<Fact> ALL = List.of(LATE, EARLY, FOLLOW_UP, EXEMPTION, ADMISSION, MOTION);

    private static College college(String branch) {
        return College.builder()
                .add(Organization.branch(branch, BranchType.MIXED).established("2013-09-01"))
                .add(Stay.builder("p1", MemberStatus.FULL).at(branch).since("2014-09-01"))
                .add(Stay.builder("p2", MemberStatus.ACTIVIST).at(branch).since("2014-09-01"))
                .build();
    }

    private static Ledger full() {
        Ledger ledger = LEDGER;
        for (Fact fact : ALL) {
            ledger = ledger.with(fact);
        }
        return ledger;
    }

    private static Ledger atOnce() {
        LedgerBuilder builder = LEDGER.toBuilder();
        Stream.of(LATE, EARLY).forEach(builder::add);
        return builder.add(FOLLOW_UP).add(EXEMPTION).add(ADMISSION).add(MOTION).build();
    }

    @Test
    void what_was_added_one_by_one_is_found_like_what_was_added_at_once() {
        for (Ledger ledger : List.of(full(), atOnce())) {
            assertThat(ledger.approvals()).containsExactly(EARLY, LATE);
            assertThat(ledger.approvals("a")).containsExactly(EARLY, LATE);
            assertThat(ledger.followUps()).containsExactly(FOLLOW_UP);
            assertThat(ledger.exemptions()).containsExactly(EXEMPTION);
            assertThat(ledger.hasExemptions(U1)).isTrue();
            assertThat(ledger.hasExemptions(P1)).isFalse();
            assertThat(ledger.ballots()).containsExactly(MOTION, ADMISSION);
            assertThat(ledger.ballots(P2)).containsExactly(ADMISSION);
            assertThat(ledger.ballots(P1)).isEmpty();
            assertThat(ledger.supplied())
                    .contains(EvidenceSource.APPROVALS, EvidenceSource.FOLLOW_UPS, EvidenceSource.BALLOTS);
            assertThat(ALL).allMatch(ledger::has);
        }
        assertThat(LEDGER.supplied()).doesNotContain(EvidenceSource.APPROVALS, EvidenceSource.BALLOTS);
        assertThat(ALL).noneMatch(LEDGER::has);
    }

    @Test
    void a_record_is_there_or_not() {
        Study study = Study.of("p1", "2021-03-01", "2");
        assertThat(LEDGER.has(LED)).isTrue();
        assertThat(LEDGER.has(study)).isFalse();
        assertThat(LEDGER.with(study).has(study)).isTrue();
    }

    @Test
    void what_is_taken_out_is_gone_and_cannot_be_taken_out_twice() {
        for (Fact fact : ALL) {
            Ledger without = full().without(fact);
            assertThat(without.has(fact)).isFalse();
            assertThat(ALL).filteredOn(without::has).hasSize(ALL.size() - 1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without.without(fact))
                    .withMessageStartingWith("fact must be in the ledger, but is not: ");
        }
        assertThat(full().without(ADMISSION).ballots(P2)).isEmpty();
        assertThat(full().without(MOTION).ballots()).containsExactly(ADMISSION);
        assertThat(full().without(EXEMPTION).hasExemptions(U1)).isFalse();
    }

    @Test
    void what_is_added_is_checked() {
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> LEDGER.with(Approval.of("z", ApprovalBody.BRANCH, "2021-03-01")))
                .withMessageContaining("unknown activity (z)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> full().with(MOTION))
                .withMessageContaining("duplicate id (w)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> LEDGER.with(EXEMPTION.withSubject(PersonId.of("p9"))))
                .withMessageContaining("unknown organization or person (p9)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> LEDGER.with(new AttendedActivity(LED, Attendance.of("a", "p9"))))
                .withMessageContaining("unknown person (not among the people) (p9)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> LEDGER.with(FollowUp.of("INS-2.1@u7/2021-Q1", "补开", "p1", "2021-05-01")))
                .withMessageContaining("unknown organization or person (INS-2.1@u7/2021-Q1)");
    }

    @Test
    void a_document_may_name_a_person_and_hours_may_be_none() {
        Document document = Document.builder("u1", DocumentKind.THOUGHT_REPORT)
                .on("2021-03-01")
                .person(P1)
                .build();
        Study none = Study.of("p1", "2021-03-01", "0");
        Ledger ledger = LEDGER.with(document).with(none);
        assertThat(ledger.records(U1, EvidenceSource.DOCUMENTS)).containsExactly(document);
        assertThat(ledger.records(P1, EvidenceSource.STUDY)).containsExactly(none);
    }

    @Test
    void an_activity_is_taken_from_those_who_led_it_too() {
        Ledger alone = Ledger.builder(college("u1")).add(LED).build();
        assertThat(alone.records(P1, EvidenceSource.ACTIVITIES)).containsExactly(LED);
        assertThat(alone.without(LED).records(P1, EvidenceSource.ACTIVITIES)).isEmpty();
        assertThat(alone.without(LED).records(U1, EvidenceSource.ACTIVITIES)).isEmpty();
    }

    @Test
    void a_contact_with_an_activist_is_the_liaison_persons_and_stays_when_more_is_added() {
        Contact first = Contact.of("p1", TargetKind.ACTIVIST, "p2", "2021-01-01");
        Contact second = Contact.of("p1", TargetKind.ACTIVIST, "p2", "2021-03-01");
        Ledger once = Ledger.builder(college("u1")).add(first).build();
        assertThat(once.records(P1, EvidenceSource.CONTACTS)).containsExactly(first);
        Ledger twice = once.with(List.of(second));
        assertThat(twice.liaisons(P2)).containsExactly(first, second);
        assertThat(twice.records(P1, EvidenceSource.CONTACTS)).containsExactly(first, second);
    }

    @Test
    void who_attended_before_more_was_added_attends_the_corrected_activity() {
        Activity other = Activity.builder("b", ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .on("2021-04-02")
                .build();
        Ledger more = LEDGER.with(List.of(other, new AttendedActivity(other, Attendance.of("b", "p2"))));
        Activity moved = LED.withDate(LocalDate.of(2021, 4, 3));
        assertThat(more.withInstead(LED, moved).records(P1, EvidenceSource.ATTENDANCE))
                .extracting(LedgerRecord::date)
                .containsExactly(LocalDate.of(2021, 4, 3));
    }

    @Test
    void who_attends_twice_is_not_counted_twice() {
        Ledger sound = Ledger.builder(college("u1"))
                .add(LED)
                .add(Attendance.of("a", "p1"))
                .add(Attendance.of("a", "p1").withHours(BigDecimal.ONE))
                .check()
                .value();
        assertThat(sound.records(P1, EvidenceSource.ATTENDANCE)).hasSizeLessThan(2);
    }

    @Test
    void facts_stay_those_of_a_changed_college_as_long_as_it_has_their_organizations() {
        assertThat(full().forCollege(college("u1")).records()).isEqualTo(full().records());
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> full().forCollege(college("u2")))
                .withMessageContaining("unknown organization (u1)");
    }
}
