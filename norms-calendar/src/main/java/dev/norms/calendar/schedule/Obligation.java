package dev.norms.calendar.schedule;

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
    private final Duty duty;
    private final @Nullable String part;
    private final SubjectId owner;
    private final @Nullable OrganizationId organization;
    private final @Nullable Role seat;
    private final @Nullable PersonId person;
    private final @Nullable Window window;
    private final Bound bound;
    private final @Nullable Label inapplicable;

    Obligation(
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

    /** This obligation, for one of several persons, seats or activities. */
    Obligation part(String name) {
        return new Obligation(duty, name, owner, organization, seat, person, window, bound, inapplicable);
    }

    /** This obligation, done for its organization by whoever holds a post on a day. */
    Obligation heldBy(Role post, College college, LocalDate day) {
        PersonId holder = Members.holder((OrganizationId) owner, post, college, day);
        return new Obligation(duty, part, owner, organization, post, holder, window, bound, inapplicable);
    }

    /**
     * This obligation asking for another number: what it asks for is known only when others were judged.
     *
     * @param number how much is owed
     * @param ifNone why it does not bind if that is nothing
     * @return the obligation
     */
    public Obligation asking(int number, Label ifNone) {
        return new Obligation(
                duty,
                part,
                owner,
                organization,
                seat,
                person,
                window,
                Bound.atLeast(number),
                number == 0 ? ifNone : inapplicable);
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
}
