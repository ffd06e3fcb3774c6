package dev.norms.calendar.obligation;

import dev.norms.book.NormEdition;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something owed: a norm, an owner and a window; or a standing duty, which has no window.
 *
 * <p>A norm that is for this kind of owner but does not bind it in the period is kept as well, with the reason in
 * {@link #inapplicable()}; it is owed by nobody.
 */
public final class Obligation {
    private static final Bound ONE = Bound.atLeast(1);

    private final Duty duty;
    private final @Nullable String part;
    private final SubjectId owner;
    private final @Nullable OrganizationId organization;
    private final @Nullable Role seat;
    private final @Nullable PersonId person;
    private final @Nullable Window window;
    private final Bound bound;
    private final @Nullable Label inapplicable;

    private Obligation(Builder from) {
        this.duty = from.duty;
        this.part = from.part;
        this.owner = from.owner;
        this.organization = from.organization;
        this.seat = from.seat;
        this.person = from.person;
        this.window = from.window;
        this.bound = from.bound;
        this.inapplicable = from.inapplicable;
    }

    /**
     * Starts an obligation: a standing duty that asks for one at least, unless the builder is told otherwise.
     *
     * @param duty what is demanded
     * @param owner who owes it
     * @return the builder
     */
    public static Builder builder(Duty duty, SubjectId owner) {
        return new Builder(duty, owner);
    }

    /**
     * Returns a builder that has everything of this obligation.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(duty, owner).bound(bound);
        builder.part = part;
        builder.organization = organization;
        builder.seat = seat;
        builder.person = person;
        builder.window = window;
        builder.inapplicable = inapplicable;
        return builder;
    }

    /**
     * Returns this obligation with another number.
     *
     * @param number how much is owed
     * @param ifNone why it does not apply if that is nothing
     * @return the obligation
     */
    public Obligation asking(int number, Label ifNone) {
        Builder asking = toBuilder().bound(Bound.atLeast(number));
        return (number == 0 ? asking.notApplicable(ifNone) : asking).build();
    }

    /**
     * The order of results: by due day, standing duties last, then by id as text and code point.
     *
     * @return the order
     */
    public static Comparator<Obligation> inOrder() {
        return ObligationOrder.INSTANCE;
    }

    /**
     * The order of owners within one period and norm: that of the ids of their obligations.
     *
     * @return the order of the texts of owners
     */
    public static Comparator<String> byOwner() {
        return ObligationOrder::byOwner;
    }

    /**
     * The identity.
     *
     * @return the id; its norm is the replaced one where {@link #norm()} replaces another
     */
    public ObligationId id() {
        return new ObligationId(key(), part(), owner.text(), window().map(Window::period));
    }

    /**
     * The norm that governs.
     *
     * @return the norm, of the edition in force on the period's first day
     */
    public Norm norm() {
        return duty.norm();
    }

    /**
     * What of the norm is owed.
     *
     * @return the demand
     */
    public Demand demand() {
        return duty.demand();
    }

    /**
     * What is asked for, as data.
     *
     * @return the requirement of the demand
     */
    public Requirement requirement() {
        return duty.demand().requirement();
    }

    /**
     * What tells it apart from other duties of the same norm, owner and period.
     *
     * @return the code of a seat, stage or item, or the id of an activist or activity; empty if there is only one duty
     */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    /**
     * The norm in the identity.
     *
     * @return the norm's id; that of the replaced norm where {@link #norm()} replaces another
     */
    public NormId key() {
        return duty.key();
    }

    /**
     * What is owed, in a few words.
     *
     * @return the norm's label, and what tells the duty apart from others
     */
    public Label label() {
        Label whole = norm().label();
        if (part == null) {
            return whole;
        }
        Label name = demand().parts() instanceof Parts.Named named
                ? named.item().label()
                : seat().filter(role -> role.code().equals(part))
                        .map(Role::label)
                        .orElse(Label.of(part, part));
        return Label.of(whole.zh() + "（" + name.zh() + "）", whole.en() + " (" + name.en() + ")");
    }

    /**
     * The edition that governs.
     *
     * @return the edition in force on the period's first day
     */
    public NormEdition edition() {
        return duty.edition();
    }

    /**
     * Who owes it.
     *
     * @return the organization or person
     */
    public SubjectId owner() {
        return owner;
    }

    /**
     * The organization under which it is listed.
     *
     * @return the owner, or the organization of the person who owes it; empty if that person is in none
     */
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(organization);
    }

    /**
     * The person who owes it, or who is expected to hold the addressed post on the window's last day.
     *
     * @return the key; empty if the organization as a whole owes it or the post is vacant
     */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    /**
     * The post whose holder does it for the organization.
     *
     * @return the post; empty if the organization as a whole owes it, or a person
     */
    public Optional<Role> seat() {
        return Optional.ofNullable(seat);
    }

    /**
     * Who holds the addressed post on a day.
     *
     * @param college who is who
     * @param day the day
     * @return the holders, the smallest key first; empty if the post is vacant or none is addressed
     */
    public List<PersonId> holders(College college, LocalDate day) {
        return seat == null || !(owner instanceof OrganizationId id)
                ? List.of()
                : college.holders(id, seat::equals, day);
    }

    /**
     * The days.
     *
     * @return the window; empty for a standing duty
     */
    public Optional<Window> window() {
        return Optional.ofNullable(window);
    }

    /**
     * How much is owed.
     *
     * @return the bound, in {@link #unit()}
     */
    public Bound bound() {
        return bound;
    }

    /**
     * In what it is counted.
     *
     * @return the unit of the norm's evidence
     */
    public Unit unit() {
        return requirement().evidence().unit();
    }

    /**
     * Why it is not owed, though the norm is for this kind of owner.
     *
     * @return the reason; empty if it is owed
     */
    public Optional<Label> inapplicable() {
        return Optional.ofNullable(inapplicable);
    }

    /** Two obligations are equal if they are the same duty, in the same days, of the same owner in the same hands. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Obligation that
                && owner.equals(that.owner)
                && duty.equals(that.duty)
                && Objects.equals(window, that.window)
                && Objects.equals(part, that.part)
                && Objects.equals(organization, that.organization)
                && seat == that.seat
                && Objects.equals(person, that.person)
                && bound.equals(that.bound)
                && Objects.equals(inapplicable, that.inapplicable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, part, window, duty.key());
    }

    /**
     * The identity as text.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2}
     */
    @Override
    public String toString() {
        return key() + (part == null ? "" : "#" + part) + "@" + owner.text()
                + (window == null ? "" : "/" + window.period());
    }

    /** Collects what an obligation is made of. */
    public static final class Builder {
        private final Duty duty;
        private final SubjectId owner;
        private @Nullable String part;
        private @Nullable OrganizationId organization;
        private @Nullable Role seat;
        private @Nullable PersonId person;
        private @Nullable Window window;
        private Bound bound = ONE;
        private @Nullable Label inapplicable;

        private Builder(Duty duty, SubjectId owner) {
            this.duty = duty;
            this.owner = owner;
            this.part = duty.part().orElse(null);
            if (owner instanceof OrganizationId id) {
                this.organization = id;
            } else {
                this.person = (PersonId) owner;
            }
        }

        /**
         * Sets what tells it apart from other duties of the same norm, owner and period.
         *
         * @param name the code of a seat, or the id of a person or activity
         * @return this
         */
        public Builder part(String name) {
            SubjectId.checked(name);
            this.part = name;
            return this;
        }

        /**
         * Sets the organization under which a person's obligation is listed.
         *
         * @param listed the organization
         * @return this
         */
        public Builder organization(OrganizationId listed) {
            this.organization = listed;
            return this;
        }

        /**
         * Sets the post that does it for the owning organization.
         *
         * @param post the post
         * @param holder who holds it; empty if it is vacant
         * @return this
         */
        public Builder seat(Role post, Optional<PersonId> holder) {
            this.seat = post;
            this.person = holder.orElse(null);
            return this;
        }

        /**
         * Sets the days; without them it is a standing duty.
         *
         * @param days the window
         * @return this
         */
        public Builder window(Window days) {
            this.window = days;
            return this;
        }

        /**
         * Sets how much is owed.
         *
         * @param number the bound, in the unit of the demand's evidence
         * @return this
         */
        public Builder bound(Bound number) {
            this.bound = number;
            return this;
        }

        /**
         * Sets why it is not owed, though the norm is for owners of this kind.
         *
         * @param reason the reason
         * @return this
         */
        public Builder notApplicable(Label reason) {
            this.inapplicable = reason;
            return this;
        }

        /**
         * Builds the obligation.
         *
         * @return the obligation
         * @throws IllegalArgumentException if an organization's obligation is listed under another one, or a person's
         *     has a seat
         */
        public Obligation build() {
            if (owner instanceof OrganizationId ? !owner.equals(organization) : seat != null) {
                throw new IllegalArgumentException(
                        owner instanceof OrganizationId
                                ? "organization must be the owner " + owner + " of an organization's obligation "
                                        + duty.key() + ", but was " + organization
                                : "seat must be set only where an organization owes " + duty.key() + ", but was " + seat
                                        + " for the person " + owner);
            }
            return new Obligation(this);
        }
    }
}
