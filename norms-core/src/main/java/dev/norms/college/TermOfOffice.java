package dev.norms.college;

import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.TermRule;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A term of office (任期) of a committee, or of the secretary of a branch without one. */
@Value.Immutable
@NormsStyle
public abstract sealed class TermOfOffice implements Fact, WithTermOfOffice permits ImmutableTermOfOffice {
    TermOfOffice() {}

    /**
     * The general branch or branch.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * The day of the election, on which the term begins.
     *
     * @return the day
     */
    public abstract LocalDate elected();

    /**
     * The day to which the term was extended.
     *
     * @return the day, later than expiry; empty if not extended
     */
    public abstract Optional<LocalDate> extendedTo();

    /**
     * The number of the document that approves the extension.
     *
     * @return the number; without it the extension does not count
     */
    public abstract Optional<String> approval();

    /**
     * A term that was not extended.
     *
     * @param organization the id of the organization
     * @param elected the day of the election
     * @return the term
     */
    public static TermOfOffice of(String organization, LocalDate elected) {
        return builder(organization).elected(elected).build();
    }

    /**
     * A term that was not extended.
     *
     * @param organization the id of the organization
     * @param elected the day of the election, in the form {@code 2020-11-05}
     * @return the term
     */
    public static TermOfOffice of(String organization, String elected) {
        return builder(organization).elected(elected).build();
    }

    /**
     * Returns a builder of an organization's term.
     *
     * @param organization the id of the organization
     * @return a new builder
     */
    public static Builder builder(String organization) {
        Builder builder = builder().organization(OrganizationId.of(organization));
        builder.draft.key(organization);
        return builder;
    }

    /**
     * The last day for the re-election.
     *
     * @param rule the rule on the length of a term
     * @return the day of expiry, or the day to which it was extended with approval
     */
    public final LocalDate deadline(TermRule rule) {
        return approval().isPresent() ? extendedTo().orElse(rule.expiry(elected())) : rule.expiry(elected());
    }

    /**
     * The name of the term.
     *
     * @return for instance {@code term-2020-11-05}
     */
    public final TermPeriod period() {
        return new TermPeriod(elected());
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TermOfOffice}. */
    public static final class Builder extends ImmutableTermOfOffice.Builder {
        private final Draft draft = new Draft("TermOfOffice");

        Builder() {}

        /**
         * Sets {@link TermOfOffice#elected}.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder elected(String day) {
            return elected(draft.day("elected", day));
        }

        /**
         * Sets {@link TermOfOffice#extendedTo}.
         *
         * @param day the day, in the form {@code 2020-11-05}
         * @return this builder
         */
        public Builder extendedTo(String day) {
            return extendedTo(draft.day("extendedTo", day));
        }

        @Override
        public TermOfOffice build() {
            return draft.build(super::build);
        }
    }
}
