package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;

/** Rows with their results: what a finding is a view of. */
interface Judged {
    Obligation obligation(int row);

    Verdict verdict(int row);

    /** What was counted for a row; negative where that is no int, and must be counted again. */
    int done(int row);

    Assessor assessor();
}
