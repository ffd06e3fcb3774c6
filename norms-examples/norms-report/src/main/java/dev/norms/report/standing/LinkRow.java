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
 * The links that somebody has to keep (联系帮带).
 *
 * @param unit the number of the unit, 0 for none
 * @param norm what is asked for
 * @param who who owes it: an organization, or the key of a person
 * @param person who keeps it, if a person does
 * @param done how many there are, or nothing where there are no data
 * @param required how many are asked for
 * @param links with whom or what
 * @param verdict how it stands
 * @param shade the color of that
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

    /** The kind of a target in words, then its key. */
    private static String target(String record) {
        for (TargetKind kind : TargetKind.values()) {
            if (record.startsWith(kind.code() + "/")) {
                return kind.label().zh() + record.substring(kind.code().length() + 1);
            }
        }
        return record;
    }
}
