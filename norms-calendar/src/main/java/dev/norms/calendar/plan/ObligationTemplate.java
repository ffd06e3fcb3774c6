package dev.norms.calendar.plan;

import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An obligation without its owner: a row of {@link SharedTemplates}.
 *
 * @param duty the demand, or a part of it, that is owed
 * @param seat the post whose holder does it; null if the duty addresses no post
 * @param window the period and its days
 * @param bound how much is owed, in the unit of the evidence
 * @param condition which organizations are bound, decided on the day on which the period begins
 * @param notApplicable the reason why it does not apply; null if it applies
 * @param stay the index of the person's stay under which it is listed; {@link #NOWHERE} if there is none or an
 *     organization owes it
 */
public record ObligationTemplate(
        Duty duty,
        @Nullable Role seat,
        Window window,
        Bound bound,
        Applicability condition,
        @Nullable NotApplicable notApplicable,
        int stay) {
    static final int NOWHERE = -1;

    /** Why a norm that is for this kind of organization does not bind it in a period. */
    enum NotApplicable {
        /** The organization does not exist on all days of the period. */
        CUT,
        /** The organization is dissolved before the term ends. */
        DISSOLVED,
        /** The condition does not hold. */
        CONDITION
    }

    /** Returns what is owed where the condition holds. */
    static ObligationTemplate of(Duty duty, Optional<Role> seat, Window window, Bound bound, Applicability condition) {
        return new ObligationTemplate(duty, seat.orElse(null), window, bound, condition, null, NOWHERE);
    }

    /** Returns this template of an organization, which does not apply unless the condition holds. */
    ObligationTemplate of(OrganizationId owner, College college) {
        return Committee.holds(college, owner, window.begins(), condition) ? this : without(NotApplicable.CONDITION);
    }

    ObligationTemplate without(NotApplicable why) {
        return new ObligationTemplate(duty, seat, window, bound, condition, why, stay);
    }

    ObligationTemplate withStay(int index) {
        return new ObligationTemplate(duty, seat, window, bound, condition, notApplicable, index);
    }

    /** {@return the part of the norm that is owed} */
    public Demand demand() {
        return duty.demand();
    }

    /** {@return the requirement of the demand} */
    public Requirement requirement() {
        return duty.demand().requirement();
    }

    /** {@return false if the norm addresses such owners but does not apply to them in the window} */
    public boolean applies() {
        return notApplicable == null;
    }

    /** Returns the obligation of an owner; a part is named if all its templates are for one person. */
    Obligation obligation(SubjectId owner, @Nullable String part, College college) {
        return owner instanceof OrganizationId organization
                ? obligation(organization, part, college)
                : obligation((PersonId) owner, college);
    }

    private Obligation obligation(PersonId owner, College college) {
        return new Obligation(
                duty,
                duty.part(),
                owner,
                stay == NOWHERE
                        ? Optional.empty()
                        : Optional.of(college.stays(owner).get(stay).organization()),
                Optional.empty(),
                Optional.of(owner),
                Optional.of(window),
                bound,
                Optional.empty());
    }

    private Obligation obligation(OrganizationId owner, @Nullable String part, College college) {
        return new Obligation(
                duty,
                part == null ? duty.part() : Optional.of(part),
                owner,
                Optional.of(owner),
                Optional.ofNullable(seat),
                seat == null
                        ? Optional.empty()
                        : college.holders(owner, seat::equals, window.deadline()).stream()
                                .findFirst(),
                Optional.of(window),
                bound,
                notApplicable == null ? Optional.empty() : Optional.of(reason(notApplicable, owner, college)));
    }

    private Label reason(NotApplicable why, OrganizationId owner, College college) {
        return switch (why) {
            case CUT -> Label.of("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution");
            case DISSOLVED -> Label.of("该组织在任期届满前撤销", "the organization is dissolved before the term ends");
            case CONDITION ->
                Committee.missing(college, owner, window.begins(), condition).orElseThrow();
        };
    }

    /**
     * The norm and the period.
     *
     * @return for instance {@code INS-2.1/2021-Q2}
     */
    @Override
    public String toString() {
        return duty.key() + "/" + window.period();
    }
}
