package dev.norms.calendar.proposal.puzzle;

/**
 * Places as numbers: from 0 a day and a slot in it, -1 not held at all, below that beside another meeting.
 *
 * <p>A meeting beside another one is held together with it and takes no time of its own.
 */
public final class Place {
    /** The number of slots of a day. */
    public static final int SLOTS = 3;
    /** The place of a meeting that is not held. */
    public static final int NONE = -1;

    private Place() {}

    /**
     * Returns the place of a day and slot.
     *
     * @param day the day, from 0
     * @param slot the slot, from 0 to {@link #SLOTS} - 1
     * @return the place
     */
    public static int of(int day, int slot) {
        return day * SLOTS + slot;
    }

    /**
     * Returns the place beside a meeting.
     *
     * @param host the number of the meeting
     * @return the place
     */
    public static int beside(int host) {
        return NONE - 1 - host;
    }

    /**
     * Returns whether a place is beside another meeting.
     *
     * @param place a place
     * @return true if so; else it is in time, or the meeting is not held
     */
    public static boolean isBeside(int place) {
        return place < NONE;
    }

    /**
     * Returns the meeting beside which a place is.
     *
     * @param place a place
     * @return the number of the meeting; negative if it is beside none
     */
    public static int host(int place) {
        return NONE - 1 - place;
    }

    /**
     * Returns the day of a place.
     *
     * @param place a place in time, from 0
     * @return the day
     */
    public static int day(int place) {
        return place / SLOTS;
    }

    /**
     * Returns the slot of a place.
     *
     * @param place a place in time, from 0
     * @return the slot
     */
    public static int slot(int place) {
        return place % SLOTS;
    }
}
