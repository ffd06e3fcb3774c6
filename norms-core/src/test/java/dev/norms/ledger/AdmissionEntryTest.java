package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Problem;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import org.junit.jupiter.api.Test;

class AdmissionEntryTest {
    private static final College COLLEGE = College.builder()
            .add(Organization.branch("u1", BranchType.UNDERGRADUATE).established("2013-09-01"))
            .add(Stay.builder("p1", MemberStatus.ACTIVIST).at("u1").since("2024-09-01"))
            .build();

    @Test
    void the_steps_of_a_person_are_found_in_the_order_of_their_days() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(AdmissionEntry.of("p1", "u1", AdmissionStep.FIRST_TALK, "2024-09-20"))
                .add(AdmissionEntry.of("p1", "u1", AdmissionStep.APPLICATION, "2024-09-01"))
                .build();
        assertThat(ledger.supplied()).contains(EvidenceSource.ADMISSIONS);
        assertThat(ledger.records(PersonId.of("p1"), EvidenceSource.ADMISSIONS))
                .extracting(LedgerRecord::ref)
                .containsExactly("p1/application/2024-09-01", "p1/first-talk/2024-09-20");
    }

    @Test
    void every_broken_reference_is_reported_at_once_and_an_odd_step_is_none() {
        assertThat(Ledger.builder(COLLEGE)
                        .add(AdmissionEntry.of("p9", "u9", AdmissionStep.OATH, "2024-09-20"))
                        .add(AdmissionEntry.of("p1", "u1", AdmissionStep.OATH, "2024-09-20"))
                        .check()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "person: unknown person (not among the people) (p9)",
                        "organization: unknown organization (u9)");
    }
}
