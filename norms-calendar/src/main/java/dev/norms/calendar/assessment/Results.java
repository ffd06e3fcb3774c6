package dev.norms.calendar.assessment;

import dev.norms.duty.ObligationId;
import java.util.List;
import java.util.Optional;

/** The results of an assessment: those of a whole table, or of one with the owners that were judged again since. */
interface Results {
    /** The findings in the order of results, standing duties last, each made when it is asked for. */
    List<Finding> findings();

    Optional<Finding> find(ObligationId id);

    Assessor assessor();

    /** The same results, of which some can be had again. */
    RevisedTable revised();

    /** The results of everybody in one table. */
    VerdictTable whole();
}
