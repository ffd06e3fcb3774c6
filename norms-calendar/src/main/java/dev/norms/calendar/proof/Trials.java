package dev.norms.calendar.proof;

import com.google.common.base.Suppliers;
import dev.norms.calendar.proof.shape.Admitting;
import dev.norms.calendar.proof.shape.Shape;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.calendar.proof.shape.State;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.Post;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.requirement.CompositionRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Colleges that break norms: some did nothing or did what they should not, others left out one thing. */
final class Trials {
    private final ProofSubject subject;
    private final List<State> open;
    private final Supplier<List<State>> nearly = Suppliers.memoize(this::nearly);

    Trials(ProofSubject subject) {
        this.subject = subject;
        List<State> idle = Stream.concat(Stream.of(Shapes.ALONE), Shapes.corners().stream())
                .map(subject::untouched)
                .toList();
        this.open =
                Stream.concat(idle.stream(), idle.stream().map(State::careless)).toList();
    }

    /** Returns the colleges that did nothing, or did what they should not. */
    List<State> open() {
        return open;
    }

    /**
     * Returns a college in which everything occurs on which an obligation can depend, and which did what it should not.
     */
    State careless() {
        // the second half is the first one made careless; each begins with the college without a branch
        return open.get(1 + open.size() / 2);
    }

    /** Returns all colleges, including those that left out one thing. */
    List<State> all() {
        return Stream.concat(open.stream(), nearly.get().stream()).toList();
    }

    /**
     * Returns colleges that keep everything except for one record, one post or one norm on composition, or with an
     * admission or activities out of order.
     */
    private List<State> nearly() {
        Shape shape = Shapes.corners().get(0);
        State kept = new Keeping(subject).through(subject.days(), State.idle(shape.college(subject.year())));
        Ledger ledger = kept.ledger();
        LocalDate last = subject.lastDay();
        List<Ledger> ledgers = new ArrayList<>();
        for (LedgerRecord record : ledger.records()) {
            ledgers.add(without(record, ledger));
        }
        for (Post post : ledger.college().posts()) {
            Act relieve = new Act.Relieve(post.organization(), post.role(), post.person());
            ledgers.add(relieve.applyTo(ledger, last.plusDays(1)));
        }
        ledgers.add(kept.careless().ledger());
        for (ActivityKind kind : ActivityKind.known()) {
            ledgers.add(ledger.with(
                    Activity.builder("unfiled", kind).by("b").on(last).build()));
        }
        subject.edition().norms().stream()
                .filter(norm -> norm.find(CompositionRequirement.class).isPresent())
                .forEach(norm -> ledgers.addAll(without(norm)));
        ledgers.addAll(Admitting.ledgers(subject.book(), subject.calendar(), ledger, last));
        return ledgers.stream().map(one -> subject.in(subject.days(), one)).toList();
    }

    /** Returns the ledger without a record and, if it is an activity, without its attendances. */
    private static Ledger without(LedgerRecord record, Ledger ledger) {
        Ledger less = ledger;
        for (LedgerRecord other : ledger.records()) {
            if (other instanceof AttendedActivity attended
                    && attended.activity().equals(record)) {
                less = less.without(other);
            }
        }
        return less.without(record);
    }

    /** Returns colleges that did what all norms except one ask for. */
    private List<Ledger> without(Norm norm) {
        ProofSubject others = subject.only(subject.edition().norms().stream()
                .filter(one -> !one.equals(norm))
                .toList());
        return Stream.concat(
                        Stream.of(Shapes.corners().get(0).withStray(subject.year())),
                        Shapes.corners().stream().map(shape -> shape.college(subject.year())))
                .map(college -> new Keeping(others).through(subject.days(), State.idle(college)))
                .map(State::ledger)
                .toList();
    }
}
