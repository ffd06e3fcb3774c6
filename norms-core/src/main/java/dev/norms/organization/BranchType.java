package dev.norms.organization;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The type of a branch by its members; source: preamble and article 14. */
public enum BranchType implements Coded {
    /** Faculty and staff (教工党支部). */
    FACULTY("faculty", Label.of("教工", "faculty")),
    /** Undergraduate students (学生党支部). */
    UNDERGRADUATE("undergraduate", Label.of("学生", "undergraduate")),
    /** Postgraduate students (研究生党支部). */
    POSTGRADUATE("postgraduate", Label.of("研究生", "postgraduate")),
    /** Teachers and students together. */
    MIXED("mixed", Label.of("混合", "mixed"));

    private final String code;
    private final Label label;

    BranchType(String code, Label label) {
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
