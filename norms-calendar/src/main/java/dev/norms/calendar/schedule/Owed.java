package dev.norms.calendar.schedule;

import dev.norms.organization.Role;
import dev.norms.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * An obligation without its owner: what everybody of one kind owes in one window.
 *
 * @param duty the demand of the norm
 * @param seat the post whose holder does it, if it addresses one
 * @param window the days
 * @param bound how much
 * @param unbound why it does not bind, if it does not
 * @param stay which of a person's stays, in the order of time, it is listed under; {@link #NOWHERE} for none, and for
 *     what organizations owe
 */
record Owed(Duty duty, @Nullable Role seat, Window window, Bound bound, @Nullable Unbound unbound, int stay) {
    static final int NOWHERE = -1;

    boolean binds() {
        return unbound == null;
    }

    int dueDay() {
        return (int) window.due().toEpochDay();
    }
}
