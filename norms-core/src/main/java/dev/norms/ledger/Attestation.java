package dev.norms.ledger;

import com.google.common.collect.ImmutableSet;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What somebody attests (证明): that an organization did what only a person can judge. */
@Value.Immutable
@NormsStyle
public abstract sealed class Attestation implements LedgerRecord, WithAttestation permits ImmutableAttestation {
    Attestation() {}

    /**
     * What is attested.
     *
     * @return the norm
     */
    public abstract NormId norm();

    /**
     * Of whom; of a branch also for all its members.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    @Override
    public abstract Optional<Period> forPeriod();

    /**
     * Who attests it, a person's key or a body.
     *
     * @return the text
     */
    public abstract String by();

    @Override
    public abstract LocalDate date();

    /**
     * What was attested, in words.
     *
     * @return the statement, if there is one
     */
    public abstract Optional<String> statement();

    @Override
    @Value.Default
    @Value.Auxiliary
    public Origin origin() {
        return Origin.NONE;
    }

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
        return ImmutableSet.of(norm().text());
    }

    @Override
    public final String ref() {
        return "attestation/" + date();
    }

    /**
     * An attestation.
     *
     * @param norm the text form of the norm, for instance {@code IMG-1.1}
     * @param organization of whom
     * @param period the text form of the period, for instance {@code 2021}
     * @param by who attests it
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
     * @param organization of whom
     * @param period the text form of the period, for instance {@code 2021}
     * @param by who attests it
     * @param day the day, in the form {@code 2021-12-08}
     * @return the attestation
     */
    public static Attestation of(String norm, String organization, String period, String by, String day) {
        return of(norm, organization, period, by, Draft.day("Attestation", norm, "date", day));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attestation}. */
    public static final class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }
}
