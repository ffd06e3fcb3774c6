package dev.norms.report.reason;

import dev.norms.calendar.assessment.Finding;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Units;
import java.util.List;

/**
 * The explanation of a verdict, without the rule and the versions that it shares with others.
 *
 * @param id the id of the obligation
 * @param norm the id of the norm
 * @param what the obligation, its period and its owner if it is not the unit
 * @param verdict the verdict in words
 * @param shade its color
 * @param reason the reason in words
 * @param steps the steps, each with its kind
 */
public record WhyRow(
        String id, String norm, String what, String verdict, Shade shade, String reason, List<Step> steps) {
    /**
     * A step.
     *
     * @param kind its kind
     * @param text its text
     */
    public record Step(String kind, String text) {}

    public WhyRow {
        steps = List.copyOf(steps);
    }

    static WhyRow of(Finding finding, Places places) {
        String owner = Units.isOwedByPerson(finding.obligation())
                ? " " + places.people().of(finding.obligation().owner().text())
                : "";
        return new WhyRow(
                finding.id().toString(),
                finding.obligation().norm().id().text(),
                finding.obligation().label().zh()
                        + finding.obligation()
                                .window()
                                .map(window -> " " + window.period().label().zh())
                                .orElse("")
                        + owner,
                finding.label().zh(),
                Mark.of(finding.verdict()).shade(),
                places.people().in(finding.reason().zh()),
                new ShortSteps(places).of(finding));
    }
}
