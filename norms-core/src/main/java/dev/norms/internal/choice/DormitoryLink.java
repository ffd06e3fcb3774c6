package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The branches whose secretaries are linked with a dormitory. */
public enum DormitoryLink implements Coded {
    /** All branches. */
    ALL(Label.of("各类党支部书记均联系", "the secretaries of all branches")),
    /** All branches but those of faculty, active or retired. */
    STUDENT_BRANCHES(Label.of(
            "只限学生党支部书记，教工党支部书记不作要求", "only the secretaries of branches of students; faculty branches owe nothing"));

    private final Label label;

    DormitoryLink(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
