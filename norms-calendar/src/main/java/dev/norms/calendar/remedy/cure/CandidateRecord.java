package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record that could be made on the day, and that may count for several demands. */
sealed interface CandidateRecord permits CandidateMeeting, CandidatePaper {
    /** Whether such a record would count for a demand. */
    boolean covers(Shortfall demand, Situation situation);

    /** The last day for a demand. */
    Optional<LocalDate> lastDay(Shortfall demand, Situation situation);

    /** The act that serves the demands. */
    Act act(List<Shortfall> served, Optional<LocalDate> lastDay, Situation situation);
}
