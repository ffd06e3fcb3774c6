package dev.norms.calendar.proof;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.proof.shape.Shape;
import dev.norms.calendar.proof.shape.State;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A minimal set of norms that a college of a shape cannot keep together, given one that it did not keep: without any
 * one of them, the others can be kept. Halves of the others are left out at a time (QuickXplain).
 */
final class NormClash {
    private final ProofSubject subject;
    private final Ledger untouched;
    private final DateRange months;

    private NormClash(ProofSubject subject, Ledger untouched, DateRange months) {
        this.subject = subject;
        this.untouched = untouched;
        this.months = months;
    }

    static List<Norm> of(ProofSubject subject, Shape shape, Finding broken) {
        Ledger untouched = State.idle(shape.college(subject.year()));
        List<Norm> all = subject.edition().norms();
        Norm first = broken.obligation().norm();
        NormClash within = new NormClash(subject, untouched, month(broken, subject));
        NormClash clash = within.isClash(all) ? within : new NormClash(subject, untouched, subject.days());
        List<Norm> rest = all.stream().filter(norm -> !norm.equals(first)).toList();
        List<Norm> found = new ArrayList<>(List.of(first));
        found.addAll(clash.necessary(List.of(first), true, rest));
        return all.stream().filter(found::contains).toList();
    }

    /** Returns the month in which a broken obligation is due, where a clash is found sooner than in the whole year. */
    private static DateRange month(Finding broken, ProofSubject subject) {
        LocalDate first = broken.obligation()
                .window()
                .map(Window::due)
                .filter(subject.days()::contains)
                .orElse(subject.days().from())
                .withDayOfMonth(1);
        return DateRange.of(first, first.plusMonths(1));
    }

    /**
     * Returns those of some norms that are necessary for a clash with others; that the others clash among themselves is
     * tested only if they are new.
     */
    private List<Norm> necessary(List<Norm> others, boolean areNew, List<Norm> some) {
        if ((areNew && isClash(others)) || some.isEmpty()) {
            return List.of();
        }
        if (some.size() == 1) {
            return some;
        }
        List<Norm> left = some.subList(0, some.size() / 2);
        List<Norm> right = some.subList(some.size() / 2, some.size());
        List<Norm> ofRight = necessary(joined(others, left), true, right);
        List<Norm> ofLeft = necessary(joined(others, ofRight), !ofRight.isEmpty(), left);
        return joined(ofLeft, ofRight);
    }

    private static List<Norm> joined(List<Norm> some, List<Norm> more) {
        List<Norm> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private boolean isClash(List<Norm> norms) {
        return !Keeping.broken(new Keeping(subject.only(norms)).through(months, untouched))
                .isEmpty();
    }
}
