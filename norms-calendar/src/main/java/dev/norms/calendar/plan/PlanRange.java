package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * Which obligations a plan has: those whose due day lies in a range, or also those whose deadline does.
 *
 * @param days the range, with an end
 * @param isByDeadlineToo whether a deadline in the range is enough
 */
public record PlanRange(DateRange days, boolean isByDeadlineToo) {
    /** The most months from the first day of a window to a deadline after it. */
    private static final int LONGEST = 24;

    /**
     * Checks that the range has an end.
     *
     * @throws IllegalArgumentException if it has none
     */
    public PlanRange {
        if (requireNonNull(days, "days").until().isEmpty()) {
            throw new IllegalArgumentException("range must have an end, but was " + days);
        }
    }

    /**
     * Returns the range of a plan that has what is due in it.
     *
     * @param days the range, with an end
     * @return the range
     * @throws IllegalArgumentException if it has no end
     */
    public static PlanRange ofDueDays(DateRange days) {
        return new PlanRange(days, false);
    }

    /**
     * Returns the range of a plan that has what is due in it, and what can still be done on time in it.
     *
     * @param days the range, with an end
     * @return the range
     * @throws IllegalArgumentException if it has no end
     */
    public static PlanRange ofDueDaysAndDeadlines(DateRange days) {
        return new PlanRange(days, true);
    }

    /** The first day on which a period of this plan may begin, as far as the calendar knows. */
    LocalDate first(DateRange known) {
        LocalDate first = isByDeadlineToo ? days.from().minusMonths(LONGEST) : days.from();
        return first.isBefore(known.from()) && !days.from().isBefore(known.from()) ? known.from() : first;
    }

    /** Returns whether a window may belong to the plan, before its due day is known. */
    boolean mayHave(LocalDate opens, LocalDate deadline) {
        return DateRange.ofClosed(opens, deadline).overlaps(days);
    }

    /** Returns whether a window belongs to the plan. */
    boolean has(LocalDate due, LocalDate deadline) {
        return days.contains(due) || (isByDeadlineToo && days.contains(deadline));
    }
}
