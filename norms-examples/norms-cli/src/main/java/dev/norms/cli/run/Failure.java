package dev.norms.cli.run;

import dev.norms.label.Label;

/** Thrown when a run cannot continue for a reason that the user can fix. */
public final class Failure extends RuntimeException {
    /** The exit status of a run that failed: data or arguments are wrong, or the work could not be finished. */
    public static final int STATUS = 2;

    private static final long serialVersionUID = 1L;

    private final Label reason;

    private Failure(Label reason) {
        super(reason.en());
        this.reason = reason;
    }

    /**
     * Returns a failure.
     *
     * @param zh the reason in Chinese
     * @param en the reason in English
     * @return the failure, to be thrown
     */
    public static Failure of(String zh, String en) {
        return new Failure(Label.of(zh, en));
    }

    /**
     * The reason of the failure.
     *
     * @return the reason, a sentence for the user
     */
    public Label reason() {
        return reason;
    }
}
