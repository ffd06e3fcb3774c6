package dev.norms.files.university.meaning;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** For whom an event is. */
public enum Audience implements Coded {
    /** For everybody, as far as it says. */
    ALL("all", Label.of("全校", "everybody")),
    /** For staff: 教职工上班. */
    STAFF("staff", Label.of("教职工", "staff")),
    /** For students: 学生寒假. */
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
