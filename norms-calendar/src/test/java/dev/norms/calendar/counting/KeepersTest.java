package dev.norms.calendar.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.CountsFor;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.profile.Profile;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample has gb above f1 and u1, and u1 above u1.g; "act" moved from f1 to the group of u1. */
class KeepersTest {
    private static final NormBook BOOK = ImplementationOpinion.book();

    private final College college = Sample.college()
            .add(Stay.builder("act", MemberStatus.ACTIVIST)
                    .at("f1")
                    .since("2020-09-01")
                    .until("2021-03-01"))
            .add(Stay.builder("act", MemberStatus.ACTIVIST).at("u1.g").since("2021-03-01"))
            .build();
    private final Keepers keepers = new Keepers(college);

    private static Duty duty(NormBook book, String norm) {
        NormEdition edition = book.editions().get(0);
        Norm found = edition.find(NormId.parse(norm)).orElseThrow();
        return Duty.of(edition, found, found.demands().get(0));
    }

    private static List<String> texts(Collection<? extends SubjectId> subjects) {
        return subjects.stream().map(SubjectId::text).toList();
    }

    private List<String> of(NormBook book, String norm, String owner, EvidenceSource source) {
        Obligation obligation = Obligation.of(duty(book, norm), OrganizationId.of(owner));
        return texts(keepers.of(obligation, obligation.owner(), source));
    }

    private List<String> owners(String norm, LedgerRecord record) {
        return texts(keepers.owners(duty(BOOK, norm), record));
    }

    @Test
    void mostly_the_owners_own_records_count() {
        assertThat(of(BOOK, "INS-2.1", "u1", EvidenceSource.ACTIVITIES)).containsExactly("u1");
        assertThat(owners("INS-2.1", meeting("u1").build())).containsExactly("u1");
        assertThat(Keepers.isOwn(duty(BOOK, "INS-2.1"), EvidenceSource.ACTIVITIES))
                .isTrue();
        assertThat(Keepers.isOwn(duty(BOOK, "INS-2.1"), EvidenceSource.ATTESTATIONS))
                .isFalse();
    }

    @Test
    void an_appraisal_may_be_held_above_the_owner() {
        assertThat(of(BOOK, "INS-4.1", "u1", EvidenceSource.ACTIVITIES)).containsExactly("u1", "gb");
        assertThat(owners("INS-4.1", meeting("gb").build())).containsExactly("gb", "f1", "u1", "u1.g");
        assertThat(owners("INS-4.1", meeting("u1").build())).containsExactly("u1", "u1.g");
        assertThat(Keepers.isOwn(duty(BOOK, "INS-4.1"), EvidenceSource.ACTIVITIES))
                .isFalse();
    }

    @Test
    void a_lecture_may_be_held_below_the_owner() {
        assertThat(of(BOOK, "INS-2.5", "u1", EvidenceSource.ACTIVITIES)).containsExactly("u1", "u1.g");
        assertThat(owners("INS-2.5", meeting("u1.g").build())).containsExactly("u1.g", "u1", "gb");
        assertThat(owners("INS-2.5", meeting("u1").with("f1").build())).containsExactly("u1", "gb", "f1");
    }

    @Test
    void by_a_reading_what_is_held_above_counts_for_branches() {
        NormBook too =
                BOOK.tailoredBy(Profile.by("art").fix(CountingReadings.SEVERAL_KINDS, CountsFor.BRANCHES_TOO, "so"));
        String norm = "INS-2.1";
        assertThat(of(too, norm, "u1", EvidenceSource.ACTIVITIES)).containsExactly("u1", "gb");
        assertThat(of(too, norm, "u1", EvidenceSource.DOCUMENTS)).containsExactly("u1");
        assertThat(of(BOOK, norm, "u1", EvidenceSource.ACTIVITIES)).containsExactly("u1");
        assertThat(texts(keepers.owners(duty(too, norm), meeting("gb").build())))
                .containsExactly("gb", "f1", "u1", "u1.g");
        assertThat(Keepers.isOwn(duty(too, norm), EvidenceSource.ACTIVITIES)).isFalse();
        assertThat(Keepers.isOwn(duty(too, norm), EvidenceSource.DOCUMENTS)).isTrue();
    }

    @Test
    void what_is_owed_for_a_person_counts_by_the_person() {
        Obligation each =
                Obligation.of(duty(BOOK, "ART-8.2"), OrganizationId.of("u1")).withPart("act");
        assertThat(texts(keepers.of(each, each.owner(), EvidenceSource.ADMISSIONS)))
                .containsExactly("act");
        assertThat(texts(keepers.of(each, each.owner(), EvidenceSource.ACTIVITIES)))
                .containsExactly("u1");
        assertThat(owners("ART-8.2", meeting("f1").part("act").build())).containsExactly("f1", "gb", "u1.g", "u1");
        assertThat(owners("ART-8.2", meeting("f1").part("各支部").build())).containsExactly("f1");
        assertThat(owners("ART-8.2", meeting("f1").build())).containsExactly("f1");
        assertThat(owners("ART-8.2", AdmissionEntry.of("act", "u1", AdmissionStep.ACTIVIST_DETERMINED, "2021-03-05")))
                .containsExactlyInAnyOrder("f1", "gb", "u1.g", "u1");
        assertThat(owners(
                        "ART-8.2",
                        Document.builder("f1", DocumentKind.THOUGHT_REPORT)
                                .on("2021-04-01")
                                .person(PersonId.of("act"))
                                .build()))
                .containsExactly("f1", "gb", "u1.g", "u1");
        assertThat(owners("ART-8.2", Study.of("p3", "2021-04-01", "2"))).isEmpty();
        assertThat(Keepers.isOwn(duty(BOOK, "ART-8.2"), EvidenceSource.ACTIVITIES))
                .isFalse();
    }

    @Test
    void a_branch_attests_for_itself_and_its_people() {
        assertThat(owners("INS-2.1", Attestation.of("INS-2.1", "u1", "2021-Q1", "p2", "2021-04-01")))
                .containsExactly("u1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "act");
        assertThat(owners("INS-2.1", Attestation.of("INS-2.1", "gb", "2021-Q1", "p1", "2021-04-01")))
                .containsExactly("gb");
    }

    @Test
    void activities_are_kept_by_all_who_held_or_led_them() {
        assertThat(texts(Keepers.keepers(meeting("u1").build()))).containsExactly("u1");
        assertThat(texts(Keepers.keepers(meeting("u1").with("f1").ledBy("p2").build())))
                .containsExactly("u1", "f1", "p2");
        assertThat(texts(Keepers.keepers(meeting("u1").ledBy("p2").build()))).containsExactly("u1", "p2");
        assertThat(texts(Keepers.keepers(Study.of("p3", "2021-04-01", "2")))).containsExactly("p3");
    }

    @Test
    void organizations_above_all_stays_are_listed_once() {
        assertThat(texts(keepers.aboveStays(PersonId.of("act")))).containsExactly("f1", "gb", "u1.g", "u1");
        assertThat(texts(keepers.aboveStays(PersonId.of("nobody")))).isEmpty();
    }

    private static Activity.Builder meeting(String organization) {
        return Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                .by(organization)
                .on("2021-04-01");
    }
}
