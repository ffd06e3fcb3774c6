package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.report.reason.WhyUnit;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Shade;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A measure taken after something was missed (整改), with its state on the as-of day.
 *
 * @param unit the number of the unit, 0 for none
 * @param who the owner of the obligation
 * @param what the obligation
 * @param action the measure
 * @param by who takes it
 * @param date the day by which it is to be taken
 * @param state done, under way or late
 * @param shade the color of the state
 * @param why the id of the obligation; empty if it is not in the report
 */
public record FollowUpRow(
        int unit,
        String who,
        String what,
        String action,
        String by,
        LocalDate date,
        String state,
        Shade shade,
        String why) {
    /**
     * Returns all follow-ups.
     *
     * @param assessment the assessment
     * @param ledger the records
     * @param places the units
     * @return the late ones first, then those under way, then those that are done; each by day
     */
    public static List<FollowUpRow> all(Assessment assessment, Ledger ledger, Places places) {
        return ledger.followUps().stream()
                .map(followUp -> of(followUp, assessment, places))
                .sorted(Comparator.comparingInt((FollowUpRow row) -> rank(row.shade()))
                        .thenComparing(FollowUpRow::date))
                .toList();
    }

    private static int rank(Shade shade) {
        return shade == Shade.BAD ? 0 : shade == Shade.WATCH ? 1 : 2;
    }

    private static FollowUpRow of(FollowUp followUp, Assessment assessment, Places places) {
        Optional<Finding> finding = assessment.find(followUp.obligation());
        return new FollowUpRow(
                finding.map(places::of).map(Places.Place::unit).orElse(0),
                finding.map(found -> owner(found, places))
                        .orElse(followUp.obligation().owner()),
                finding.map(FollowUpRow::duty).orElse(followUp.obligation().toString()),
                followUp.action(),
                places.people().of(followUp.by()),
                followUp.date(),
                state(followUp, assessment.asOf()),
                shade(followUp, assessment.asOf()),
                finding.map(found -> WhyUnit.anchor(assessment, found)).orElse(""));
    }

    private static String owner(Finding finding, Places places) {
        String name = places.of(finding).name();
        return finding.obligation()
                        .organization()
                        .filter(finding.obligation().owner()::equals)
                        .isPresent()
                ? name
                : places.people().of(finding.obligation().owner().text()) + "（" + name + "）";
    }

    private static String duty(Finding finding) {
        return finding.obligation().label().zh()
                + finding.obligation()
                        .window()
                        .map(window -> " " + window.period().label().zh())
                        .orElse("");
    }

    /** Returns the state of a follow-up on a day. */
    static String state(FollowUp followUp, LocalDate asOf) {
        Optional<LocalDate> done = followUp.done().filter(day -> !day.isAfter(asOf));
        if (done.isPresent()) {
            return done.get() + "办结";
        }
        return followUp.date().isBefore(asOf) ? "逾期未办结" : followUp.date() + "前办结";
    }

    /** Returns the color of that state. */
    static Shade shade(FollowUp followUp, LocalDate asOf) {
        if (followUp.done().filter(day -> !day.isAfter(asOf)).isPresent()) {
            return Shade.GOOD;
        }
        return followUp.date().isBefore(asOf) ? Shade.BAD : Shade.WATCH;
    }
}
