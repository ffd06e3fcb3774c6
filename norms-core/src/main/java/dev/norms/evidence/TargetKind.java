package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The kind of target of a contact (联系帮带); source: article 14, annex rows 12 and 14. */
public enum TargetKind implements Coded {
    /** A branch. */
    BRANCH(Label.of("党支部", "branch")),
    /** A student dormitory room. */
    DORMITORY(Label.of("学生寝室", "student dormitory room")),
    /** A student in difficulty. */
    STUDENT_IN_DIFFICULTY(Label.of("困难学生", "student in difficulty")),
    /** A teacher in difficulty. */
    TEACHER_IN_DIFFICULTY(Label.of("困难教师", "teacher in difficulty")),
    /** An activist; whoever keeps the contact is a liaison person (培养联系人). */
    ACTIVIST(Label.of("入党积极分子", "activist")),
    /** Other teachers, students and people. */
    OTHER(Label.of("其他师生群众", "others"));

    private final Label label;

    TargetKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
