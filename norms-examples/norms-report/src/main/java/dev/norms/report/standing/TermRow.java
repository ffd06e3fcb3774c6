package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.election.BodyTerms;
import dev.norms.calendar.election.TermRecord;
import dev.norms.calendar.election.TermStanding;
import dev.norms.calendar.election.Vacancy;
import dev.norms.label.Label;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Shade;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of an organization's term of office.
 *
 * @param unit the number of the unit
 * @param organization its name
 * @param elected the day of the election, if known
 * @param opens the first day of the re-election, if one is owed
 * @param lastDay the last day of the re-election, if one is owed
 * @param late whether that day has passed
 * @param state the state on the as-of day
 * @param note an extension or an early election, and which posts are vacant
 * @param shade the color of the state
 */
public record TermRow(
        int unit,
        String organization,
        Optional<LocalDate> elected,
        Optional<LocalDate> opens,
        Optional<LocalDate> lastDay,
        boolean late,
        String state,
        String note,
        Shade shade) {
    static TermRow of(BodyTerms terms, Places places) {
        Optional<TermRecord> current = terms.current();
        return new TermRow(
                places.of(terms.body().id()).unit(),
                terms.body().name(),
                current.map(term -> term.term().elected()),
                terms.lastDay().flatMap(day -> current).map(TermRecord::remindedFrom),
                terms.lastDay(),
                terms.standing() == TermStanding.OVERDUE,
                terms.standing().label().zh(),
                Stream.concat(
                                current.map(TermRecord::remarks).stream().flatMap(remarks -> remarks.stream()),
                                terms.vacancies().stream().map(Vacancy::label))
                        .map(Label::zh)
                        .collect(joining("；")),
                shade(terms.standing()));
    }

    private static Shade shade(TermStanding standing) {
        return switch (standing) {
            case OVERDUE -> Shade.BAD;
            case WITHIN_ONE_MONTH, WITHIN_THREE_MONTHS, WITHIN_SIX_MONTHS, DATE_MISSING -> Shade.WATCH;
            case IN_ORDER -> Shade.GOOD;
            case APPOINTED -> Shade.FAINT;
        };
    }
}
