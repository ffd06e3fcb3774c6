package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Finding;
import dev.norms.evidence.TargetKind;
import dev.norms.report.standing.Places.Place;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import java.math.BigDecimal;

/**
 * The links that an organization or a person has to keep (联系帮带).
 *
 * @param unit the number of the unit, 0 for none
 * @param norm the norm
 * @param who the owner: an organization, or the key of a person
 * @param person the person who keeps the links, if it is a person
 * @param done the number of links; empty without data
 * @param required the number required
 * @param links the targets of the links
 * @param verdict the verdict
 * @param shade the color of the verdict
 */
public record LinkRow(
        int unit,
        String norm,
        String who,
        String person,
        String done,
        String required,
        String links,
        String verdict,
        Shade shade) {
    static LinkRow of(Finding finding, Place place) {
        return new LinkRow(
                place.unit(),
                finding.obligation().label().zh(),
                place.name(),
                finding.person().map(Object::toString).orElse(""),
                finding.done().map(BigDecimal::toPlainString).orElse(""),
                Words.much(finding.obligation()),
                finding.records().stream().map(LinkRow::target).collect(joining("、")),
                finding.verdict().label().zh(),
                Mark.of(finding.verdict()).shade());
    }

    /** Returns the kind of a target in words, followed by its key. */
    private static String target(String record) {
        for (TargetKind kind : TargetKind.values()) {
            if (record.startsWith(kind.code() + "/")) {
                return kind.label().zh() + record.substring(kind.code().length() + 1);
            }
        }
        return record;
    }
}
