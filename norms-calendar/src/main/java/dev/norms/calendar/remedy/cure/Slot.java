package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record that could be made on the day, and that may count for several demands. */
sealed interface Slot permits MeetingSlot, PaperSlot {
    /** Whether such a record would count for a demand. */
    boolean covers(Demand demand, Situation situation);

    /** The last day for a demand. */
    Optional<LocalDate> until(Demand demand, Situation situation);

    /** The act that serves the demands. */
    Act act(List<Demand> served, Optional<LocalDate> until, Situation situation);
}
