package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The holiday for which a visit that names a holiday counts. */
public enum HolidayNamed implements Coded {
    /** The holiday that it names. */
    NAMED(Label.of("只计入所注明的节日", "only for the holiday it names")),
    /** The holiday in whose window its day lies, whatever it names. */
    BY_DAY(Label.of("按日期计入", "for the holiday by its day"));

    private final Label label;

    HolidayNamed(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
