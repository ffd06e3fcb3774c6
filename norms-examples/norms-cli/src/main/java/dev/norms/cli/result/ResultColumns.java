package dev.norms.cli.result;

import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.NextStep;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns of schedules, findings and admissions, in the order of the files. */
final class ResultColumns {
    /** The columns of schedules. */
    static final List<ResultColumn<Obligation>> SCHEDULE = List.of(
            ResultColumn.of("id", obligation -> Cell.of(obligation.id())),
            ResultColumn.of("norm", obligation -> Cell.of(obligation.norm().id())),
            ResultColumn.of("organization", obligation -> Cell.of(obligation.organization())),
            ResultColumn.of("person", obligation -> Cell.of(obligation.person())),
            ResultColumn.of("period", ResultColumns::period),
            ResultColumn.of("opens", obligation -> date(obligation, Window::opens)),
            ResultColumn.of("due", obligation -> date(obligation, Window::due)),
            ResultColumn.of("deadline", obligation -> date(obligation, Window::deadline)),
            ResultColumn.of(
                    "at_least", obligation -> Cell.number(obligation.bound().atLeast())),
            ResultColumn.of("at_most", ResultColumns::atMost),
            ResultColumn.of("unit", obligation -> Cell.of(obligation.unit().code())),
            ResultColumn.of("certainty", ResultColumns::certainty),
            // the day decides only for standing duties, which a schedule does not list
            ResultColumn.of("citations", obligation -> Cell.texts(obligation.citations(LocalDate.MAX))));

    /** The columns of findings. */
    static final List<ResultColumn<Finding>> FINDINGS = List.of(
            ResultColumn.of("id", finding -> Cell.of(finding.id())),
            ResultColumn.of(
                    "norm", finding -> Cell.of(finding.obligation().norm().id())),
            ResultColumn.of(
                    "organization", finding -> Cell.of(finding.obligation().organization())),
            ResultColumn.of("person", finding -> Cell.of(finding.person())),
            ResultColumn.of("period", finding -> period(finding.obligation())),
            ResultColumn.of("verdict", finding -> Cell.of(finding.verdict().code())),
            ResultColumn.of(
                    "done",
                    finding -> finding.done().<Cell>map(Cell.Quantity::new).orElseGet(Cell.Absent::new)),
            ResultColumn.of(
                    "at_least",
                    finding -> Cell.number(finding.obligation().bound().atLeast())),
            ResultColumn.of("at_most", finding -> atMost(finding.obligation())),
            ResultColumn.of(
                    "unit", finding -> Cell.of(finding.obligation().unit().code())),
            ResultColumn.of("due", finding -> date(finding.obligation(), Window::due)),
            ResultColumn.of("deadline", finding -> date(finding.obligation(), Window::deadline)),
            ResultColumn.of("certainty", finding -> certainty(finding.obligation())),
            ResultColumn.of("records", finding -> Cell.texts(finding.records())),
            ResultColumn.of("citations", finding -> Cell.texts(finding.citations())),
            ResultColumn.both("reason", finding -> new Cell.Sentence(finding.reason())));

    /** The columns of admissions. */
    static final List<ResultColumn<AdmissionCase>> ADMISSIONS = List.of(
            ResultColumn.of("person", one -> Cell.of(one.person())),
            ResultColumn.of("organization", one -> Cell.of(one.organization())),
            ResultColumn.of("stage", one -> Cell.of(one.stage().code())),
            ResultColumn.of("last_step", one -> Cell.of(one.lastStep().step().code())),
            ResultColumn.of(
                    "next_step",
                    one -> Cell.of(
                            one.mostUrgentStep().map(step -> step.rule().step().code()))),
            ResultColumn.of("earliest", one -> Cell.of(one.mostUrgentStep().map(NextStep::earliest))),
            ResultColumn.of("latest", one -> Cell.of(one.mostUrgentStep().flatMap(NextStep::latest))),
            ResultColumn.of("state", one -> Cell.of(one.state().code())),
            ResultColumn.of("rule", one -> Cell.of(one.edition())),
            ResultColumn.of("citations", one -> Cell.texts(one.citations())),
            ResultColumn.both("reason", one -> new Cell.Sentence(one.reason())));

    private ResultColumns() {}

    private static Cell period(Obligation obligation) {
        return Cell.of(obligation.window().map(Window::period));
    }

    private static Cell date(Obligation obligation, Function<Window, LocalDate> day) {
        return Cell.of(obligation.window().map(day));
    }

    private static Cell atMost(Obligation obligation) {
        OptionalInt atMost = obligation.bound().atMost();
        return atMost.isPresent() ? Cell.number(atMost.getAsInt()) : new Cell.Absent();
    }

    /** Returns the certainty of the days; confirmed for an obligation without days. */
    private static Cell certainty(Obligation obligation) {
        Optional<Certainty> certainty = obligation.window().map(Window::certainty);
        return Cell.of(certainty.orElse(Certainty.CONFIRMED).code());
    }
}
