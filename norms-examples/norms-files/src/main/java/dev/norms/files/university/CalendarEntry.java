package dev.norms.files.university;

import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * An event of a university calendar with a known meaning.
 *
 * @param origin file and line on which it begins
 * @param meaning its meaning
 * @param summary its title
 * @param description its description; may be empty
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
