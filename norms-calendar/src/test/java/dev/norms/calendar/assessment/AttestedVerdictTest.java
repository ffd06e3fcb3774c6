package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.FullSample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.duty.ObligationId;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.LedgerBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a person can judge: met once somebody attests it, else it needs judgment, whatever the day. */
class AttestedVerdictTest {
    @ParameterizedTest(name = "{0} is met by an attestation of {1}, else needs judgment")
    @CsvSource({
        "MGT-4.2@gb/2021, gb",
        "IMG-1.1@u1/2021, u1",
        "IMG-2.2@gb/2021-H1, gb",
        "IMG-2.2@u1/2021-H1, u1",
        "ART-3.3@gb/2021, gb",
        "ART-5.1@gb/2021, gb",
        "ART-11.3@gb/2021, gb",
        "ART-12.1@gb/2021-H1, gb",
        "ART-14.1@gb/2021, gb",
        "ART-16.1@gb/2021, gb",
        "ART-16.3@gb/2021, gb",
        "ART-18.1@gb/2021, gb",
        "ART-20.1@p5/2021, u1",
        "ART-20.1@p13/2021, u1"
    })
    void attestation(String id, String organization) {
        ObligationId duty = ObligationId.parse(id);
        String period = duty.period().orElseThrow().toString();
        String norm = duty.norm().text();
        assertThat(verdict(id, ledger(COLLEGE).add(Attestation.of(norm, organization, period, "p1", "2021-06-01"))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(id, ledger(COLLEGE).add(Attestation.of(norm, organization, period, "p1", "2022-01-05"))))
                .isEqualTo(Verdict.MET); // an attestation is never late
        assertThat(verdict(id, ledger(COLLEGE).add(Attestation.of(norm, "f1", period, "p1", "2021-06-01"))))
                .isEqualTo(Verdict.NEEDS_JUDGMENT);
        assertThat(verdict(id, ledger(COLLEGE))).isEqualTo(Verdict.NEEDS_JUDGMENT);
        assertThat(assess(COLLEGE, ledger(COLLEGE), "2021-03-01").get(id).verdict())
                .isEqualTo(Verdict.NEEDS_JUDGMENT);
        assertThat(assess(COLLEGE, ledger(COLLEGE), "2020-12-31").get(id).verdict())
                .isEqualTo(Verdict.UPCOMING);
    }

    private static Verdict verdict(String id, LedgerBuilder ledger) {
        return assess(COLLEGE, ledger, "2022-06-30").get(id).verdict();
    }
}
