package dev.norms.files.workbook;

import dev.norms.label.Label;

/** Thrown when a workbook or a sheet cannot be read, with the sentence for the user. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Label reason;

    Refusal(String zh, String en) {
        super(en);
        this.reason = Label.of(zh, en);
    }

    /** The sentence for the user. */
    Label reason() {
        return reason;
    }
}
