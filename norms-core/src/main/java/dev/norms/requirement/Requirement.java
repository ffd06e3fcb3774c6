package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A requirement of a norm as data; each family of requirements is one record.
 *
 * <p>The {@code toString} of each requirement is its text form.
 */
public sealed interface Requirement
        permits CountRequirement,
                StudyHoursRequirement,
                TermRequirement,
                DocumentRequirement,
                ContactRequirement,
                Unnumbered {
    /**
     * Returns the answer of a visitor for this requirement's family.
     *
     * @param <R> the type of the answer
     * @param cases the visitor, with one method for each family
     * @return the answer for this family
     */
    <R> R match(Cases<R> cases);

    /**
     * Returns this requirement if it is of a given family: for code that concerns one family alone, such as the items
     * of check lists. Code that treats every family uses {@link #match}.
     *
     * @param <R> the family
     * @param family the class of the family
     * @return this requirement, or empty if it is of another family
     */
    default <R extends Requirement> Optional<R> as(Class<R> family) {
        return family.isInstance(this) ? Optional.of(family.cast(this)) : Optional.empty();
    }

    /**
     * The rule about the records that decide the requirement.
     *
     * @return the rule
     */
    EvidenceRule evidence();

    /**
     * The demand in words.
     *
     * @return for instance 每季度不少于1次 and "at least 1 per quarter"
     */
    Label label();

    /**
     * The number that a college can make tighter.
     *
     * @return the amount, or empty for a family that has none
     */
    default Optional<Amount> amount() {
        return Optional.empty();
    }

    /**
     * Returns this requirement with another number.
     *
     * @param amount the number, of the kind of {@link #amount()}
     * @return the requirement
     * @throws IllegalArgumentException if it has no number of that kind, or cannot have this one
     */
    default Requirement with(Amount amount) {
        throw new IllegalArgumentException(
                "requirement must have a number of the kind of " + amount + ", but was " + this);
    }

    /**
     * Returns whether meeting this requirement implies meeting another one.
     *
     * <p>This is a partial order that errs on the side of "no": what it calls tighter is tighter, but not everything
     * tighter is found. The same number is as tight as itself; more times in the same or in shorter periods are
     * tighter, more hours, targets, posts, items and bodies as well, and windows that lie inside.
     *
     * @param other the other requirement
     * @return true if this one is the same or tighter; false if it is looser, of another family or not comparable
     */
    boolean isAtLeastAsTightAs(Requirement other);

    /**
     * Returns whether this requirement keeps the lower numbers of another one: how often, how many hours, how many
     * targets. Windows, upper numbers and evidence may differ, since readings decide them.
     *
     * @param other the other requirement
     * @return true if the other is of this family and no such number is lower here
     */
    boolean keepsNumbersOf(Requirement other);

    /**
     * Returns the number of days before the due day from which a duty draws attention.
     *
     * @param times the days by the form of the period
     * @return the days, from 0; of several periods the shortest decides; empty for what has no due day
     */
    OptionalInt leadDays(LeadTimes times);

    /**
     * Returns the addressees that a demand for this requirement may have.
     *
     * @return the scope
     */
    DemandScope scope();
}
