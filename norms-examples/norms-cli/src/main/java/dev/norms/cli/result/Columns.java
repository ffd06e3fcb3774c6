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

/** The columns of every table, in their order. */
final class Columns {
    /** The columns of schedules. */
    static final List<Column<Obligation>> SCHEDULE = List.of(
            Column.of("id", duty -> Cell.of(duty.id())),
            Column.of("norm", duty -> Cell.of(duty.norm().id())),
            Column.of("organization", duty -> Cell.of(duty.organization())),
            Column.of("person", duty -> Cell.of(duty.person())),
            Column.of("period", Columns::period),
            Column.of("opens", duty -> date(duty, Window::opens)),
            Column.of("due", duty -> date(duty, Window::due)),
            Column.of("deadline", duty -> date(duty, Window::deadline)),
            Column.of("at_least", duty -> Cell.number(duty.bound().atLeast())),
            Column.of("at_most", Columns::atMost),
            Column.of("unit", duty -> Cell.of(duty.unit().code())),
            Column.of("certainty", Columns::certainty),
            Column.of("citations", duty -> Cell.texts(duty.citations(LocalDate.MAX))));

    /** The columns of findings. */
    static final List<Column<Finding>> FINDINGS = List.of(
            Column.of("id", finding -> Cell.of(finding.id())),
            Column.of("norm", finding -> Cell.of(finding.obligation().norm().id())),
            Column.of("organization", finding -> Cell.of(finding.obligation().organization())),
            Column.of("person", finding -> Cell.of(finding.person())),
            Column.of("period", finding -> period(finding.obligation())),
            Column.of("verdict", finding -> Cell.of(finding.verdict().code())),
            Column.of(
                    "done",
                    finding -> finding.done().<Cell>map(Cell.Quantity::new).orElseGet(Cell.Absent::new)),
            Column.of(
                    "at_least",
                    finding -> Cell.number(finding.obligation().bound().atLeast())),
            Column.of("at_most", finding -> atMost(finding.obligation())),
            Column.of("unit", finding -> Cell.of(finding.obligation().unit().code())),
            Column.of("due", finding -> date(finding.obligation(), Window::due)),
            Column.of("deadline", finding -> date(finding.obligation(), Window::deadline)),
            Column.of("certainty", finding -> certainty(finding.obligation())),
            Column.of("records", finding -> Cell.texts(finding.records())),
            Column.of("citations", finding -> Cell.texts(finding.citations())),
            Column.both("reason", finding -> new Cell.Sentence(finding.reason())));

    /** The columns of admissions. */
    static final List<Column<AdmissionCase>> ADMISSIONS = List.of(
            Column.of("person", one -> Cell.of(one.person())),
            Column.of("organization", one -> Cell.of(one.organization())),
            Column.of("stage", one -> Cell.of(one.stage().code())),
            Column.of("last_step", one -> Cell.of(one.lastStep().step().code())),
            Column.of(
                    "next_step",
                    one -> Cell.of(one.nextStep().map(step -> step.rule().step().code()))),
            Column.of("earliest", one -> Cell.of(one.nextStep().map(NextStep::earliest))),
            Column.of("latest", one -> Cell.of(one.nextStep().flatMap(NextStep::latest))),
            Column.of("state", one -> Cell.of(one.state().code())),
            Column.of("rule", one -> Cell.of(one.edition())),
            Column.of("citations", one -> Cell.texts(one.citations())),
            Column.both("reason", one -> new Cell.Sentence(one.reason())));

    private Columns() {}

    private static Cell period(Obligation duty) {
        return Cell.of(duty.window().map(Window::period));
    }

    private static Cell date(Obligation duty, Function<Window, LocalDate> day) {
        return Cell.of(duty.window().map(day));
    }

    private static Cell atMost(Obligation duty) {
        OptionalInt atMost = duty.bound().atMost();
        return atMost.isPresent() ? Cell.number(atMost.getAsInt()) : new Cell.Absent();
    }

    /** Returns the certainty of the days; absent for a duty without days. */
    private static Cell certainty(Obligation duty) {
        Optional<Certainty> certainty = duty.window().map(Window::certainty);
        return Cell.of(certainty.orElse(Certainty.CONFIRMED).code());
    }
}
