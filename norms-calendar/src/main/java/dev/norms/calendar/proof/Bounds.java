package dev.norms.calendar.proof;

/**
 * The bounds of a proof (自证范围).
 *
 * @param firstYear the first year in which all duties are to be fulfilled
 * @param lastYear the last such year
 * @param isWhole whether all 96 shapes of a college and each two values of different readings are tried, or four shapes
 *     and each value by itself
 */
public record Bounds(int firstYear, int lastYear, boolean isWhole) {
    /** Everything: the years 2016 to 2030. */
    public static final Bounds WHOLE = new Bounds(2016, 2030, true);

    /** Four shapes, one year and each value by itself, so that a build can afford it. */
    public static final Bounds QUICK = new Bounds(2021, 2021, false);

    /** The largest number of activities of one kind that an owner is assumed to hold on a day. */
    public static final int ACTIVITIES_A_DAY = 1;

    /** The largest number of class hours that a person is assumed to attend on a day. */
    public static final int HOURS_A_DAY = 8;

    /** The days of the shortest window around a holiday or an event: two weeks before it, and the day itself. */
    public static final int SHORTEST_WINDOW = 15;

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if the last year is before the first
     */
    public Bounds {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("lastYear must not be before " + firstYear + ", but was " + lastYear);
        }
    }
}
