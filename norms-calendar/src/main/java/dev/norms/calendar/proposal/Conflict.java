package dev.norms.calendar.proposal;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.proposal.problem.Clash;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A minimal set of hard rules that cannot be kept together: without any one of them, the others can.
 *
 * @param obligations the obligations that cannot all be met
 * @param preferences the preferences in the way
 * @param daysOff the days off in the way
 */
public record Conflict(List<ObligationId> obligations, List<Preference> preferences, List<DateRange> daysOff) {
    public Conflict {
        obligations = List.copyOf(obligations);
        preferences = List.copyOf(preferences);
        daysOff = List.copyOf(daysOff);
    }

    static Conflict of(Clash clash) {
        return new Conflict(
                clash.needs().stream()
                        .flatMap(need -> need.obligations().stream().map(Obligation::id))
                        .toList(),
                clash.preferences(),
                clash.daysOff());
    }

    /**
     * Returns what clashes, in words.
     *
     * @return the obligations, preferences and days off
     */
    public Label label() {
        List<Label> parts = new ArrayList<>();
        obligations.forEach(id -> parts.add(Label.same(id.toString())));
        preferences.forEach(preference -> parts.add(Label.format("偏好“{0}”", "preference \"{0}\"", preference)));
        daysOff.forEach(days -> parts.add(Label.format("放假{0}", "days off {0}", days)));
        return parts.size() == 1
                ? Label.format("{0}没有可用的日期", "no day is left for {0}", parts.get(0))
                : Label.format("不能同时做到：{0}", "cannot be kept together: {0}", Label.join(parts, "；", "; "));
    }
}
