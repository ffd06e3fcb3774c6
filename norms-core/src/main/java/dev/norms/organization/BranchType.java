package dev.norms.organization;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The type of a branch by its members; source: preamble and article 14. */
public enum BranchType implements Coded {
    /** Faculty and staff (教工党支部). */
    FACULTY(Label.of("教工", "faculty")),
    /** Undergraduate students (学生党支部). */
    UNDERGRADUATE(Label.of("学生", "undergraduate")),
    /** Postgraduate students (研究生党支部). */
    POSTGRADUATE(Label.of("研究生", "postgraduate")),
    /** Teachers and students together. */
    MIXED(Label.of("混合", "mixed"));

    private final Label label;

    BranchType(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
