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
 * {@link #inapplicable()}; no one owes it.
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

    private Obligation(
            Duty duty,
            @Nullable String part,
            SubjectId owner,
            @Nullable OrganizationId organization,
            @Nullable Role seat,
            @Nullable PersonId person,
            @Nullable Window window,
            Bound bound,
            @Nullable Label inapplicable) {
        this.duty = duty;
        this.part = part;
        this.owner = owner;
        this.organization = organization;
        this.seat = seat;
        this.person = person;
        this.window = window;
        this.bound = bound;
        this.inapplicable = inapplicable;
    }

    /**
     * Returns a standing duty that asks for one at least.
     *
     * @param duty what is demanded
     * @param owner who owes it
     * @return the obligation
     */
    public static Obligation of(Duty duty, SubjectId owner) {
        OrganizationId organization = owner instanceof OrganizationId id ? id : null;
        PersonId person = owner instanceof PersonId id ? id : null;
        return new Obligation(duty, duty.part().orElse(null), owner, organization, null, person, null, ONE, null);
    }

    /**
     * Returns one of several duties of the same norm, owner and period.
     *
     * @param name the code of a seat, or the id of a person or activity
     * @return the obligation
     */
    public Obligation withPart(String name) {
        SubjectId.checked(name);
        return new Obligation(duty, name, owner, organization, seat, person, window, bound, inapplicable);
    }

    /**
     * Returns a person's obligation listed under an organization.
     *
     * @param listed the organization
     * @return the obligation
     * @throws IllegalArgumentException if an organization owes it, which is listed under itself
     */
    public Obligation withOrganization(OrganizationId listed) {
        if (!(owner instanceof PersonId)) {
            throw new IllegalArgumentException(
                    "organization must be the owner " + owner + " of " + key() + ", but was " + listed);
        }
        return new Obligation(duty, part, owner, listed, seat, person, window, bound, inapplicable);
    }

    /**
     * Returns an organization's obligation in the hands of a post.
     *
     * @param post the post
     * @param holder who holds it; empty if it is vacant
     * @return the obligation
     * @throws IllegalArgumentException if a person owes it
     */
    public Obligation withSeat(Role post, Optional<PersonId> holder) {
        if (!(owner instanceof OrganizationId)) {
            throw new IllegalArgumentException("seat must be set only where an organization owes " + key()
                    + ", but was " + post + " for the person " + owner);
        }
        return new Obligation(duty, part, owner, organization, post, holder.orElse(null), window, bound, inapplicable);
    }

    /**
     * Returns this obligation in some days; without them it is a standing duty.
     *
     * @param days the window
     * @return the obligation
     */
    public Obligation withWindow(Window days) {
        return new Obligation(duty, part, owner, organization, seat, person, days, bound, inapplicable);
    }

    /**
     * Returns this obligation with another number.
     *
     * @param number how much is owed, in the unit of the demand's evidence
     * @return the obligation
     */
    public Obligation withBound(Bound number) {
        return new Obligation(duty, part, owner, organization, seat, person, window, number, inapplicable);
    }

    /**
     * Returns this obligation as one that is not owed, though the norm is for owners of this kind.
     *
     * @param reason why not
     * @return the obligation
     */
    public Obligation notApplicable(Label reason) {
        return new Obligation(duty, part, owner, organization, seat, person, window, bound, reason);
    }

    /** {@return the order of results: by due day, standing duties last, then by id as text and code point} */
    public static Comparator<Obligation> inOrder() {
        return ObligationOrder.INSTANCE;
    }

    /** {@return the order of owners by their texts, within one period and norm that of the ids of their obligations} */
    public static Comparator<String> byOwner() {
        return ObligationOrder::byOwner;
    }

    /** {@return the identity; its norm is the replaced one where {@link #norm()} replaces another} */
    public ObligationId id() {
        return new ObligationId(key(), part(), owner.text(), window().map(Window::period));
    }

    /** {@return the norm that governs, of the edition in force on the period's first day} */
    public Norm norm() {
        return duty.norm();
    }

    /** {@return the demand of the norm that is owed} */
    public Demand demand() {
        return duty.demand();
    }

    /** {@return what is asked for, as data: the requirement of the demand} */
    public Requirement requirement() {
        return duty.demand().requirement();
    }

    /**
     * {@return what tells it apart from other duties of the same norm, owner and period: the code of a seat, stage or
     * item, or the id of an activist or activity; empty if there is only one duty}
     */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    /** {@return the norm in the identity: that of the replaced norm where {@link #norm()} replaces another} */
    public NormId key() {
        return duty.key();
    }

    /** {@return what is owed in a few words: the label of the norm, and what tells the duty apart from others} */
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
        return Label.format("{0}（{1}）", "{0} ({1})", whole, name);
    }

    /** {@return the edition that governs, in force on the period's first day} */
    public NormEdition edition() {
        return duty.edition();
    }

    /** {@return the organization or person who owes it} */
    public SubjectId owner() {
        return owner;
    }

    /** {@return the organization under which it is listed; empty if the person who owes it is in none} */
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(organization);
    }

    /**
     * {@return the person who owes it, or who is expected to hold the addressed post on the window's last day; empty if
     * the organization as a whole owes it or the post is vacant}
     */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    /**
     * {@return the post that does it for the organization; empty if the organization as a whole owes it, or a person}
     */
    public Optional<Role> seat() {
        return Optional.ofNullable(seat);
    }

    /**
     * Returns the holders of the addressed post on a day.
     *
     * @param college the college
     * @param day the day
     * @return the holders, the smallest key first; empty if the post is vacant or none is addressed
     */
    public List<PersonId> holders(College college, LocalDate day) {
        return seat == null || !(owner instanceof OrganizationId id)
                ? List.of()
                : college.holders(id, seat::equals, day);
    }

    /** {@return the days; empty for a standing duty} */
    public Optional<Window> window() {
        return Optional.ofNullable(window);
    }

    /** {@return how much is owed, in {@link #unit()}} */
    public Bound bound() {
        return bound;
    }

    /** {@return the unit of the norm's evidence} */
    public Unit unit() {
        return requirement().evidence().unit();
    }

    /** {@return why it is not owed, though the norm is for this kind of owner; empty if it is owed} */
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
}
