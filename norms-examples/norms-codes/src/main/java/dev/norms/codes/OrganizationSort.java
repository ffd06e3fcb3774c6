package dev.norms.codes;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationKind;
import java.util.Optional;

/**
 * The sort of organization that a code of another system stands for: its kind and, for some branches, the type.
 *
 * @param kind the kind
 * @param type the type of the branch; empty if the code does not say it
 */
public record OrganizationSort(OrganizationKind kind, Optional<BranchType> type) {
    /**
     * Checks that only a branch has a type.
     *
     * @throws IllegalArgumentException if any other kind has one
     */
    public OrganizationSort {
        requireNonNull(kind, "kind");
        requireNonNull(type, "type");
        if (type.isPresent() && kind != OrganizationKind.BRANCH) {
            throw new IllegalArgumentException("type must be that of a branch, but kind was " + kind);
        }
    }

    /**
     * Returns a kind without a type.
     *
     * @param kind the kind
     * @return the kind alone
     */
    public static OrganizationSort of(OrganizationKind kind) {
        return new OrganizationSort(kind, Optional.empty());
    }

    /**
     * Returns a branch of a type.
     *
     * @param type the type
     * @return the branch
     */
    public static OrganizationSort branch(BranchType type) {
        return new OrganizationSort(OrganizationKind.BRANCH, Optional.of(type));
    }

    /** Returns a kind, or a type and the word branch. */
    Label label() {
        return type.map(one -> Label.of(
                        one.label().zh() + kind.label().zh(),
                        one.label().en() + " " + kind.label().en()))
                .orElse(kind.label());
    }
}
