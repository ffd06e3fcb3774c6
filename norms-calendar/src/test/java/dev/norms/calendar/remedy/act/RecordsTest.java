package dev.norms.calendar.remedy.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import dev.norms.vote.Matter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each act leaves the record that it is about, and whatever was recorded before stays. */
class RecordsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);
    private static final OrganizationId GB = OrganizationId.of("gb");
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final Optional<LocalDate> ANY_DAY = Optional.empty();

    private static LedgerBuilder empty() {
        return Ledger.builder(FullSample.COLLEGE);
    }

    private static List<LedgerRecord> added(LedgerBuilder before, Act... acts) {
        Ledger ledger = before.build();
        List<LedgerRecord> records = Act.apply(List.of(acts), ledger, DAY).records();
        assertThat(records).containsAll(ledger.records());
        return records.stream()
                .filter(record -> !ledger.records().contains(record))
                .toList();
    }

    private static Act.Hold hold(Set<PersonId> speakers, Map<PersonId, BigDecimal> attended) {
        return new Act.Hold(
                U1,
                Set.of(ActivityKind.PARTY_LECTURE),
                Optional.of(PeriodUnit.YEAR.containing(DAY)),
                Optional.of(Item.of("part", "环节", "a part")),
                Set.of(new Act.Seat(GB, Role.SECRETARY), new Act.Seat(GB, Role.YOUTH_COMMISSIONER)),
                speakers,
                attended,
                ANY_DAY);
    }

    private static Activity activity(String id) {
        return Activity.builder(id, ActivityKind.PARTY_LECTURE)
                .by("u1")
                .on(DAY)
                .forPeriod(PeriodUnit.YEAR.containing(DAY))
                .part("part")
                .ledBy("p1")
                .ledBy("p5")
                .filed("archive")
                .build();
    }

    @Test
    void an_activity_is_held_led_by_the_holders_of_the_seats_and_the_speakers_and_filed() {
        assertThat(added(empty(), hold(Set.of(PersonId.of("p5")), Map.of()))).containsExactly(activity("remedy.1"));
    }

    @Test
    void an_activity_gets_an_id_that_no_other_has() {
        assertThat(added(
                        empty().add(Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("u1")
                                        .on("2021-01-01"))
                                .add(Activity.builder("remedy.3", ActivityKind.PARTY_LECTURE)
                                        .by("u1")
                                        .on("2021-01-01")),
                        hold(Set.of(PersonId.of("p5")), Map.of()),
                        hold(Set.of(PersonId.of("p5")), Map.of())))
                .containsExactlyInAnyOrder(activity("remedy.4"), activity("remedy.5"));
    }

    @Test
    void those_who_have_to_be_there_attend_it_with_their_hours() {
        Map<PersonId, BigDecimal> attended = new LinkedHashMap<>();
        attended.put(PersonId.of("p5"), new BigDecimal("1.5"));
        attended.put(PersonId.of("p6"), BigDecimal.ZERO);
        Ledger after = hold(Set.of(), attended).applyTo(empty().build(), DAY);

        assertThat(after.records().stream()
                        .filter(AttendedActivity.class::isInstance)
                        .map(record -> ((AttendedActivity) record).attendance().person()
                                + " "
                                + ((AttendedActivity) record).attendance().hours()))
                .containsExactlyInAnyOrder("p5 Optional[1.5]", "p6 Optional.empty");
        assertThat(after.supplied()).contains(EvidenceSource.ATTENDANCE);
    }

    @Test
    void an_activity_without_anybody_who_has_to_be_there_supplies_no_attendance() {
        assertThat(hold(Set.of(), Map.of()).applyTo(empty().build(), DAY).supplied())
                .contains(EvidenceSource.ACTIVITIES)
                .doesNotContain(EvidenceSource.ATTENDANCE);
    }

    @Test
    void documents_dues_attestations_and_checks_are_recorded_on_the_day() {
        assertThat(added(
                        empty(),
                        new Act.Write(
                                U1,
                                DocumentKind.THOUGHT_REPORT,
                                Optional.of(PeriodUnit.QUARTER.containing(DAY)),
                                Optional.of(PersonId.of("act")),
                                ANY_DAY)))
                .containsExactly(Document.builder("u1", DocumentKind.THOUGHT_REPORT)
                        .on(DAY)
                        .forPeriod(PeriodUnit.QUARTER.containing(DAY))
                        .person(PersonId.of("act"))
                        .build());
        assertThat(added(empty(), new Act.Pay(PersonId.of("p5"), PeriodUnit.MONTH.containing(DAY), ANY_DAY)))
                .containsExactly(DuesPayment.of("p5", "2021-05", DAY));
        assertThat(added(
                        empty(),
                        new Act.Attest(U1, NormId.parse("ART-20.1"), PeriodUnit.YEAR.containing(DAY), ANY_DAY)))
                .containsExactly(Attestation.of("ART-20.1", "u1", "2021", "u1", DAY));
        assertThat(added(
                        empty(),
                        new Act.Check(
                                GB,
                                CheckList.SIX_HAVES,
                                List.of(Item.of("place", "场所", "place"), Item.of("rules", "制度", "rules")))))
                .containsExactlyInAnyOrder(
                        ItemCheck.of("gb", CheckList.SIX_HAVES, "place", DAY, true),
                        ItemCheck.of("gb", CheckList.SIX_HAVES, "rules", DAY, true));
    }

    @Test
    void a_follow_up_says_what_is_followed_up() {
        Act correct = new Act.Correct(GB, ObligationId.parse("INS-2.1@u1/2021-Q1"));

        assertThat(correct.applyTo(empty().build(), DAY).followUps())
                .containsExactly(FollowUp.of("INS-2.1@u1/2021-Q1", "对INS-2.1@u1/2021-Q1登记整改", "gb", DAY));
    }

    @Test
    void a_table_is_supplied() {
        Ledger after = new Act.Supply(GB, EvidenceSource.ADMISSIONS).applyTo(empty().build(), DAY);

        assertThat(after.supplied()).contains(EvidenceSource.ADMISSIONS);
        assertThat(after.records()).isEmpty();
    }

    @Test
    void only_the_activity_meant_is_filed_and_a_place_of_filing_stays() {
        LedgerBuilder before =
                empty().add(held("a")).add(held("b").filed("room")).add(held("c"));
        Ledger after = Act.apply(List.of(new Act.Archive(U1, "a"), new Act.Archive(U1, "b")), before.build(), DAY);

        assertThat(after.records())
                .containsExactlyInAnyOrder(
                        held("a").filed("archive").build(),
                        held("b").filed("room").build(),
                        held("c").build());
    }

    private static Activity.Builder held(String id) {
        return Activity.builder(id, ActivityKind.PARTY_LECTURE).by("u1").on("2021-04-01");
    }

    @Test
    void whatever_else_was_recorded_stays_when_the_college_or_a_record_changes() {
        Ledger before = full();
        for (Act act :
                List.of(new Act.Archive(U1, "a"), new Act.Join(U1, 1), new Act.Supply(U1, EvidenceSource.ACTIVITIES))) {
            Ledger after = act.applyTo(before, DAY);

            assertThat(after.supplied()).isEqualTo(before.supplied()).contains(EvidenceSource.ADMISSIONS);
            assertThat(after.covered(EvidenceSource.CONTACTS))
                    .isEqualTo(before.covered(EvidenceSource.CONTACTS))
                    .isNotEmpty();
            assertThat(after.approvals()).isEqualTo(before.approvals()).isNotEmpty();
            assertThat(after.followUps()).isEqualTo(before.followUps()).isNotEmpty();
            assertThat(after.ballots()).isEqualTo(before.ballots()).isNotEmpty();
            assertThat(after.exemptions()).isEqualTo(before.exemptions()).isNotEmpty();
            assertThat(after.records()).contains(held("b").build());
        }
    }

    private static Ledger full() {
        return empty().add(held("a"))
                .add(held("b"))
                .supply(EvidenceSource.ADMISSIONS)
                .supply(EvidenceSource.CONTACTS)
                .covers(EvidenceSource.CONTACTS, DateRange.ofYear(2021))
                .add(Approval.of("a", ApprovalBody.BRANCH, "2021-03-01"))
                .add(FollowUp.of("INS-2.1@u1/2021-Q1", "补开", "u1", "2021-04-01"))
                .add(Ballot.builder("v", Matter.MOTION)
                        .by("u1")
                        .on("2021-04-01")
                        .voters(10, 9)
                        .votes(9, 0, 0))
                .add(Exemption.builder()
                        .norm(NormId.parse("INS-2.1"))
                        .subject(U1)
                        .during(DateRange.ofYear(2021))
                        .authority("校党委")
                        .document("校组〔2021〕1号")
                        .reason("实习")
                        .build())
                .build();
    }

    @Test
    void those_appointed_by_an_act_before_lead_what_is_held() {
        Ledger after = Act.apply(
                List.of(
                        hold(Set.of(), Map.of()),
                        new Act.Appoint(GB, Role.YOUTH_COMMISSIONER, Optional.of(PersonId.of("p7")), 1)),
                empty().build(),
                DAY);

        assertThat(((Activity) after.records().get(0)).leaders())
                .containsExactlyInAnyOrder(PersonId.of("p1"), PersonId.of("p7"));
    }
}
