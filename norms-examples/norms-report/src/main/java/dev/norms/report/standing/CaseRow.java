package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.book.NormBook;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.AdmissionState;
import dev.norms.calendar.admission.NextStep;
import dev.norms.calendar.workday.Certainty;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Places.Place;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An open admission, or that of a person who left, with its next step and what blocks it.
 *
 * @param unit the number of the unit, 0 for none
 * @param person the name or the key
 * @param organization the responsible branch
 * @param stage the stage reached
 * @param last the last step taken
 * @param lastDay its day
 * @param next the next step; empty if there is none
 * @param earliest the first day on which it may be taken
 * @param latest the last day on which it is in time
 * @param provisional whether a notice may still move the first day
 * @param also the day by which a periodic review is due; may be empty
 * @param blocks findings that block the next step
 * @param hints other findings, and warnings about the next step
 * @param state the state in words
 * @param shade the color of the state
 */
public record CaseRow(
        int unit,
        String person,
        String organization,
        String stage,
        String last,
        LocalDate lastDay,
        String next,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean provisional,
        String also,
        List<Note> blocks,
        List<Note> hints,
        String state,
        Shade shade) {
    private static final List<AdmissionState> ORDER =
            List.of(AdmissionState.OVERDUE, AdmissionState.BLOCKED, AdmissionState.READY, AdmissionState.WAITING);

    /** Late, blocked, ready and waiting cases in this order, each by the nearest latest day; persons who left last. */
    static final Comparator<AdmissionCase> MOST_URGENT_FIRST = Comparator.comparingInt(CaseRow::rank)
            .thenComparing(one -> one.mostUrgentStep().flatMap(NextStep::latest).orElse(LocalDate.MAX))
            .thenComparing(one -> one.mostUrgentStep().map(NextStep::earliest).orElse(LocalDate.MAX));

    /**
     * A finding about a step.
     *
     * @param kind its kind
     * @param text the finding
     * @param where the article
     */
    public record Note(String kind, String text, String where) {
        static Note of(AdmissionFinding finding, NormBook book) {
            return new Note(finding.kind().label().zh(), finding.label().zh(), Words.where(finding.citation(), book));
        }

        /**
         * The note in one line.
         *
         * @return for instance {@code 超过时限：……（《……》第7条）}
         */
        @Override
        public String toString() {
            return kind + "：" + text + "（" + where + "）";
        }
    }

    public CaseRow {
        blocks = List.copyOf(blocks);
        hints = List.copyOf(hints);
    }

    static CaseRow of(AdmissionCase one, Places places, NormBook book) {
        Optional<NextStep> next = one.mostUrgentStep();
        Place place = places.of(one.organization());
        AdmissionEntry last = one.lastStep();
        List<AdmissionFinding> blocks = next.map(NextStep::blocks).orElse(List.of());
        return new CaseRow(
                place.unit(),
                places.people().of(one.person().text()),
                place.name(),
                one.stage().label().zh(),
                last.step().label().zh(),
                last.date(),
                next.map(step -> step.rule().step().label().zh()).orElse(""),
                next.map(NextStep::earliest),
                next.flatMap(NextStep::latest),
                next.filter(step -> step.certainty() == Certainty.PROVISIONAL).isPresent(),
                reviews(one, next),
                notes(blocks.stream(), book),
                notes(
                        Stream.concat(
                                        one.findings().stream(),
                                        next.map(NextStep::warnings).stream().flatMap(List::stream))
                                .distinct()
                                .filter(Predicate.not(blocks::contains)),
                        book),
                one.state().label().zh(),
                shade(one.state()));
    }

    private static String reviews(AdmissionCase one, Optional<NextStep> next) {
        return one.nextSteps().stream()
                .filter(step -> step.rule().step().isPeriodic() && !next.equals(Optional.of(step)))
                .flatMap(step ->
                        step.latest().map(day -> step.rule().step().label().zh() + "最迟" + day).stream())
                .collect(joining("；"));
    }

    private static List<Note> notes(Stream<AdmissionFinding> findings, NormBook book) {
        return findings.map(finding -> Note.of(finding, book)).toList();
    }

    private static int rank(AdmissionCase one) {
        int rank = ORDER.indexOf(one.state());
        return rank < 0 ? ORDER.size() : rank;
    }

    private static Shade shade(AdmissionState state) {
        return switch (state) {
            case OVERDUE, BLOCKED -> Shade.BAD;
            case READY -> Shade.WATCH;
            case WAITING -> Shade.PLAIN;
            case LEFT, STOPPED, DONE -> Shade.FAINT;
        };
    }
}
