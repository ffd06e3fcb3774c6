package dev.norms.files.university.meaning;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The people for whom an event is meant. */
public enum Audience implements Coded {
    /** Everybody: the event names no group. */
    ALL("all", Label.of("全校", "everybody")),
    /** Staff: 教职工上班. */
    STAFF("staff", Label.of("教职工", "staff")),
    /** Students: 学生寒假. */
    STUDENTS("students", Label.of("学生", "students"));

    private final String code;
    private final Label label;

    Audience(String code, Label label) {
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
