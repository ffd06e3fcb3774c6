package dev.norms.files.event;

import dev.norms.files.ics.Property;
import dev.norms.label.Label;

/** Thrown inside this package when an event cannot be put on days. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String property;
    private final Label what;
    private final String value;

    UnreadableException(Property property, Label what, String value) {
        this(property.line(), property.name(), what, value);
    }

    UnreadableException(int line, String property, Label what, String value) {
        super(what.en(), null, false, false);
        this.line = line;
        this.property = property;
        this.what = what;
        this.value = value;
    }

    int line() {
        return line;
    }

    String property() {
        return property;
    }

    Label what() {
        return what;
    }

    String value() {
        return value;
    }
}
