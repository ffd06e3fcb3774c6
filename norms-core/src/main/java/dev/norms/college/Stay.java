package dev.norms.college;

import dev.norms.fact.Origin;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's stay in a branch or group with a status: one row of a person's history. */
@Value.Immutable
@NormsStyle
public abstract sealed class Stay implements WithStay permits ImmutableStay {
    Stay() {}

    /**
     * Who.
     *
     * @return the key of the person
     */
    public abstract PersonId person();

    /**
     * Where: a branch, or one of its groups.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * As what.
     *
     * @return the status
     */
    public abstract MemberStatus status();

    /**
     * When: {@code until} is the first day on which it no longer holds.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Whether the person is a leading cadre of the college (党员领导干部).
     *
     * @return true if so, false if not given
     */
    @Value.Default
    public boolean isLeadingCadre() {
        return false;
    }

    /**
     * Whether the person is a student.
     *
     * @return true if so, false if not given
     */
    @Value.Default
    public boolean isStudent() {
        return false;
    }

    /**
     * When the person graduates.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> graduates();

    /**
     * Where it was read.
     *
     * @return the origin
     */
    @Value.Default
    @Value.Auxiliary
    public Origin origin() {
        return Origin.NONE;
    }

    /**
     * A stay to be completed.
     *
     * @param person the key of the person
     * @param status as what
     * @return a builder
     */
    public static Builder of(String person, MemberStatus status) {
        return builder().person(PersonId.of(person)).status(status);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stay}. */
    public static final class Builder extends ImmutableStay.Builder {
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
         * Sets the days to those from a day on, without an end.
         *
         * @param day the first day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder since(String day) {
            return during(DateRange.since(LocalDate.parse(day)));
        }
    }
}
