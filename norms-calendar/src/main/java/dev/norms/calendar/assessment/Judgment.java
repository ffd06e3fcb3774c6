package dev.norms.calendar.assessment;

import dev.norms.calendar.schedule.Obligation;

/** What was decided of some rows, and whom to ask for more. */
interface Judgment {
    /** What a row owes. */
    Obligation obligation(int row);

    /** How it stands. */
    Verdict verdict(int row);

    /** What was counted for it; negative where that is no int, and must be counted again. */
    int done(int row);

    /** Who decided. */
    Assessor assessor();
}
