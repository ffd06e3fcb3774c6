package dev.norms.time;

import dev.norms.label.Label;

/** The forms of periods that do not recur with the calendar. */
public enum SpecialForm implements PeriodForm {
    /** A term of office (任期), named by the day of the election. */
    TERM("term", Label.of("任期", "term of office")),
    /** The time of an edition of the norms (版本), named by its year. */
    EDITION("edition", Label.of("版本", "edition"));

    private final String code;
    private final Label label;

    SpecialForm(String code, Label label) {
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
