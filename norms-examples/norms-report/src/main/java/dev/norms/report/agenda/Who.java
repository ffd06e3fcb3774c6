package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Finding;
import dev.norms.report.unit.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The owners of similar obligations within one unit.
 *
 * @param unit the number of the unit, 0 for none
 * @param text organizations by name; persons by name, or by number if there are many
 */
public record Who(int unit, String text) {
    private static final int NAMED = 3;

    /** Returns the owners unit by unit. */
    static List<Who> of(FindingGroup alike, Places places) {
        Map<Integer, Set<String>> byUnit = new LinkedHashMap<>();
        Map<Integer, String> units = new LinkedHashMap<>();
        for (Finding finding : alike.findings()) {
            Places.Place place = places.of(finding);
            units.put(place.unit(), unitName(place, places));
            byUnit.computeIfAbsent(place.unit(), any -> new LinkedHashSet<>())
                    .add(
                            alike.isOwedByPersons()
                                    ? places.people()
                                            .of(finding.obligation().owner().text())
                                    : place.name());
        }
        List<Who> all = new ArrayList<>();
        byUnit.forEach((unit, owners) -> all.add(new Who(
                unit,
                alike.isOwedByPersons() ? persons(Objects.requireNonNull(units.get(unit)), owners) : some(owners))));
        return all;
    }

    private static String unitName(Places.Place place, Places places) {
        return place.unit() == 0
                ? place.name()
                : places.names().get(place.unit() - 1).name();
    }

    private static String some(Set<String> names) {
        return String.join("、", names);
    }

    private static String persons(String unit, Set<String> people) {
        return unit + "党员" + (people.size() > NAMED ? people.size() + "人" : "（" + some(people) + "）");
    }
}
