package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import java.util.Optional;

/**
 * What a norm demands.
 *
 * <p>The {@code toString} of each member is its text form, as {@code book} prints it.
 */
public sealed interface Requirement
        permits CountRequirement,
                StudyHoursRequirement,
                TermRequirement,
                DocumentRequirement,
                ContactRequirement,
                CompositionRequirement,
                PostsRequirement,
                ChecklistRequirement,
                ApprovalRequirement,
                FilingRequirement,
                FollowUpRequirement,
                ProcedureRequirement {
    /**
     * Answers a question by the family of this requirement.
     *
     * @param <R> the kind of answer
     * @param cases the answer for each family
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * The records that decide it.
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
     * The number in it that a college can make tighter.
     *
     * @return the amount, or empty for a family that has none
     */
    default Optional<Amount> amount() {
        return Optional.empty();
    }

    /**
     * This requirement with another number.
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
     * Tells whether whatever keeps this requirement keeps another one as well.
     *
     * <p>This is a partial order: the same number is as tight as itself, more times in the same or in shorter periods
     * are tighter, more hours, targets, posts, items and bodies as well, windows that lie inside; what cannot be
     * compared is not tighter either way.
     *
     * @param other the other requirement
     * @return true if this one is the same or tighter; false if it is looser, of another family or not to be compared
     */
    default boolean isAtLeastAsTightAs(Requirement other) {
        return Tightness.requirement(this, other);
    }

    /**
     * Tells whether the lower numbers of another requirement are kept in this one: how often, how many hours, how many
     * targets. Windows and upper numbers may differ.
     *
     * @param other the other requirement
     * @return true if no such number is lower
     */
    default boolean keepsNumbersOf(Requirement other) {
        return Tightness.numbersKept(this, other);
    }
}
