package dev.norms.ledger;

import com.google.common.collect.ImmutableSet;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A document (文件) that an organization wrote and filed. */
@Value.Immutable
@NormsStyle
public abstract sealed class Document implements LedgerRecord, WithDocument permits ImmutableDocument {
    Document() {}

    /**
     * Whose it is.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * Of what kind.
     *
     * @return the kind
     */
    public abstract DocumentKind kind();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<Period> forPeriod();

    /**
     * Whom it concerns, for instance the writer of a thought report.
     *
     * @return the key, if it concerns one
     */
    public abstract Optional<PersonId> person();

    @Override
    @Value.Default
    @Value.Auxiliary
    public Origin origin() {
        return Origin.NONE;
    }

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.DOCUMENTS;
    }

    @Override
    public final SubjectId subject() {
        return organization();
    }

    @Override
    public final Set<String> kinds() {
        return ImmutableSet.of(kind().code());
    }

    @Override
    public final String ref() {
        return kind().code() + "/" + date();
    }

    /**
     * A document to be completed.
     *
     * @param kind its kind
     * @return a builder
     */
    public static Builder of(DocumentKind kind) {
        return builder().kind(kind);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Document}. */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {}

        /**
         * Sets the organization.
         *
         * @param organization its id
         * @return this builder
         */
        public Builder by(String organization) {
            return organization(OrganizationId.of(organization));
        }

        /**
         * Sets the day.
         *
         * @param day the day, in the form {@code 2021-04-08}
         * @return this builder
         */
        public Builder on(String day) {
            return date(LocalDate.parse(day));
        }
    }
}
