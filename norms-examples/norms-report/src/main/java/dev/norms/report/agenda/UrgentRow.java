package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Urgency;
import dev.norms.report.unit.Words;
import java.util.List;

/**
 * One of the most urgent matters: something that lapsed, and the act that cures it.
 *
 * @param who the owners
 * @param what the obligation
 * @param reason the finding in words
 * @param act what cures it
 * @param why the id of the obligation, the first of several
 */
public record UrgentRow(String who, String what, String reason, String act, String why) {
    /**
     * Returns the most urgent matters.
     *
     * @param assessment the assessment
     * @param places the units
     * @param most how many at most
     * @return the matters, the most urgent first
     */
    public static List<UrgentRow> of(Assessment assessment, Places places, int most) {
        Acts acts = new Acts(assessment, places);
        return FindingGroup.of(assessment.lapsed().stream().sorted(Urgency.ORDER)).stream()
                .limit(most)
                .map(alike -> of(alike, places, acts))
                .toList();
    }

    private static UrgentRow of(FindingGroup alike, Places places, Acts acts) {
        Finding first = alike.first();
        return new UrgentRow(
                Words.who(alike.obligations(), places.units()),
                alike.what(),
                places.people().in(first.reason().zh()),
                acts.of(alike),
                first.id().toString());
    }
}
