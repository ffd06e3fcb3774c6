package dev.norms.calendar.question;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import java.util.Optional;

/** Checks and orders an obligation before a change and the same one after it, of which one may be absent. */
final class ObligationPair {
    private ObligationPair() {}

    /**
     * Checks that at least one of two things is present, and that both are about one obligation if both are present.
     */
    static void check(Optional<Obligation> before, Optional<Obligation> after) {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("before or after must be given, but both were empty");
        }
        if (before.isPresent() && after.isPresent()) {
            checkSame(before.get(), after.get());
        }
    }

    private static void checkSame(Obligation before, Obligation after) {
        if (!isSame(before, after)) {
            throw new IllegalArgumentException(
                    "before and after must be of one obligation, but were " + before + ", " + after);
        }
    }

    /** Returns whether the ids are equal, without making them. */
    @SuppressWarnings("ReferenceEquality") // mostly it is the same obligation
    private static boolean isSame(Obligation one, Obligation other) {
        return one == other
                || (one.normId().equals(other.normId())
                        && one.part().equals(other.part())
                        && one.owner().text().equals(other.owner().text())
                        && (one.window().equals(other.window())
                                || one.window()
                                        .map(Window::period)
                                        .equals(other.window().map(Window::period))));
    }

    /** Returns the one of two that comes first in the order of results. */
    static Obligation earlier(Optional<Obligation> before, Optional<Obligation> after) {
        return after.isEmpty() || (before.isPresent() && Obligation.inOrder().compare(before.get(), after.get()) <= 0)
                ? before.orElseThrow()
                : after.get();
    }
}
