package dev.norms.college;

import dev.norms.fact.Origin;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A post (职务) that a person holds in an organization. */
@Value.Immutable
@NormsStyle
public abstract sealed class Post implements WithPost permits ImmutablePost {
    Post() {}

    /**
     * Who.
     *
     * @return the key of the person
     */
    public abstract PersonId person();

    /**
     * Where.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * As what.
     *
     * @return the role
     */
    public abstract Role role();

    /**
     * When: {@code until} is the first day on which it is no longer held.
     *
     * @return the days
     */
    public abstract DateRange during();

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
     * A post to be completed.
     *
     * @param person the key of the person
     * @param role as what
     * @return a builder
     */
    public static Builder of(String person, Role role) {
        return builder().person(PersonId.of(person)).role(role);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {
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
