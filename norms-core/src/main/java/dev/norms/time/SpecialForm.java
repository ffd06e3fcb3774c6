package dev.norms.time;

import dev.norms.label.Label;

/** The forms of periods that are neither units of the calendar nor windows of the year. */
public enum SpecialForm implements PeriodForm {
    /** A term of office (任期), named by the day of the election. */
    TERM(Label.of("任期", "term of office")),
    /** A semester (学期), with the days that the college gives; without them it has no periods. */
    SEMESTER(Label.of("学期", "semester")),
    /** The time of an edition of the norms (版本), named by its year. */
    EDITION(Label.of("版本", "edition"));

    private final Label label;

    SpecialForm(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
