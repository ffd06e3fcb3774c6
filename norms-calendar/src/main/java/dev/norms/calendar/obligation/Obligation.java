package dev.norms.calendar.obligation;

import static java.util.Objects.requireNonNull;

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
import dev.norms.source.Citation;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something owed: a norm, an owner and a window; or a standing duty, which has no window.
 *
 * <p>A norm that is for this kind of owner but does not bind it in the period is kept as well, with the reason in
 * {@link #inapplicable()}; no one owes it.
 *
 * @param duty the duty
 * @param part the code of a post, stage, item or side, or the id of a person or activity, which distinguishes
 *     obligations of the same norm, owner and period; empty if there is only one
 * @param owner the organization or person who owes it
 * @param organization the organization under which it is listed; empty if the person who owes it is in none
 * @param post the post that does it for the organization; empty if the organization as a whole owes it, or a person
 * @param person the person who owes it, or who is expected to hold the addressed post: on the window's last day (under
 *     the reading {@code seat-holder} as {@code first-day} on its first), or of a standing duty on the as-of day; empty
 *     if the organization as a whole owes it or the post is vacant
 * @param window the days; empty for a standing duty
 * @param bound how much is owed, in {@link #unit()}
 * @param inapplicable why it is not owed, though the norm is for this kind of owner; empty if it is owed
 */
public record Obligation(
        Duty duty,
        Optional<String> part,
        SubjectId owner,
        Optional<OrganizationId> organization,
        Optional<Role> post,
        Optional<PersonId> person,
        Optional<Window> window,
        Bound bound,
        Optional<Label> inapplicable) {
    /**
     * Checks the owner and the part.
     *
     * @throws IllegalArgumentException if an organization owes it, but it is listed elsewhere; if a person owes it, but
     *     it is in the hands of a post; or if the part does not fit into an id
     */
    public Obligation {
        requireNonNull(duty, "duty");
        requireNonNull(organization, "organization");
        requireNonNull(post, "post");
        requireNonNull(person, "person");
        requireNonNull(window, "window");
        requireNonNull(bound, "bound");
        requireNonNull(inapplicable, "inapplicable");
        part.ifPresent(SubjectId::checked);
        if (owner instanceof OrganizationId
                && organization.filter(owner::equals).isEmpty()) {
            throw new IllegalArgumentException("organization must be the owner " + owner + " of " + duty.normId()
                    + ", but was " + organization.map(OrganizationId::text).orElse("not given"));
        }
        if (owner instanceof PersonId && post.isPresent()) {
            throw new IllegalArgumentException("post must be set only where an organization owes " + duty.normId()
                    + ", but was " + post.get() + " for the person " + owner);
        }
    }

    /**
     * Returns a standing duty that asks for at least one.
     *
     * @param duty the duty
     * @param owner the owner
     * @return the obligation
     */
    public static Obligation of(Duty duty, SubjectId owner) {
        return new Obligation(
                duty,
                duty.part(),
                owner,
                owner instanceof OrganizationId id ? Optional.of(id) : Optional.empty(),
                Optional.empty(),
                owner instanceof PersonId id ? Optional.of(id) : Optional.empty(),
                Optional.empty(),
                Bound.atLeast(1),
                Optional.empty());
    }

    /**
     * Returns one of several obligations of the same norm, owner and period.
     *
     * @param name the code of a post, stage, item or side, or the id of a person or activity
     * @return the obligation
     * @throws IllegalArgumentException if the name does not fit into an id
     */
    public Obligation withPart(String name) {
        return new Obligation(duty, Optional.of(name), owner, organization, post, person, window, bound, inapplicable);
    }

    /**
     * Returns a person's obligation listed under an organization.
     *
     * @param listed the organization
     * @return the obligation
     * @throws IllegalArgumentException if an organization owes it and {@code listed} is another one
     */
    public Obligation withOrganization(OrganizationId listed) {
        return new Obligation(duty, part, owner, Optional.of(listed), post, person, window, bound, inapplicable);
    }

    /**
     * Returns an organization's obligation in the hands of a post.
     *
     * @param other the post
     * @param holder who holds it; empty if it is vacant
     * @return the obligation
     * @throws IllegalArgumentException if a person owes it
     */
    public Obligation withPost(Role other, Optional<PersonId> holder) {
        return new Obligation(duty, part, owner, organization, Optional.of(other), holder, window, bound, inapplicable);
    }

    /**
     * Returns this obligation with another number.
     *
     * @param number how much is owed, in the unit of the demand's evidence
     * @return the obligation
     */
    public Obligation withBound(Bound number) {
        return new Obligation(duty, part, owner, organization, post, person, window, number, inapplicable);
    }

    /**
     * Returns this obligation as it is without regard to college and ledger.
     *
     * @param number the amount that the requirement alone asks for
     * @return the obligation, which is owed
     */
    public Obligation withPlain(Bound number) {
        return new Obligation(duty, part, owner, organization, post, person, window, number, Optional.empty());
    }

    /**
     * Returns this obligation as one that is not owed, though the norm is for owners of this kind.
     *
     * @param reason the reason why it is not owed
     * @return the obligation
     */
    public Obligation withInapplicable(Label reason) {
        return new Obligation(duty, part, owner, organization, post, person, window, bound, Optional.of(reason));
    }

    /** {@return the order of results: by due day, standing duties last, then by id as text and code point} */
    public static Comparator<Obligation> inOrder() {
        return ObligationOrder.INSTANCE;
    }

    /** {@return the order of owners' ids in which the ids of their obligations stand, within one norm and period} */
    public static Comparator<String> byOwner() {
        return ObligationOrder::byOwner;
    }

    /** {@return the id; its norm is the replaced one where {@link #norm()} replaces another} */
    public ObligationId id() {
        return new ObligationId(normId(), part, owner.text(), window.map(Window::period));
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

    /** {@return the norm in the id: the replaced one where {@link #norm()} replaces another} */
    public NormId normId() {
        return duty.normId();
    }

    /**
     * {@return what is owed in a few words: the label of the norm, and what distinguishes the obligation from others}
     */
    public Label label() {
        Label whole = norm().label();
        if (part.isEmpty()) {
            return whole;
        }
        Label name = demand().parts() instanceof Parts.Named named
                ? named.item().label()
                : post.filter(role -> role.code().equals(part.get()))
                        .map(Role::label)
                        .orElse(Label.same(part.get()));
        return Label.format("{0}（{1}）", "{0} ({1})", whole, name);
    }

    /** {@return the edition that governs, in force on the period's first day} */
    public NormEdition edition() {
        return duty.edition();
    }

    /**
     * Returns the holders of the addressed post on a day.
     *
     * @param college the college
     * @param day the day
     * @return the holders, the smallest key first; empty if the post is vacant or none is addressed
     */
    public List<PersonId> holders(College college, LocalDate day) {
        return post.isEmpty() || !(owner instanceof OrganizationId id)
                ? List.of()
                : college.holders(id, post.get()::equals, day);
    }

    /**
     * Returns the provisions on which it rests; of an upper rule with several editions, those of the edition in force
     * on the first day of its period.
     *
     * @param day the day that decides for a standing duty, which has no period
     * @return the citations
     */
    public List<Citation> citations(LocalDate day) {
        return norm().citationsOn(window.map(Window::begins).orElse(day));
    }

    /** {@return the unit of the norm's evidence} */
    public Unit unit() {
        return requirement().evidence().unit();
    }

    /** Hashes only what identifies the obligation. */
    @Override
    public int hashCode() {
        return Objects.hash(owner, part, window, duty.normId());
    }

    /**
     * The id as text.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2}
     */
    @Override
    public String toString() {
        return id().toString();
    }
}
