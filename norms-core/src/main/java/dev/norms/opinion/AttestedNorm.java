package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceRule;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Cadence;

/** Builders of norms that only a person can judge: all have one shape. */
final class AttestedNorm {
    private AttestedNorm() {}

    /** Returns a builder of a norm that is attested as often as usual, by default once a year. */
    static Norm.Builder builder(Interpretations in, String id, Addressee addressee, Addressee... more) {
        return builder(in, FrequencyReadings.ATTESTED, id, addressee, more);
    }

    /** Returns a builder of a norm that is attested as often as a reading says. */
    static Norm.Builder builder(
            Interpretations in, Interpretation<Cadence> frequency, String id, Addressee addressee, Addressee... more) {
        return Norm.builder()
                .id(id)
                .demands(attestation(in, frequency, id), addressee, more)
                .executability(Executability.ATTESTED)
                .reads(in, CommonReadings.papers(frequency, CountingReadings.ATTESTATION));
    }

    static CountRequirement attestation(Interpretations in, Interpretation<Cadence> frequency, String id) {
        return CountRequirement.of(in.value(frequency), EvidenceRule.attestation(NormId.parse(id)));
    }
}
