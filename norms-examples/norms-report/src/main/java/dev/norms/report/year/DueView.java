package dev.norms.report.year;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import java.util.List;
import java.util.Map;

/**
 * Similar obligations of several owners with the same days.
 *
 * @param what the obligation
 * @param detail the period if it is not the month of the day, the amount if it is not one, and the parts
 * @param who the owners
 * @param units the numbers of the owners' units, separated by blanks
 * @param provisional whether a notice may still move its days
 * @param count the number of obligations
 * @param when the part of the day and the room that are arranged; empty if neither is
 * @param isDeadline whether, in a plan, nothing is arranged, so that the day is only the last advised one
 */
public record DueView(
        String what,
        String detail,
        String who,
        String units,
        boolean provisional,
        int count,
        String when,
        boolean isDeadline) {
    /** What is to be done, and what tells it apart from others of the norm. */
    record What(String norm, String detail) {}

    static DueView of(
            What what,
            DutyDays.Time time,
            boolean isPlan,
            List<Obligation> alike,
            Units units,
            Map<OrganizationId, Integer> numbers) {
        String numbered = alike.stream()
                .flatMap(obligation -> units.of(obligation).stream())
                .map(Organization::id)
                .map(numbers::get)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(joining(" "));
        return new DueView(
                what.norm(),
                what.detail(),
                Words.who(alike, units),
                numbered,
                alike.stream()
                        .anyMatch(
                                obligation -> obligation.window().orElseThrow().certainty() == Certainty.PROVISIONAL),
                alike.size(),
                time.when(),
                isPlan && !time.isArranged());
    }
}
