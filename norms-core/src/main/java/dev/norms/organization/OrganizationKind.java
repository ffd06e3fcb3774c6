package dev.norms.organization;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The tier of an organization (三级组织); source: article 4, annex row 1. */
public enum OrganizationKind implements Coded {
    /** A general branch (党总支), the top tier. */
    GENERAL_BRANCH("general-branch", Label.of("党总支", "general branch")),
    /** A branch (党支部). */
    BRANCH("branch", Label.of("党支部", "branch")),
    /** A Party group (党小组) of a branch. */
    GROUP("group", Label.of("党小组", "Party group"));

    private final String code;
    private final Label label;

    OrganizationKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
