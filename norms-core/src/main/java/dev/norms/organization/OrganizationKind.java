package dev.norms.organization;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The tier of an organization (三级组织); source: article 4, annex row 1. */
public enum OrganizationKind implements Coded {
    /** A general branch (党总支), the top tier. */
    GENERAL_BRANCH(Label.of("党总支", "general branch")),
    /** A branch (党支部). */
    BRANCH(Label.of("党支部", "branch")),
    /** A Party group (党小组) of a branch. */
    GROUP(Label.of("党小组", "Party group"));

    private final Label label;

    OrganizationKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
