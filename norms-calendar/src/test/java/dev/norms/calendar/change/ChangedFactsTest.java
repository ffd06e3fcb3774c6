package dev.norms.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Fact;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ContactRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedFactsTest {
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final NormId ASSEMBLY = NormId.parse("INS-2.1");

    private final College college = FullSample.COLLEGE;
    private final Concerns concerns = new Concerns(BOOK);
    private final Activity meeting = Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
            .by("u1")
            .on("2021-05-06")
            .build();

    private Counter counter(Ledger ledger) {
        return Counter.of(
                BOOK, college, ledger, CollegeCalendar.of(HolidaysOf2026.calendar()), LocalDate.of(2021, 5, 10));
    }

    private ChangedFacts changed(Fact... facts) {
        LedgerBuilder after = Sample.ledger(college).add(meeting);
        return new ChangedFacts(counter(after.build()), after.build(), List.of(facts));
    }

    private Map<String, Set<NormId>> concerned(Fact... facts) {
        return ConcernedTest.inSome(changed(facts).concerned(concerns));
    }

    private Set<SubjectId> inEverything(Fact... facts) {
        return changed(facts).concerned(concerns).inEverything();
    }

    private Obligation obligation(String id) {
        return Sample.schedule(college, DateRange.ofYear(2021)).obligations().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_activity_concerns_those_for_whom_it_may_count() {
        assertThat(concerned(meeting)).containsOnlyKeys("u1");
        assertThat(concerned(meeting).get("u1")).contains(ASSEMBLY).doesNotContain(NormId.parse("INS-2.4"));
        Activity lecture = Activity.builder("l1", ActivityKind.PARTY_LECTURE)
                .by("u1.g")
                .on("2021-05-06")
                .build();
        assertThat(concerned(lecture)).containsOnlyKeys("u1.g", "u1", "gb");
        assertThat(inEverything(meeting)).isEmpty();
    }

    @Test
    void an_approval_concerns_those_whom_its_activity_concerns() {
        Approval approval = Approval.of("a1", ApprovalBody.BRANCH, LocalDate.of(2021, 5, 7));
        assertThat(concerned(approval)).isEqualTo(concerned(meeting));
        assertThat(concerned(Approval.of("a9", ApprovalBody.BRANCH, LocalDate.of(2021, 5, 7))))
                .isEmpty();
    }

    @Test
    void an_exemption_concerns_its_subject_in_everything() {
        Exemption exemption = Exemption.builder()
                .norm(ASSEMBLY)
                .subject(OrganizationId.of("f1"))
                .during(DateRange.ofYear(2021))
                .authority("gb")
                .document("1")
                .reason("so")
                .build();
        assertThat(inEverything(exemption)).containsExactly(OrganizationId.of("f1"));
        assertThat(concerned(exemption)).isEmpty();
    }

    @Test
    void a_follow_up_names_what_it_follows_up() {
        String id = "INS-2.1@u1/2021-Q1";
        ChangedFacts changed = changed(FollowUp.of(id, "hold it", "p2", "2021-05-20"), meeting);
        assertThat(changed.followedUp()).containsExactly(ObligationId.parse(id));
        assertThat(changed(meeting).followedUp()).isEmpty();
        assertThat(inEverything(FollowUp.of(id, "hold it", "p2", "2021-05-20"))).isEmpty();
    }

    @Test
    void admissions_and_named_records_are_kept_unless_they_change() {
        Ledger ledger = Sample.ledger(college).add(meeting).build();
        Counter before = counter(ledger);
        ChangedFacts plain = new ChangedFacts(before, ledger, List.of(meeting));
        assertThat(plain.admissions()).isSameAs(before.admissions());
        assertThat(plain.named()).isSameAs(before.named());
        Activity named = meeting.withId("a2").withPart("act");
        assertThat(new ChangedFacts(before, ledger, List.of(meeting, named)).named())
                .isNotSameAs(before.named());
        AdmissionEntry entry = AdmissionEntry.of("act", "u1", AdmissionStep.APPLICATION, "2021-03-05");
        Ledger with = Sample.ledger(college).add(meeting).add(entry).build();
        ChangedFacts admitted = new ChangedFacts(before, with, List.of(entry));
        assertThat(admitted.admissions()).isNotSameAs(before.admissions());
        assertThat(before.admissions().get().find(PersonId.of("act"))).isEmpty();
        assertThat(admitted.admissions().get().find(PersonId.of("act"))).isPresent();
    }

    @Test
    void a_contact_touches_the_duties_of_the_posts_of_its_keeper() {
        Ledger ledger = Sample.ledger(college).add(meeting).build();
        Counter after = counter(ledger);
        List<Obligation> links =
                Sample.schedule(college, DateRange.ofYear(2021)).standing(LocalDate.of(2021, 5, 10), ledger).stream()
                        .filter(one -> one.requirement() instanceof ContactRequirement)
                        .toList();
        Contact contact = Contact.of("p2", TargetKind.BRANCH, "f1", "2021-01-01");
        assertThat(links.stream()
                        .filter(one -> changed(contact).touches(one, after))
                        .map(one -> one.post().map(Role::code).orElse("") + " " + one.owner()))
                .isEqualTo(links.stream()
                        .filter(one -> one.owner().text().equals("p2")
                                || (one.owner().text().equals("u1")
                                        && one.post().equals(Optional.of(Role.SECRETARY))))
                        .filter(one -> one.requirement().evidence().kinds().contains(TargetKind.BRANCH.code()))
                        .map(one -> one.post().map(Role::code).orElse("") + " " + one.owner())
                        .toList());
        assertThat(links).noneMatch(one -> changed(meeting).touches(one, after));
        assertThat(links).noneMatch(one -> changed().touches(one, after));
        assertThat(changed(meeting).touches(obligation("INS-2.1@u1/2021-Q2"), after))
                .isTrue();
        assertThat(changed().touches(obligation("INS-2.1@u1/2021-Q2"), after)).isFalse();
        ChangedFacts both = changed(meeting);
        for (Obligation link : links) {
            assertThat(both.touches(link, after)).isFalse();
            assertThat(both.touches(obligation("INS-2.1@u1/2021-Q2"), after)).isTrue();
        }
    }

    @Test
    void norms_that_follow_up_are_known() {
        assertThat(concerns.followUps()).isNotEmpty().doesNotContain(ASSEMBLY);
    }
}
