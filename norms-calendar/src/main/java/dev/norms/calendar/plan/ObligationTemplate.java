package dev.norms.calendar.plan;

import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.internal.choice.PartialPeriods;
import dev.norms.internal.choice.PostHolder;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An obligation without its owner: a row of {@link SharedTemplates}.
 *
 * @param duty the demand, or a part of it, that is owed
 * @param post the post whose holder does it; null if the obligation addresses no post
 * @param window the period and its days
 * @param bound how much is owed, in the unit of the evidence
 * @param condition which organizations are bound, decided on the first day of the period or, if that is later, of the
 *     organization; for a term, on the last day of the window
 * @param notApplicable the reason why it does not apply; null if it applies
 * @param stay the index of the person's stay under which it is listed; {@link #NOWHERE} if there is none or an
 *     organization owes it
 */
public record ObligationTemplate(
        Duty duty,
        @Nullable Role post,
        Window window,
        Bound bound,
        Applicability condition,
        @Nullable NotApplicable notApplicable,
        int stay) {
    static final int NOWHERE = -1;

    /** Why a norm that is for this kind of owner does not bind it in a period. */
    enum NotApplicable {
        /** The organization was founded too late in the period. */
        FOUNDED,
        /** The organization does not exist at the end of the period. */
        ENDED,
        /** The organization is dissolved before the term ends. */
        DISSOLVED,
        /** The person is a leading cadre for less than half of the period, or not at its end. */
        CADRE,
        /** The person is no longer a member at the end of the year of study. */
        LEFT,
        /** The condition does not hold. */
        CONDITION
    }

    /** Returns a template that applies where the condition holds. */
    static ObligationTemplate of(Duty duty, Optional<Role> post, Window window, Bound bound, Applicability condition) {
        return new ObligationTemplate(duty, post.orElse(null), window, bound, condition, null, NOWHERE);
    }

    /** Returns this template of an organization, which does not apply unless the condition holds. */
    ObligationTemplate of(OrganizationId owner, College college) {
        return Committee.holds(college, owner, decidedOn(owner, college), condition)
                ? this
                : without(NotApplicable.CONDITION);
    }

    /** The day on which the condition must hold; see {@link Applicability.HasCommissioner}. */
    private LocalDate decidedOn(OrganizationId owner, College college) {
        LocalDate founded = college.get(owner).life().from();
        return window.period() instanceof TermPeriod
                ? window.close()
                : founded.isAfter(window.opens()) ? founded : window.opens();
    }

    /** Returns the status of the persons for each of whom it is owed; empty if it is owed once. */
    Optional<MemberStatus> status() {
        return demand().parts() instanceof Parts.EachPerson each ? Optional.of(each.status()) : Optional.empty();
    }

    /** Returns this template of an organization; empty if the organization exists on no day of the window. */
    Optional<ObligationTemplate> of(Organization owner, College college) {
        long days = Overlap.days(window.days(), owner.life());
        if (days == 0) {
            return Optional.empty();
        }
        boolean isThere = owner.life().contains(window.close());
        boolean isOwed = duty.norm()
                .answer(PartialPeriods.class)
                .orElse(PartialPeriods.HALF)
                .isOwed(days, Overlap.days(window.days()), isThere);
        return Optional.of(
                isOwed ? of(owner.id(), college) : without(isThere ? NotApplicable.FOUNDED : NotApplicable.ENDED));
    }

    /**
     * Returns the stay for which it is owed, if it is owed for each person of a status: that of the last day of the
     * window, or of the as-of day if that is earlier, provided that the person has the status on half of the days.
     */
    Optional<Stay> stay(List<Stay> stays, LocalDate asOf) {
        LocalDate day = asOf.isBefore(window.close()) ? asOf : window.close();
        MemberStatus status = status().orElseThrow();
        long days = 0;
        Optional<Stay> found = Optional.empty();
        for (Stay stay : stays) {
            if (stay.status() == status) {
                days += Overlap.days(window.days(), stay.during());
                found = stay.during().contains(day) ? Optional.of(stay) : found;
            }
        }
        return 2 * days >= Overlap.days(window.days()) ? found : Optional.empty();
    }

    /** Returns this template as one that does not apply. */
    ObligationTemplate without(NotApplicable why) {
        return new ObligationTemplate(duty, post, window, bound, condition, why, stay);
    }

    /** Returns this template listed under one of the person's stays. */
    ObligationTemplate withStay(int index) {
        return new ObligationTemplate(duty, post, window, bound, condition, notApplicable, index);
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

    /** Returns the obligation of an owner; the part is given if all its templates are for one person. */
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
                Optional.ofNullable(notApplicable).map(why -> reason(why, owner, college)));
    }

    private Obligation obligation(OrganizationId owner, @Nullable String part, College college) {
        return new Obligation(
                duty,
                part == null ? duty.part() : Optional.of(part),
                owner,
                Optional.of(owner),
                Optional.ofNullable(post),
                post == null
                        ? Optional.empty()
                        : college.holders(owner, post::equals, holderDay()).stream()
                                .findFirst(),
                Optional.of(window),
                bound,
                notApplicable == null ? Optional.empty() : Optional.of(reason(notApplicable, owner, college)));
    }

    /** The day whose holder of the post the obligation names. */
    private LocalDate holderDay() {
        return duty.norm().answer(PostHolder.class).equals(Optional.of(PostHolder.FIRST_DAY))
                ? window.opens()
                : window.close();
    }

    private Label reason(NotApplicable why, SubjectId owner, College college) {
        return switch (why) {
            case FOUNDED ->
                Label.format(
                        "{0}年中成立，不足半个周期，不作要求", "{0} founded too late in the period, so not owed", tier(owner, college));
            case ENDED ->
                Label.format(
                        "{0}期末前撤销，不作要求",
                        "{0} dissolved before the end of the period, so not owed", tier(owner, college));
            case DISSOLVED -> Label.of("该组织在期限届满前撤销", "the organization is dissolved before the deadline");
            case CADRE ->
                Label.of(
                        "当期任党员领导干部不足半个周期或期末已不是，不作要求",
                        "a leading cadre for less than half of the period, or not on its last day, so not owed");
            case LEFT ->
                Label.of(
                        "12月31日不是党员，全年学时由其所在组织计算",
                        "no member on 31 December; the hours of the year are counted where the person then is");
            case CONDITION ->
                Committee.label(college, (OrganizationId) owner, decidedOn((OrganizationId) owner, college));
        };
    }

    private static Label tier(SubjectId owner, College college) {
        return college.get((OrganizationId) owner).kind().label();
    }

    /**
     * The norm and the period.
     *
     * @return for instance {@code INS-2.1/2021-Q2}
     */
    @Override
    public String toString() {
        return duty.normId() + "/" + window.period();
    }
}
