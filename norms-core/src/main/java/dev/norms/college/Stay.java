package dev.norms.college;

import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's stay in a branch or group with a status: one row of a person's history. */
@Value.Immutable
@NormsStyle
public abstract sealed class Stay implements Fact, WithStay permits ImmutableStay {
    static final Comparator<Stay> IN_ORDER = Comparator.comparing(Stay::person)
            .thenComparing(stay -> stay.during().from());

    Stay() {}

    /**
     * The person.
     *
     * @return the key of the person
     */
    public abstract PersonId person();

    /**
     * The branch or group.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The status.
     *
     * @return the status
     */
    public abstract MemberStatus status();

    /**
     * The days of the stay.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Returns whether the person is a leading cadre of the college (党员领导干部).
     *
     * @return true if so, false if not given
     */
    @Value.Default
    public boolean isLeadingCadre() {
        return false;
    }

    /**
     * Returns whether the person is a student.
     *
     * @return true if so, false if not given
     */
    @Value.Default
    public boolean isStudent() {
        return false;
    }

    /**
     * The day on which the person graduates.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> graduates();

    /**
     * Returns a builder of a person's stay.
     *
     * @param person the key of the person
     * @param status the status
     * @return a new builder
     */
    public static Builder builder(String person, MemberStatus status) {
        Builder builder = builder().person(PersonId.of(person)).status(status);
        builder.draft.key(person);
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

    /** Builds a {@link Stay}. */
    public static final class Builder extends ImmutableStay.Builder {
        private final Draft draft = new Draft("Stay");

        Builder() {}

        /**
         * Sets the organization.
         *
         * @param organization its id
         * @return this builder
         */
        public Builder at(String organization) {
            return organization(OrganizationId.of(organization));
        }

        /**
         * Sets the first day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder since(LocalDate day) {
            draft.since(day).ifPresent(this::during);
            return this;
        }

        /**
         * Sets the first day.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder since(String day) {
            return since(draft.day("since", day));
        }

        /**
         * Sets the first day that no longer belongs to the stay.
         *
         * @param day the day
         * @return this builder
         */
        public Builder until(LocalDate day) {
            draft.until(day).ifPresent(this::during);
            return this;
        }

        /**
         * Sets the first day that no longer belongs to the stay.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder until(String day) {
            return until(draft.day("until", day));
        }

        @Override
        public Stay build() {
            return draft.build(super::build, "organization", "at", "during", "since");
        }
    }
}
