package dev.norms.requirement;

/**
 * A requirement without a number that a college could make tighter and without a due day, owed by organizations.
 *
 * <p>A family without a number says so by extending this interface: {@link Requirement} itself has no answer for a
 * family that does not give one.
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
    default int leadDays(LeadTimes times) {
        return 0;
    }

    @Override
    default DemandScope scope() {
        return DemandScope.ORGANIZATIONS;
    }
}
