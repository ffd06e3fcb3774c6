package dev.norms.time;

import dev.norms.label.Label;

/** The forms of periods that do not recur with the calendar. */
public enum SpecialForm implements PeriodForm {
    /** A term of office (任期), named by the day of the election. */
    TERM(Label.of("任期", "term of office")),
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
