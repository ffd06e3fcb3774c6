package dev.norms.calendar.obligation;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.workday.Certainty;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.Period;
import dev.norms.time.TermPeriod;
import dev.norms.time.WindowPeriod;
import java.time.LocalDate;

/**
 * The days that a period has in a calendar.
 *
 * <p>Example: 2026-02 opens on 1 February and closes on Saturday 28 February, which is a make-up working day, so it is
 * due on that day. What is due at the end of 2026 closes on 31 December and, by the default reading, is on time until
 * 31 January 2027.
 *
 * @param period the name of the period
 * @param opens the first day of the window
 * @param due the day by which it should be done, a working day where there is one, from {@code opens} to {@code close}
 * @param close the last day of the period
 * @param deadline the last day on which it is on time: {@code close}, or later by days of grace
 * @param certainty provisional if {@code opens}, {@code due} or {@code close} may move with a holiday notice that is
 *     not known yet; days of grace are fixed dates
 */
public record Window(
        Period period, LocalDate opens, LocalDate due, LocalDate close, LocalDate deadline, Certainty certainty) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if {@code opens}, {@code due}, {@code close} and {@code deadline} are not in
     *     this order
     */
    public Window {
        requireNonNull(period, "period");
        requireNonNull(certainty, "certainty");
        if (due.isBefore(opens) || close.isBefore(due) || deadline.isBefore(close)) {
            throw new IllegalArgumentException("opens, due, close and deadline must be in order, but were " + opens
                    + ", " + due + ", " + close + ", " + deadline);
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
     * @return true if it is not before {@code opens} and not after {@code close}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(close);
    }

    /**
     * Returns whether a day is one of the days of grace.
     *
     * @param day the day
     * @return true if it is after {@code close} and not after {@code deadline}
     */
    public boolean isGrace(LocalDate day) {
        return day.isAfter(close) && !day.isAfter(deadline);
    }

    /**
     * The last day on which a record that names no period may count for the window though no window contains its day.
     *
     * @return the deadline, or earlier: for a part of a calendar period no later than the end of that period, for a
     *     named window or an edition before the same day of the next year as {@code opens}; {@code close} for whole
     *     calendar periods and semesters, which follow each other, and for terms
     */
    public LocalDate lastByDay() {
        if (period instanceof CalendarPeriod calendar && close.isBefore(calendar.last())) {
            return deadline.isBefore(calendar.last()) ? deadline : calendar.last();
        }
        LocalDate nextYear = opens.plusYears(1);
        return !(period instanceof WindowPeriod || period instanceof EditionPeriod)
                ? close
                : deadline.isBefore(nextYear) ? deadline : nextYear.isAfter(close) ? nextYear.minusDays(1) : close;
    }

    /** {@return the days from {@code opens} to {@code close}} */
    public DateRange days() {
        return DateRange.ofClosed(opens, close);
    }
}
