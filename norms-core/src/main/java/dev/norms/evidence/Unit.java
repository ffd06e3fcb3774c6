package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A unit in which records are counted. */
public enum Unit implements Coded {
    /** Times that something was done (次). */
    TIMES(Label.of("次", "times")),
    /** Class hours of study (学时); how long one lasts is left to the college. */
    CLASS_HOURS(Label.of("学时", "class hours")),
    /** Persons (人). */
    PERSONS(Label.of("人", "persons")),
    /** Documents (份). */
    DOCUMENTS(Label.of("份", "documents")),
    /** Things of another kind: branches, rooms, items of a list (个). */
    ITEMS(Label.of("个", "items"));

    private final Label label;

    Unit(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
