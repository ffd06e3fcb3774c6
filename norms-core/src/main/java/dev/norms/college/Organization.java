package dev.norms.college;

import dev.norms.fact.Origin;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An organization (党组织) and its life span. */
@Value.Immutable
@NormsStyle
public abstract sealed class Organization implements WithOrganization permits ImmutableOrganization {
    Organization() {}

    /**
     * The id.
     *
     * @return the id
     */
    public abstract OrganizationId id();

    /**
     * The tier.
     *
     * @return the kind
     */
    public abstract OrganizationKind kind();

    /**
     * The name that people read.
     *
     * @return the name, the id if not given
     */
    @Value.Default
    public String name() {
        return id().text();
    }

    /**
     * The organization above.
     *
     * @return the parent, if any
     */
    public abstract Optional<OrganizationId> parent();

    /**
     * Whose branch it is.
     *
     * @return the type of a branch, if known
     */
    public abstract Optional<BranchType> type();

    /**
     * The days on which it exists: from its founding day until the day of its dissolution, which does not belong to it.
     *
     * @return the life span
     */
    public abstract DateRange life();

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
     * A general branch to be completed.
     *
     * @param id its id
     * @return a builder
     */
    public static Builder generalBranch(String id) {
        return builder().id(OrganizationId.of(id)).kind(OrganizationKind.GENERAL_BRANCH);
    }

    /**
     * A branch to be completed.
     *
     * @param id its id
     * @param type whose branch it is
     * @return a builder
     */
    public static Builder branch(String id, BranchType type) {
        return builder().id(OrganizationId.of(id)).kind(OrganizationKind.BRANCH).type(type);
    }

    /**
     * A Party group to be completed.
     *
     * @param id its id
     * @return a builder
     */
    public static Builder group(String id) {
        return builder().id(OrganizationId.of(id)).kind(OrganizationKind.GROUP);
    }

    /**
     * Starts an organization.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organization}. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}

        /**
         * Sets the organization above.
         *
         * @param parent its id
         * @return this builder
         */
        public Builder under(String parent) {
            return parent(OrganizationId.of(parent));
        }

        /**
         * Sets the founding day of an organization that still exists.
         *
         * @param day the first day, in the form {@code 2012-09-01}
         * @return this builder
         */
        public Builder established(String day) {
            return life(DateRange.since(LocalDate.parse(day)));
        }
    }
}
