package dev.norms.report.agenda;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.report.reason.WhyUnit;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be done soon, by one or several owners.
 *
 * @param due the day by which it should be done
 * @param deadline the last day on which it is on time
 * @param closing whether the due day has passed and the deadline has not
 * @param provisional whether a notice may still move the day
 * @param what the obligation
 * @param detail the period and the amount
 * @param who all owners in few words
 * @param whose the owners unit by unit
 * @param units the numbers of the units, separated by blanks
 * @param how the act in words
 * @param count the number of obligations
 * @param why the id of the obligation, the first of several; empty if the report does not explain it
 */
public record AgendaRow(
        LocalDate due,
        LocalDate deadline,
        boolean closing,
        boolean provisional,
        String what,
        String detail,
        String who,
        List<Who> whose,
        String units,
        String how,
        int count,
        String why) {
    public AgendaRow {
        whose = List.copyOf(whose);
    }

    static AgendaRow of(FindingGroup alike, Assessment assessment, Places places, Acts acts) {
        Window window = alike.window().orElseThrow();
        List<Who> whose = Who.of(alike, places);
        return new AgendaRow(
                window.due(),
                window.deadline(),
                alike.first().verdict() == Verdict.CLOSING,
                window.certainty() == Certainty.PROVISIONAL,
                alike.what(),
                alike.detail(),
                Words.who(alike.obligations(), places.units()),
                whose,
                whose.stream().map(who -> "" + who.unit()).collect(joining(" ")),
                acts.of(alike),
                alike.findings().size(),
                WhyUnit.anchor(assessment, alike.first()));
    }
}
