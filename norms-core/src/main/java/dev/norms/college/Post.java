package dev.norms.college;

import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/** A post (职务) that a person holds in an organization. */
@Value.Immutable
@NormsStyle
public abstract sealed class Post implements Fact, WithPost permits ImmutablePost {
    static final Comparator<Post> IN_ORDER = Comparator.comparing(Post::person)
            .thenComparing((Post post) -> post.during().from())
            .thenComparing(Post::organization)
            .thenComparing(Post::role);

    Post() {}

    /**
     * The person.
     *
     * @return the key of the person
     */
    public abstract PersonId person();

    /**
     * The organization.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The role.
     *
     * @return the role
     */
    public abstract Role role();

    /**
     * The days on which the post is held.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Returns a builder of a person's post.
     *
     * @param person the key of the person
     * @param role the role
     * @return a new builder
     */
    public static Builder builder(String person, Role role) {
        Builder builder = builder().person(PersonId.of(person)).role(role);
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

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {
        private final Draft draft = new Draft("Post");

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
         * Sets the first day that no longer belongs to the post.
         *
         * @param day the day
         * @return this builder
         */
        public Builder until(LocalDate day) {
            draft.until(day).ifPresent(this::during);
            return this;
        }

        /**
         * Sets the first day that no longer belongs to the post.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder until(String day) {
            return until(draft.day("until", day));
        }

        @Override
        public Post build() {
            return draft.build(super::build, "organization", "at", "during", "since");
        }
    }
}
