package dev.norms.requirement;

import java.util.OptionalInt;

/**
 * A requirement that organizations owe on every day, and that has no number for a college to tighten.
 *
 * <p>This gives such families the answers that they share. {@link Requirement} has no defaults for them, so that a
 * family with a number cannot inherit a wrong answer.
 */
sealed interface Unnumbered extends Requirement
        permits CompositionRequirement,
                PostsRequirement,
                ChecklistRequirement,
                ApprovalRequirement,
                FilingRequirement,
                FollowUpRequirement,
                ProcedureRequirement {
    @Override
    default boolean isAtLeastAsTightAs(Requirement other) {
        return equals(other);
    }

    @Override
    default boolean keepsNumbersOf(Requirement other) {
        return getClass() == other.getClass();
    }

    @Override
    default OptionalInt leadDays(LeadTimes times) {
        return OptionalInt.empty();
    }

    @Override
    default DemandScope scope() {
        return DemandScope.ORGANIZATIONS;
    }
}
