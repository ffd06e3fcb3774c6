package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Finding;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Ledger;
import dev.norms.organization.PersonId;
import dev.norms.report.standing.Places.Place;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import dev.norms.requirement.Parts;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The links that an organization or a person has to keep (联系帮带).
 *
 * @param unit the number of the unit, 0 for none
 * @param norm the norm
 * @param who the owner: an organization, or the branch where a person is listed
 * @param person who keeps the links: the holder of the post, the member, or the liaison persons of an activist
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
    static LinkRow of(Finding finding, Place place, Ledger ledger, LocalDate asOf, Names names) {
        boolean isForPerson = finding.obligation().demand().parts() instanceof Parts.EachPerson;
        return new LinkRow(
                place.unit(),
                finding.obligation().label().zh(),
                place.name(),
                isForPerson
                        ? liaisons(finding, ledger, asOf, names)
                        : finding.person().map(PersonId::text).map(names::of).orElse(""),
                finding.done().map(BigDecimal::toPlainString).orElse(""),
                Words.much(finding.obligation()),
                isForPerson ? finding.obligation().part().map(names::of).orElse("") : links(finding, names),
                finding.label().zh(),
                Mark.of(finding.verdict()).shade());
    }

    /** Returns who is linked with the activist on the day; those who do not count are told with the reason. */
    private static String liaisons(Finding finding, Ledger ledger, LocalDate asOf, Names names) {
        return ledger.liaisons(PersonId.of(finding.obligation().part().orElseThrow())).stream()
                .filter(link -> link.during().contains(asOf))
                .map(link -> names.of(link.person().text()))
                .distinct()
                .collect(joining("、"));
    }

    /** Returns what is linked; where that is too little, why other links do not count. */
    private static String links(Finding finding, Names names) {
        String counted = finding.records().stream().map(LinkRow::target).collect(joining("、"));
        return finding.verdict().isLapsed() ? names.in(finding.reason().zh()) : counted;
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
