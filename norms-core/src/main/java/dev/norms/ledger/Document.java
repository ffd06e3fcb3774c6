package dev.norms.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A document (文件) that an organization wrote and filed. */
@Value.Immutable
@NormsStyle
public abstract sealed class Document implements LedgerRecord, WithDocument permits ImmutableDocument {
    /** The {@link #kinds} of documents of each kind, made once. */
    private static final ImmutableMap<DocumentKind, Set<String>> KINDS =
            Maps.immutableEnumMap(Maps.toMap(List.of(DocumentKind.values()), kind -> Set.of(kind.code())));

    Document() {}

    /**
     * The organization.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The kind.
     *
     * @return the kind
     */
    public abstract DocumentKind kind();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<Period> forPeriod();

    /**
     * The person concerned, for instance the writer of a thought report.
     *
     * @return the key, if it concerns one
     */
    public abstract Optional<PersonId> person();

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
        return requireNonNull(KINDS.get(kind()));
    }

    /**
     * Returns a builder of an organization's document.
     *
     * @param organization the id of the organization
     * @param kind its kind
     * @return a new builder
     */
    public static Builder builder(String organization, DocumentKind kind) {
        Builder builder =
                builder().organization(OrganizationId.of(organization)).kind(kind);
        builder.draft.key(organization + " " + kind.code());
        return builder;
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Document}. */
    public static final class Builder extends ImmutableDocument.Builder {
        private final Draft draft = new Draft("Document");

        Builder() {}

        /**
         * Sets the day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder on(LocalDate day) {
            return date(day);
        }

        /**
         * Sets the day.
         *
         * @param day the day, in the form {@code 2021-04-08}
         * @return this builder
         */
        public Builder on(String day) {
            return on(draft.day("on", day));
        }

        @Override
        public Document build() {
            return draft.build(super::build, "date", "on");
        }
    }
}
