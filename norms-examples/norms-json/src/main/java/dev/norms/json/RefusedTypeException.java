package dev.norms.json;

import dev.norms.label.Label;
import tools.jackson.databind.DatabindException;

/** Thrown for a type that is not written, or not read back; the reason says what to do. */
final class RefusedTypeException extends DatabindException {
    private static final long serialVersionUID = 1;

    private final Label reason;

    RefusedTypeException(Label reason) {
        super(reason.en());
        this.reason = reason;
    }

    Label reason() {
        return reason;
    }
}
