package dev.norms.calendar.assessment;

/** The results of rows, which are copied when the first of them becomes another one. */
final class RowResults {
    private final int[] before;
    private int[] after;

    /** Begins with results that nobody writes to. */
    RowResults(int... before) {
        this.before = before;
        this.after = before;
    }

    @SuppressWarnings({"ArrayEquals", "ReferenceEquality"}) // the same array as long as nothing was written
    void set(int row, int result) {
        if (after[row] != result || !Result.isExact(result)) {
            if (after == before) {
                after = before.clone();
            }
            after[row] = result;
        }
    }

    /** The results; the array before if all are the same, and what they count is known. */
    int[] after() {
        return after;
    }
}
