package dev.norms.ledger;

import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A statement (认定) that an organization fulfilled a norm which only a person can judge. */
@Value.Immutable
@NormsStyle
public abstract sealed class Attestation implements LedgerRecord, WithAttestation permits ImmutableAttestation {
    Attestation() {}

    /**
     * The norm that is attested.
     *
     * @return the norm
     */
    public abstract NormId norm();

    /**
     * The organization; a branch attests for all its members too.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    @Override
    public abstract Optional<Period> forPeriod();

    /**
     * The person or body that attests it.
     *
     * @return the text
     */
    public abstract String by();

    @Override
    public abstract LocalDate date();

    /**
     * The statement in words.
     *
     * @return the statement, if there is one
     */
    public abstract Optional<String> statement();

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.ATTESTATIONS;
    }

    @Override
    public final SubjectId subject() {
        return organization();
    }

    @Override
    public final Set<String> kinds() {
        return Set.of(norm().text());
    }

    @Override
    public final String ref() {
        return "attestation/" + date();
    }

    /**
     * An attestation.
     *
     * @param norm the text form of the norm, for instance {@code IMG-1.1}
     * @param organization the id of the organization
     * @param period the text form of the period, for instance {@code 2021}
     * @param by the person or body that attests it
     * @param day the day
     * @return the attestation
     */
    public static Attestation of(String norm, String organization, String period, String by, LocalDate day) {
        return builder()
                .norm(NormId.parse(norm))
                .organization(OrganizationId.of(organization))
                .forPeriod(Period.parse(period))
                .by(by)
                .date(day)
                .build();
    }

    /**
     * An attestation.
     *
     * @param norm the text form of the norm, for instance {@code IMG-1.1}
     * @param organization the id of the organization
     * @param period the text form of the period, for instance {@code 2021}
     * @param by the person or body that attests it
     * @param day the day, in the form {@code 2021-12-08}
     * @return the attestation
     */
    public static Attestation of(String norm, String organization, String period, String by, String day) {
        return of(norm, organization, period, by, Draft.day("Attestation", norm, "date", day));
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attestation}. */
    public static final class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }
}
