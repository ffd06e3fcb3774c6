package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.Period;
import dev.norms.time.SemesterPeriod;
import dev.norms.time.TermPeriod;
import dev.norms.time.WindowPeriod;
import java.time.LocalDate;
import java.time.Month;

/**
 * The range of a plan and its rule: the plan has the obligations whose due day lies in a range, or also those whose
 * deadline does.
 *
 * @param days the range, with an end
 * @param isByDeadlineToo whether a deadline in the range is enough
 */
public record PlanRange(DateRange days, boolean isByDeadlineToo) {
    /** The largest number of months from the first day of a window to a deadline after it. */
    private static final int MAX_MONTHS_TO_DEADLINE = 24;

    /** A term lasts fewer years than this, so that a re-election falls due within so many years of an election. */
    private static final int YEARS_AFTER_ELECTION = 6;

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
     * Returns the range of a plan with the obligations that are due in it.
     *
     * @param days the range, with an end
     * @return the range
     * @throws IllegalArgumentException if it has no end
     */
    public static PlanRange ofDueDays(DateRange days) {
        return new PlanRange(days, false);
    }

    /**
     * Returns the range of a plan with the obligations that are due in it or can still be done on time in it.
     *
     * @param days the range, with an end
     * @return the range
     * @throws IllegalArgumentException if it has no end
     */
    public static PlanRange ofDueDaysAndDeadlines(DateRange days) {
        return new PlanRange(days, true);
    }

    /**
     * Returns a range in which the due days of all obligations for a period lie. For a term of office it is right only
     * if terms last less than six years.
     *
     * @param period the period
     * @return a range around it
     */
    public static DateRange around(Period period) {
        if (period instanceof CalendarPeriod calendarPeriod) {
            return DateRange.ofClosed(calendarPeriod.first(), calendarPeriod.last());
        }
        if (period instanceof TermPeriod term) {
            return DateRange.of(term.elected(), term.elected().plusYears(YEARS_AFTER_ELECTION));
        }
        if (period instanceof WindowPeriod window) {
            // a window before New Year's Day opens in the December before
            return DateRange.of(LocalDate.of(window.year() - 1, Month.DECEMBER, 1), firstDayOf(window.year() + 1));
        }
        if (period instanceof SemesterPeriod semester) {
            // an academic year begins in July at the earliest and ends in September at the latest
            return DateRange.of(
                    LocalDate.of(semester.year(), Month.JULY, 1), LocalDate.of(semester.year() + 1, Month.OCTOBER, 1));
        }
        // an obligation for an edition is due within the year after its year of issue
        int year = ((EditionPeriod) period).year();
        return DateRange.of(firstDayOf(year), firstDayOf(year + 2));
    }

    private static LocalDate firstDayOf(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    /** Returns the first day on which a period of this plan may begin, as far as the calendar is known. */
    LocalDate first(DateRange known) {
        LocalDate first = isByDeadlineToo ? days.from().minusMonths(MAX_MONTHS_TO_DEADLINE) : days.from();
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
