package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;

/** Rows with their results; a finding is a view of one row. */
interface Judged {
    Obligation obligation(int row);

    Verdict verdict(int row);

    /**
     * Returns how much was counted for a row, as {@link PackedResult#done} gives it; negative if it is not a whole
     * number.
     */
    int done(int row);

    Assessor assessor();
}
