package dev.norms.calendar.schedule;

import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.Role;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import org.jspecify.annotations.Nullable;

/** A row of an {@link Agenda}: an obligation without its owner. */
public final class Owed {
    static final int NOWHERE = -1;

    private final Duty duty;
    private final @Nullable Role seat;
    private final Window window;
    private final Bound bound;
    private final @Nullable Unbound unbound;
    private final int stay;

    /**
     * A row.
     *
     * @param seat the post whose holder does it, if it addresses one
     * @param unbound why it does not bind, if it does not
     * @param stay which of a person's stays, in the order of time, it is listed under; {@link #NOWHERE} for none, and
     *     for what organizations owe
     */
    Owed(Duty duty, @Nullable Role seat, Window window, Bound bound, @Nullable Unbound unbound, int stay) {
        this.duty = duty;
        this.seat = seat;
        this.window = window;
        this.bound = bound;
        this.unbound = unbound;
        this.stay = stay;
    }

    /**
     * The norm that governs.
     *
     * @return the norm, of the edition in force on the period's first day
     */
    public Norm norm() {
        return duty.norm();
    }

    /**
     * What of the norm is owed.
     *
     * @return the demand
     */
    public Demand demand() {
        return duty.demand();
    }

    /**
     * What is asked for, as data.
     *
     * @return the requirement of the demand
     */
    public Requirement requirement() {
        return duty.demand().requirement();
    }

    /**
     * The days.
     *
     * @return the window
     */
    public Window window() {
        return window;
    }

    /**
     * How much is owed.
     *
     * @return the bound, in the unit of the evidence
     */
    public Bound bound() {
        return bound;
    }

    /**
     * Tells whether it is owed at all.
     *
     * @return false if the norm is for such owners but does not bind them in the window
     */
    public boolean binds() {
        return unbound == null;
    }

    Duty duty() {
        return duty;
    }

    @Nullable
    Role seat() {
        return seat;
    }

    @Nullable
    Unbound unbound() {
        return unbound;
    }

    int stay() {
        return stay;
    }

    /**
     * The norm and the period.
     *
     * @return for instance {@code INS-2.1/2021-Q2}
     */
    @Override
    public String toString() {
        return duty.key() + "/" + window.period();
    }
}
