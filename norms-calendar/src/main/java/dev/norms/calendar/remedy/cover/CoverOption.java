package dev.norms.calendar.remedy.cover;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;

/**
 * Something that can be done.
 *
 * @param covers the numbers of the wants that it covers once each time it is done
 * @param limit how often it can be done; at least 1
 */
public record CoverOption(BitSet covers, int limit) {
    /** No limit: it can be done any number of times. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public CoverOption {
        requireNonNull(covers, "covers");
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, but was " + limit);
        }
    }
}
