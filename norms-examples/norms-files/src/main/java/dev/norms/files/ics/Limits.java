package dev.norms.files.ics;

/**
 * The limits of a calendar file. A file that exceeds one of them is refused without being read further.
 *
 * @param bytes the largest number of bytes of the file
 * @param lineBytes the largest number of bytes of an unfolded line
 * @param components the largest number of components
 * @param properties the largest number of properties that are kept
 * @param depth the largest number of components nested in each other
 */
public record Limits(int bytes, int lineBytes, int components, int properties, int depth) {
    /** The limits of a calendar that somebody else wrote. */
    public static final Limits FOREIGN = new Limits(2 << 20, 1 << 20, 20_000, 100_000, 16);

    /** The limits of a calendar that this program wrote, for instance the schedule of a large college. */
    public static final Limits OWN = new Limits(64 << 20, 1 << 20, 1_000_000, 10_000_000, 16);
}
