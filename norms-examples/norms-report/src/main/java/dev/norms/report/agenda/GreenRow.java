package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Shade;
import dev.norms.requirement.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that lapsed in a unit, with the act that makes it good and what was done about it.
 *
 * @param act the act or record in words
 * @param what the obligation
 * @param period its period; empty for a standing duty
 * @param deadline the last day on which it would have been on time
 * @param verdict the verdict in words
 * @param whose the owners with the ids of their obligations; the unit itself only by its part, if there are several
 * @param reason the finding in words, of the first
 * @param followUp the latest follow-up with its state; 未登记 if one is owed by an organization but missing, else empty
 * @param shade the color of the follow-up's state
 * @param why the id of the obligation, the first of several
 */
public record GreenRow(
        String act,
        String what,
        String period,
        Optional<LocalDate> deadline,
        String verdict,
        List<Owner> whose,
        String reason,
        String followUp,
        Shade shade,
        String why) {
    /**
     * An owner of an obligation.
     *
     * @param name the name or the key
     * @param why the id of the obligation
     */
    public record Owner(String name, String why) {}

    public GreenRow {
        whose = List.copyOf(whose);
    }

    static GreenRow of(
            FindingGroup alike, Assessment assessment, Ledger ledger, Places places, Acts acts, String unit) {
        Finding first = alike.first();
        Optional<FollowUp> latest = latest(alike, ledger);
        return new GreenRow(
                acts.of(alike),
                alike.what(),
                alike.window()
                        .map(Window::period)
                        .map(period -> period.label().zh())
                        .orElse(""),
                alike.window().map(Window::deadline),
                first.label().zh(),
                alike.findings().stream()
                        .map(finding ->
                                owner(finding, places, unit, alike.findings().size() == 1))
                        .filter(owner -> !owner.name().isEmpty())
                        .toList(),
                places.people().in(first.reason().zh()),
                latest.map(followUp -> followUp.action() + "（" + FollowUpRow.state(followUp, assessment.asOf()) + "）")
                        .orElse(first.verdict() == Verdict.MISSED && !alike.isOwedByPersons() ? "未登记" : ""),
                latest.map(followUp -> FollowUpRow.shade(followUp, assessment.asOf()))
                        .orElse(Shade.FAINT),
                first.id().toString());
    }

    private static Owner owner(Finding finding, Places places, String unit, boolean single) {
        String id = finding.id().toString();
        if (finding.obligation()
                .organization()
                .filter(finding.obligation().owner()::equals)
                .isPresent()) {
            String name = places.of(finding).name();
            String part = single ? "" : part(finding);
            return new Owner(name.equals(unit) ? bare(part) : name + part, id);
        }
        boolean named = finding.obligation().demand().parts() instanceof Parts.Named;
        return new Owner(places.people().of(finding.obligation().owner().text()) + (named ? part(finding) : ""), id);
    }

    private static String part(Finding finding) {
        String whole = finding.obligation().norm().label().zh();
        return finding.obligation().label().zh().substring(whole.length());
    }

    /** A part that stands alone needs no parentheses. */
    private static String bare(String part) {
        return part.startsWith("（") && part.endsWith("）") ? part.substring(1, part.length() - 1) : part;
    }

    private static Optional<FollowUp> latest(FindingGroup alike, Ledger ledger) {
        return alike.findings().stream()
                .flatMap(finding -> ledger.followUps(finding.id()).stream())
                .reduce((one, later) -> later);
    }
}
