package dev.norms.calendar.assessment;

import dev.norms.duty.ObligationId;
import java.util.List;
import java.util.Optional;

/** The results of an assessment: a table of all owners, or that table with the owners that were judged again since. */
interface Results {
    /** Returns the findings in the order of results, standing duties last, each built on demand. */
    List<Finding> findings();

    Optional<Finding> find(ObligationId id);

    Assessor assessor();

    /** Returns these results in the form in which some owners can be judged again. */
    RevisedTable revisable();

    /** Returns the results of all owners in one table. */
    VerdictTable whole();
}
