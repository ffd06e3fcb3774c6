package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Ledger;
import dev.norms.organization.PersonId;
import dev.norms.report.reason.WhyUnit;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Places.Place;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import dev.norms.requirement.Parts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

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
 * @param mark the mark of the verdict
 * @param why the id of the obligation; empty if the report does not explain it
 */
public record LinkRow(
        int unit,
        String norm,
        String who,
        String person,
        Optional<BigDecimal> done,
        String required,
        String links,
        String verdict,
        Mark mark,
        String why) {
    static LinkRow of(Finding finding, Assessment assessment, Ledger ledger, Places places) {
        Place place = places.of(finding);
        LocalDate asOf = assessment.asOf();
        Names names = places.people();
        boolean isForPerson = finding.obligation().demand().parts() instanceof Parts.EachPerson;
        return new LinkRow(
                place.unit(),
                finding.obligation().label().zh(),
                place.name(),
                isForPerson
                        ? liaisons(finding, ledger, asOf, names)
                        : finding.person().map(PersonId::text).map(names::of).orElse(""),
                finding.done(),
                Words.much(finding.obligation()),
                isForPerson ? finding.obligation().part().map(names::of).orElse("") : links(finding, places),
                finding.label().zh(),
                Mark.of(finding.verdict()),
                WhyUnit.anchor(assessment, finding));
    }

    /** Returns the persons linked with the activist on the day. */
    private static String liaisons(Finding finding, Ledger ledger, LocalDate asOf, Names names) {
        return ledger.liaisons(PersonId.of(finding.obligation().part().orElseThrow())).stream()
                .filter(link -> link.during().contains(asOf))
                .map(link -> names.of(link.person().text()))
                .distinct()
                .collect(joining("、"));
    }

    /** Returns the targets that count; where they are too few, the reason, which says why others do not count. */
    private static String links(Finding finding, Places places) {
        return finding.verdict().isLapsed()
                ? places.people().in(finding.reason().zh())
                : finding.records().stream()
                        .map(record -> target(record, places))
                        .collect(joining("、"));
    }

    /** Names the target: an organization or a person by name, anything else as it was written. */
    private static String target(String record, Places places) {
        for (TargetKind kind : TargetKind.values()) {
            if (record.startsWith(kind.code() + "/")) {
                String target = record.substring(kind.code().length() + 1);
                return kind == TargetKind.BRANCH
                        ? places.called(target)
                        : kind.label().zh() + places.people().of(target);
            }
        }
        return record;
    }

    /**
     * The color of the verdict.
     *
     * @return the shade
     */
    public Shade shade() {
        return mark.shade();
    }

    /**
     * Returns whether required links are missing.
     *
     * @return true if something is to be done
     */
    public boolean isMissing() {
        return mark == Mark.LAPSED || mark == Mark.OPEN;
    }

    /**
     * Returns whether the data do not tell which links there are.
     *
     * @return true if they are neither missing nor kept
     */
    public boolean isUnknown() {
        return mark == Mark.UNKNOWN;
    }

    /**
     * Returns whether the required links are there, or none have to be.
     *
     * @return false if links are missing or not known
     */
    public boolean isKept() {
        return !isMissing() && !isUnknown();
    }
}
