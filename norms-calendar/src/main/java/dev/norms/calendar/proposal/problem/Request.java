package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.duty.ObligationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request to arrange needs: the calendar, the first day and the preferences.
 *
 * @param calendar the days
 * @param asOf the first day on which anything may be arranged
 * @param preferences the preferences of the college
 * @param ignored days off that are taken for working days, to find out whether they are in the way
 * @param before where each obligation was met in the last proposal
 * @param isForAnyPlace whether all places are equally good, in order to find out whether there is one at all
 */
public record Request(
        CollegeCalendar calendar,
        LocalDate asOf,
        Preferences preferences,
        Set<DateRange> ignored,
        Map<ObligationId, List<Moment>> before,
        boolean isForAnyPlace) {
    /**
     * A part of a day.
     *
     * @param date the day
     * @param slot the part
     */
    public record Moment(LocalDate date, Slot slot) {}

    /**
     * Returns this request with fewer preferences and days off, for any place.
     *
     * @param less the preferences
     * @param more the days off that are taken for working days
     * @return the request
     */
    Request with(Preferences less, Set<DateRange> more) {
        return new Request(calendar, asOf, less, more, Map.of(), true);
    }
}
