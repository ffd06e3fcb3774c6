package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.book.NormEdition;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something owed: a norm, an owner and a window; or a standing duty, which has no window.
 *
 * <p>A norm that is for this kind of owner but does not bind it in the period is kept as well, with the reason in
 * {@link #inapplicable()}; it is owed by nobody.
 */
public final class Obligation {
    private final NormEdition edition;
    private final Norm norm;
    private final NormId key;
    private final SubjectId owner;
    private final @Nullable OrganizationId organization;
    private final @Nullable Role seat;
    private final @Nullable PersonId person;
    private final @Nullable Window window;
    private final Bound bound;
    private final @Nullable Label inapplicable;

    private Obligation(
            NormEdition edition,
            Norm norm,
            NormId key,
            SubjectId owner,
            @Nullable OrganizationId organization,
            @Nullable Role seat,
            @Nullable PersonId person,
            @Nullable Window window,
            Bound bound,
            @Nullable Label inapplicable) {
        this.edition = edition;
        this.norm = norm;
        this.key = key;
        this.owner = owner;
        this.organization = organization;
        this.seat = seat;
        this.person = person;
        this.window = window;
        this.bound = bound;
        this.inapplicable = inapplicable;
    }

    static Obligation ofOrganization(
            NormEdition edition, Norm norm, OrganizationId owner, @Nullable Window window, Bound bound) {
        return new Obligation(edition, norm, norm.id(), owner, owner, null, null, window, bound, null);
    }

    static Obligation ofPerson(
            NormEdition edition,
            Norm norm,
            NormId key,
            PersonId owner,
            Optional<OrganizationId> organization,
            Window window,
            Bound bound) {
        return new Obligation(edition, norm, key, owner, organization.orElse(null), null, owner, window, bound, null);
    }

    /** This obligation, done for its organization by whoever holds a post on a day. */
    Obligation heldBy(Optional<Role> post, College college, LocalDate day) {
        if (post.isEmpty()) {
            return this;
        }
        Obligation held =
                new Obligation(edition, norm, key, owner, organization, post.get(), null, window, bound, inapplicable);
        PersonId holder = held.holders(college, day).stream().findFirst().orElse(null);
        return new Obligation(edition, norm, key, owner, organization, post.get(), holder, window, bound, inapplicable);
    }

    Obligation notApplicableSince(Label reason) {
        return new Obligation(edition, norm, key, owner, organization, seat, person, window, bound, reason);
    }

    /**
     * The identity.
     *
     * @return the id; its norm is the replaced one where {@link #norm()} replaces another
     */
    public ObligationId id() {
        return new ObligationId(key, Optional.empty(), owner.text(), window().map(Window::period));
    }

    /**
     * The norm that governs.
     *
     * @return the norm, of the edition in force on the period's first day
     */
    public Norm norm() {
        return norm;
    }

    /**
     * The norm in the identity.
     *
     * @return the norm's id; that of the replaced norm where {@link #norm()} replaces another
     */
    public NormId key() {
        return key;
    }

    /**
     * The edition that governs.
     *
     * @return the edition in force on the period's first day
     */
    public NormEdition edition() {
        return edition;
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
        return norm.requirement().evidence().unit();
    }

    /**
     * Why it is not owed, though the norm is for this kind of owner.
     *
     * @return the reason; empty if it is owed
     */
    public Optional<Label> inapplicable() {
        return Optional.ofNullable(inapplicable);
    }

    /**
     * The identity as text.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2}
     */
    @Override
    public String toString() {
        return key + "@" + owner.text() + (window == null ? "" : "/" + window.period());
    }
}
