package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.preference.Preference;
import dev.norms.time.DateRange;
import java.util.List;

/**
 * A minimal set of needs, preferences and days off that cannot be kept together: without any one of them, the others
 * can.
 *
 * @param needs the needs that cannot all be placed
 * @param preferences the preferences in the way
 * @param daysOff the days off in the way
 */
public record Clash(List<Need> needs, List<Preference> preferences, List<DateRange> daysOff) {
    public Clash {
        needs = List.copyOf(needs);
        preferences = List.copyOf(preferences);
        daysOff = List.copyOf(daysOff);
    }
}
