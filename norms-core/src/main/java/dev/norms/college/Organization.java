package dev.norms.college;

import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
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
public abstract sealed class Organization implements Fact, WithOrganization permits ImmutableOrganization {
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
     * The name for readers.
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
     * The type of a branch: faculty, students or both.
     *
     * @return the type of a branch, if known
     */
    public abstract Optional<BranchType> type();

    /**
     * The days on which the organization exists, from its foundation up to the day before its dissolution.
     *
     * @return the life span
     */
    public abstract DateRange life();

    /**
     * Returns a builder of a general branch.
     *
     * @param id its id
     * @return a new builder
     */
    public static Builder generalBranch(String id) {
        return builder(id, OrganizationKind.GENERAL_BRANCH);
    }

    /**
     * Returns a builder of a branch.
     *
     * @param id its id
     * @param type the type of the branch
     * @return a new builder
     */
    public static Builder branch(String id, BranchType type) {
        return builder(id, OrganizationKind.BRANCH).type(type);
    }

    /**
     * Returns a builder of a Party group.
     *
     * @param id its id
     * @return a new builder
     */
    public static Builder group(String id) {
        return builder(id, OrganizationKind.GROUP);
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static Builder builder(String id, OrganizationKind kind) {
        Builder builder = builder().id(OrganizationId.of(id)).kind(kind);
        builder.draft.key(id);
        return builder;
    }

    /** Builds an {@link Organization}. */
    public static final class Builder extends ImmutableOrganization.Builder {
        private final Draft draft = new Draft("Organization", "established");

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
         * Sets the founding day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder established(LocalDate day) {
            draft.since(day).ifPresent(this::life);
            return this;
        }

        /**
         * Sets the founding day.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder established(String day) {
            return established(draft.day("established", day));
        }

        /**
         * Sets the day of dissolution, which no longer belongs to its life.
         *
         * @param day the day
         * @return this builder
         */
        public Builder dissolved(LocalDate day) {
            draft.until(day).ifPresent(this::life);
            return this;
        }

        /**
         * Sets the day of dissolution, which no longer belongs to its life.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder dissolved(String day) {
            return dissolved(draft.day("dissolved", day));
        }

        @Override
        public Organization build() {
            return draft.build(super::build, "life", "established");
        }
    }
}
