package dev.norms.ledger;

import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.order.Nearest;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An activity (活动) that an organization held, alone or together with others; it may be of several kinds and counts once
 * for each norm and holder.
 */
@Value.Immutable
@NormsStyle
public abstract sealed class Activity implements LedgerRecord, WithActivity permits ImmutableActivity {
    Activity() {}

    /**
     * The id, of the form of ids of organizations and persons.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The organization that held the activity; of several the one named first.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The other organizations that held the activity together with {@link #organization()}.
     *
     * @return the ids, empty as a rule
     */
    public abstract Set<OrganizationId> partners();

    /**
     * The codes of its kinds, as files have them. A builder takes kinds by {@link Builder#addKind}; codes are for
     * readers of files.
     *
     * @return the codes, not empty
     */
    public abstract Set<String> kindCodes();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<Period> forPeriod();

    /**
     * The class hours that attending it is worth.
     *
     * @return the hours, not negative; empty if none
     */
    public abstract Optional<BigDecimal> hours();

    /**
     * The persons who led the activity or gave the lecture (主讲人).
     *
     * @return the keys
     */
    public abstract Set<PersonId> leaders();

    /**
     * The part of a norm, such as a stage or item, for which the activity was held.
     *
     * @return the part, if it names one
     */
    public abstract Optional<String> part();

    /**
     * The place where the record is filed.
     *
     * @return the place, if known
     */
    public abstract Optional<String> filed();

    /**
     * Returns whether the {@linkplain #filed() place} is known; computed once, since it is read often.
     *
     * @return true if it is
     */
    @Value.Derived
    @Value.Auxiliary
    public boolean isFiled() {
        return filed().isPresent();
    }

    /**
     * Returns every organization that held the activity.
     *
     * @return {@link #organization()} first, then its partners; unmodifiable
     */
    public final List<OrganizationId> organizations() {
        return partners().isEmpty()
                ? List.of(organization())
                : Stream.concat(Stream.of(organization()), partners().stream()).toList();
    }

    /**
     * Returns the activity as one of its holders keeps it: that one as the organization, the others as partners.
     *
     * @param holder one of {@link #organizations()}
     * @return the activity
     * @throws IllegalArgumentException if that organization did not hold it
     */
    public final Activity of(OrganizationId holder) {
        if (holder.equals(organization())) {
            return this;
        }
        if (!partners().contains(holder)) {
            throw new IllegalArgumentException(
                    "holder must be one of " + organizations() + ", but was " + holder + " (activity " + id() + ")");
        }
        return withPartners() // none at first: the organization must never be among the partners
                .withOrganization(holder)
                .withPartners(organizations().stream()
                        .filter(other -> !other.equals(holder))
                        .toList());
    }

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.ACTIVITIES;
    }

    @Override
    public final SubjectId subject() {
        return organization();
    }

    @Override
    public final Set<String> kinds() {
        return kindCodes();
    }

    @Override
    public final String ref() {
        return id();
    }

    @Value.Check
    void check() {
        SubjectId.checked(id());
        if (partners().contains(organization())) {
            throw new IllegalArgumentException("partners must be other organizations than " + organization()
                    + ", but were " + partners() + " (activity " + id() + ")");
        }
        if (kinds().isEmpty()) {
            throw new IllegalArgumentException("kinds must not be empty, but were (activity " + id() + ")");
        }
        for (String kind : kinds()) {
            if (!ActivityKind.isCode(kind)) {
                throw new IllegalArgumentException("kinds must be codes like party-lecture, but one was '" + kind
                        + "' (activity " + id() + ")"
                        + Nearest.hint(
                                ActivityKind.nearest(kind, ActivityKind.known()).map(ActivityKind::code)));
            }
        }
    }

    /**
     * Returns a builder of an activity.
     *
     * @param id its id
     * @param kind its kind
     * @param more further kinds
     * @return a new builder
     */
    public static Builder builder(String id, ActivityKind kind, ActivityKind... more) {
        Builder builder = builder().addKind(kind).id(id);
        builder.draft.key(id);
        for (ActivityKind further : more) {
            builder.addKind(further);
        }
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

    /** Builds an {@link Activity}. */
    public static final class Builder extends ImmutableActivity.Builder {
        private final Draft draft = new Draft("Activity");

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
         * Adds another organization that held the activity.
         *
         * @param partner its id
         * @return this builder
         */
        public Builder with(String partner) {
            return addPartner(OrganizationId.of(partner));
        }

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

        /**
         * Adds a kind, which {@link ActivityKind#parse(String, java.util.Collection)} can read from its code.
         *
         * @param kind the kind
         * @return this builder
         */
        public Builder addKind(ActivityKind kind) {
            return addKindCode(kind.code());
        }

        /**
         * Adds a person who led the activity.
         *
         * @param person the key
         * @return this builder
         */
        public Builder ledBy(String person) {
            return addLeader(PersonId.of(person));
        }

        @Override
        public Activity build() {
            return draft.build(super::build, "organization", "by", "date", "on");
        }
    }
}
