package dev.norms.report.year;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
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
 */
public record DueView(String what, String detail, String who, String units, boolean provisional, int count) {
    static DueView of(List<Obligation> alike, Units units, Map<OrganizationId, Integer> numbers) {
        Obligation first = alike.get(0);
        Window window = first.window().orElseThrow();
        String numbered = alike.stream()
                .flatMap(duty -> units.of(duty).stream())
                .map(Organization::id)
                .map(numbers::get)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(joining(" "));
        return new DueView(
                first.norm().label().zh(),
                Words.detail(alike, window),
                Words.who(alike, units),
                numbered,
                window.certainty() == Certainty.PROVISIONAL,
                alike.size());
    }
}
