package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record that could be made on the as-of day, and that may count for several shortfalls. */
sealed interface CandidateRecord permits CandidateMeeting, CandidatePaper {
    /** Returns whether such a record would count for a shortfall. */
    boolean covers(Shortfall shortfall, Situation situation);

    /** Returns the last day on which it would have the same effect on a shortfall; empty if any later day would. */
    Optional<LocalDate> lastDay(Shortfall shortfall, Situation situation);

    /**
     * Returns the act that makes the record.
     *
     * @param served the shortfalls for which it is made
     * @param lastDay the earliest of their last days
     */
    Act act(List<Shortfall> served, Optional<LocalDate> lastDay, Situation situation);
}
