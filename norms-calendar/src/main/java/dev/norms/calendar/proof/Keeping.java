package dev.norms.calendar.proof;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.proof.shape.State;
import dev.norms.ledger.Ledger;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The actions of a college that keeps the norms as far as remedies allow: on the first day it fulfils its standing
 * duties; later, on each day on which something falls due, it does everything that is due in the same month. What is
 * due in later months is left to them.
 */
final class Keeping {
    private final ProofSubject subject;

    Keeping(ProofSubject subject) {
        this.subject = subject;
    }

    /**
     * Returns the state after the given whole months, starting from a ledger with nothing done; if the standing duties
     * cannot be fulfilled on the first day, the state on that day.
     */
    State through(DateRange months, Ledger untouched) {
        LocalDate first = months.from();
        State begun = subject.in(monthFrom(first), untouched)
                .cured(first, obligation -> obligation.window().isEmpty());
        Ledger ledger = begun.ledger();
        if (begun.on(first).findings().stream()
                .anyMatch(finding -> finding.obligation().window().isEmpty()
                        && finding.verdict().isOutstanding())) {
            return subject.in(DateRange.of(first, first.plusDays(1)), ledger);
        }
        for (LocalDate day = first; months.contains(day); day = day.plusMonths(1)) {
            ledger = kept(monthFrom(day), ledger);
        }
        return subject.in(months, ledger);
    }

    /** Returns a ledger with what is done in a month: on each due day, everything that is due in the month. */
    private Ledger kept(DateRange month, Ledger before) {
        State state = subject.in(month, before);
        Optional<LocalDate> due = nextDue(state, month.from().minusDays(1));
        while (due.isPresent()) {
            LocalDate day = due.get();
            state = state.cured(day, obligation -> true);
            due = nextDue(state, day);
        }
        return state.ledger();
    }

    /** Returns the next due day after a day on which everything was done. */
    private static Optional<LocalDate> nextDue(State state, LocalDate done) {
        return state.schedule().obligations().stream()
                .flatMap(obligation -> obligation.window().stream())
                .filter(window -> window.due().isAfter(done))
                .map(Window::due)
                .min(LocalDate::compareTo);
    }

    private static DateRange monthFrom(LocalDate first) {
        return DateRange.of(first, first.plusMonths(1));
    }

    /** Returns the findings that are outstanding, or only made up, on the last day of the state's schedule. */
    static List<Finding> broken(State state) {
        return state.on(state.schedule().range().last()).findings().stream()
                .filter(finding -> finding.verdict().isOutstanding() || finding.verdict() == Verdict.MADE_UP)
                .toList();
    }
}
