package dev.norms.calendar.obligation;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.workday.Certainty;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;

/**
 * The days that a period has in a calendar.
 *
 * <p>Example: 2026-02 opens on 1 February; its deadline is Saturday 28 February, which is a make-up working day, so it
 * is due on that day.
 *
 * @param period the name of the period
 * @param opens the first day of the window
 * @param due the working day by which it should be done, from {@code opens} to {@code deadline}
 * @param deadline the last day of the window
 * @param certainty whether all three days rest on a holiday notice
 */
public record Window(Period period, LocalDate opens, LocalDate due, LocalDate deadline, Certainty certainty) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the days are not in order
     */
    public Window {
        requireNonNull(period, "period");
        requireNonNull(certainty, "certainty");
        if (due.isBefore(opens) || deadline.isBefore(due)) {
            throw new IllegalArgumentException(
                    "opens, due and deadline must be in order, but were " + opens + ", " + due + ", " + deadline);
        }
    }

    /**
     * The day on which the period begins: the edition in force on it governs.
     *
     * @return the day of the election for a term of office, whose window opens long after; else {@code opens}
     */
    public LocalDate begins() {
        return period instanceof TermPeriod term ? term.elected() : opens;
    }

    /**
     * The day some days before it is due, but never before it opens.
     *
     * @param lead the calendar days, from 0
     * @return the first day of the lead
     */
    public LocalDate since(int lead) {
        LocalDate day = due.minusDays(lead);
        return day.isBefore(opens) ? opens : day;
    }

    /**
     * Returns whether a day lies in the window.
     *
     * @param day the day
     * @return true if it is not before {@code opens} and not after {@code deadline}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(deadline);
    }

    /** {@return the days from the first to the last} */
    public DateRange days() {
        return DateRange.ofClosed(opens, deadline);
    }
}
