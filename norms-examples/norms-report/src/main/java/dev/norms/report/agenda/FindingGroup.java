package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.norm.Norm;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Findings of one norm and window, all of organizations or all of persons: they differ by owner, and perhaps by part.
 *
 * @param findings the findings, at least one
 */
record FindingGroup(List<Finding> findings) {
    private record Key(Norm norm, Optional<Window> window, boolean persons) {}

    /** Returns findings in groups, in the order of the first of each. */
    static List<FindingGroup> of(Stream<Finding> findings) {
        Map<Key, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(
                        new Key(
                                finding.obligation().norm(),
                                finding.obligation().window(),
                                Units.isOwedByPerson(finding.obligation())),
                        key -> new ArrayList<>())
                .add(finding));
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    Finding first() {
        return findings.get(0);
    }

    List<Obligation> obligations() {
        return findings.stream().map(Finding::obligation).toList();
    }

    Optional<Window> window() {
        return first().obligation().window();
    }

    boolean isOwedByPersons() {
        return Units.isOwedByPerson(first().obligation());
    }

    String what() {
        return findings.size() == 1
                ? first().obligation().label().zh()
                : first().obligation().norm().label().zh();
    }

    /** Returns the period, the amount and the parts; of several standing duties the parts, of one nothing. */
    String detail() {
        return window().map(window -> Words.detail(obligations(), window))
                .orElseGet(() -> findings.size() == 1 ? "" : Words.parts(obligations()));
    }
}
