package dev.norms.files.university;

import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * An event that means something.
 *
 * @param origin file and line of its beginning
 * @param meaning what it means
 * @param summary what it is called
 * @param description what is told of it; empty if nothing is
 * @param first its first day
 * @param last its last day, not before the first
 */
record CalendarEntry(
        Origin origin, EventMeaning meaning, String summary, String description, LocalDate first, LocalDate last) {
    DateRange days() {
        return DateRange.ofClosed(first, last);
    }

    Problem problem(Label what) {
        return new Problem(origin, summary, what, first.equals(last) ? first.toString() : first + ".." + last);
    }
}
