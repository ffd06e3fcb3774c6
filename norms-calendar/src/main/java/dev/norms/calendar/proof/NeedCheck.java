package dev.norms.calendar.proof;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.calendar.proof.shape.State;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Norm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every norm is needed: some college breaks it, and some college breaks it that keeps all others. */
final class NeedCheck {
    private final Subject subject;
    private final List<State> careless;

    NeedCheck(Subject subject) {
        this.subject = subject;
        this.careless = Stream.concat(Stream.of(Shapes.ALONE), Shapes.corners().stream())
                .map(shape -> subject.untouched(shape).careless())
                .toList();
    }

    int colleges() {
        return careless.size();
    }

    List<Flaw> dead() {
        Set<NormId> broken = new HashSet<>();
        for (State state : careless) {
            state.on(subject.lastDay()).findings().stream()
                    .filter(State::isOpen)
                    .forEach(finding -> broken.add(finding.obligation().norm().id()));
        }
        return subject.norms().stream()
                .filter(norm -> !broken.contains(norm))
                .map(norm -> subject.flaw(
                        FlawKind.DEAD_NORM,
                        List.of(norm),
                        Label.format("没有一所试过的学院违反{0}", "no college that was tried breaks {0}", norm),
                        careless.get(1).ledger()))
                .toList();
    }

    /** Of some norms those that were kept in every college that was tried and cared for the others alone. */
    List<Flaw> implied(Collection<NormId> asked, Collection<Discrepancy> known) {
        List<Care> cared = careless.stream().map(Care::of).toList();
        List<Flaw> flaws = new ArrayList<>();
        for (NormId norm : asked) {
            if (cared.stream().noneMatch(care -> care.isLeftUndone(norm))) {
                kept(norm, other -> !other.equals(norm))
                        .flatMap(shown -> flaw(norm, shown, known))
                        .ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private Optional<Flaw> flaw(NormId norm, Ledger shown, Collection<Discrepancy> known) {
        List<NormId> by = subject.norms().stream()
                .filter(other -> !other.equals(norm))
                .filter(other -> kept(norm, other::equals).isPresent())
                .toList();
        boolean isKnown = known.stream()
                .anyMatch(each -> each.norms().contains(norm) && by.stream().anyMatch(each.norms()::contains));
        return isKnown ? Optional.empty() : Optional.of(flaw(norm, by, shown));
    }

    private Flaw flaw(NormId norm, List<NormId> by, Ledger shown) {
        List<NormId> both = new ArrayList<>(List.of(norm));
        both.addAll(by);
        return subject.flaw(
                FlawKind.IMPLIED_NORM,
                both,
                by.isEmpty()
                        ? Label.format("做到其他规范即做到{0}", "{0} is kept whenever the other norms are", norm)
                        : Label.format("做到{1}即做到{0}", "{0} is kept whenever {1} is", norm, by),
                shown);
    }

    /** A college that keeps a norm though it only cared for others; empty if one that was tried breaks it so. */
    private Optional<Ledger> kept(NormId norm, Predicate<NormId> others) {
        List<Norm> both = subject.edition().norms().stream()
                .filter(one -> one.id().equals(norm) || others.test(one.id()))
                .toList();
        Subject part = subject.only(both);
        Optional<Ledger> shown = Optional.empty();
        for (State state : careless) {
            State cured = part.in(part.days(), state.ledger())
                    .cured(part.lastDay(), duty -> others.test(duty.norm().id()));
            List<Finding> own = cured.on(part.lastDay()).findings().stream()
                    .filter(finding -> finding.obligation().norm().id().equals(norm))
                    .toList();
            if (own.stream().anyMatch(State::isOpen)) {
                return Optional.empty();
            }
            if (own.stream().anyMatch(finding -> finding.verdict().isFulfilled())) {
                shown = Optional.of(cured.ledger());
            }
        }
        return shown;
    }
}
