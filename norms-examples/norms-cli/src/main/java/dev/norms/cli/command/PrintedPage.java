package dev.norms.cli.command;

import com.google.common.base.Ascii;

/** A page made to be printed, which {@code assess} writes on request. */
public enum PrintedPage {
    /** One sheet of A4 for each branch. */
    BRANCH,
    /** The year on A3. */
    WALL;

    /**
     * The name on the command line.
     *
     * @return for instance {@code branch}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
