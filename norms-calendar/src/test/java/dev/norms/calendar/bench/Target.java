package dev.norms.calendar.bench;

import java.util.Optional;

/**
 * What a benchmark is to show: that ours needs at most a part of what a peer needs, or at most some amount.
 *
 * @param question what is asked, in a few words
 * @param ours the key of our score; smaller is better
 * @param peer the key of the peer's score; empty if {@code limit} is the amount
 * @param limit the amount, if there is no peer
 * @param times how many times ours must go into the other; 0 if the ratio is only reported
 * @param isGuarded whether a build is to fail when it falls
 */
record Target(String question, String ours, Optional<String> peer, double limit, double times, boolean isGuarded) {
    Target {
        if (times < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "times and limit must not be negative, but were " + times + " and " + limit);
        }
    }

    /** Ours is so many times faster than the peer. */
    static Target faster(String question, String ours, String peer, double times) {
        return new Target(question, ours, Optional.of(peer), 0, times, true);
    }

    /** The ratio is reported, but has no target. */
    static Target reported(String question, String ours, String peer) {
        return faster(question, ours, peer, 0);
    }

    /** Ours is at most so much. */
    static Target atMost(String question, String ours, double limit) {
        return new Target(question, ours, Optional.empty(), limit, 1, true);
    }

    /** Ours should be at most so much and is known not to be: the table says so, and no build fails of it. */
    static Target wished(String question, String ours, double limit) {
        return new Target(question, ours, Optional.empty(), limit, 1, false);
    }
}
