package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The kind of target of a contact (联系帮带); source: article 14, annex rows 12 and 14. */
public enum TargetKind implements Coded {
    /** A branch. */
    BRANCH("branch", Label.of("党支部", "branch")),
    /** A student dormitory room. */
    DORMITORY("dormitory", Label.of("学生寝室", "student dormitory room")),
    /** A student in difficulty. */
    STUDENT_IN_DIFFICULTY("student-in-difficulty", Label.of("困难学生", "student in difficulty")),
    /** A teacher in difficulty. */
    TEACHER_IN_DIFFICULTY("teacher-in-difficulty", Label.of("困难教师", "teacher in difficulty")),
    /** An activist; the contact is a liaison person (培养联系人). */
    ACTIVIST("activist", Label.of("入党积极分子", "activist")),
    /** Other teachers, students and people. */
    OTHER("other", Label.of("其他师生群众", "others"));

    private final String code;
    private final Label label;

    TargetKind(String code, Label label) {
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
