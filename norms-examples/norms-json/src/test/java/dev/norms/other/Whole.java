package dev.norms.other;

/** As the files of a college are: parts without the names of properties. */
public final class Whole {
    private final String part;

    /** A whole of one part. */
    public Whole(String part) {
        this.part = part;
    }

    /** {@return the part} */
    public String part() {
        return part;
    }
}
