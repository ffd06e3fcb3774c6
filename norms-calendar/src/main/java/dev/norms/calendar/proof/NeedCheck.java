package dev.norms.calendar.proof;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.norms.calendar.proof.shape.State;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Discrepancy;
import dev.norms.requirement.PostsRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that every norm is needed: some college breaks it, and for each other norm some college keeps the other and
 * breaks this one.
 */
final class NeedCheck {
    private final ProofSubject subject;
    private final Trials trials;

    NeedCheck(ProofSubject subject) {
        this.subject = subject;
        this.trials = new Trials(subject);
    }

    int colleges() {
        return trials.all().size();
    }

    /** Returns a flaw for each norm that no tested college breaks. */
    List<Flaw> dead() {
        Set<NormId> broken = new HashSet<>();
        trials.open().forEach(state -> broken.addAll(broken(state, subject.lastDay())));
        return subject.norms().stream()
                .filter(norm -> !broken.contains(norm))
                .map(norm -> subject.flaw(
                        FlawKind.DEAD_NORM,
                        List.of(norm),
                        Label.format("没有一所试过的学院违反{0}", "no college that was tried breaks {0}", norm),
                        trials.careless().ledger()))
                .toList();
    }

    /**
     * Returns the days on which norms are compared: the last day, and the day after it, by which a post may have ended
     * whose holder did something on the last day.
     */
    private List<LocalDate> days() {
        return List.of(subject.lastDay(), subject.days().end());
    }

    /** Returns the norms of which a finding is outstanding on a day. */
    private static Set<NormId> broken(State state, LocalDate day) {
        return state.on(day).findings().stream()
                .filter(finding -> finding.verdict().isOutstanding())
                .map(finding -> finding.obligation().norm().id())
                .collect(Collectors.toSet());
    }

    /**
     * Returns a flaw for each of some norms that every tested college keeps if it keeps a certain other norm, unless a
     * discrepancy says so.
     */
    List<Flaw> implied(Collection<NormId> asked, Collection<Discrepancy> known) {
        SetMultimap<NormId, NormId> refuted = HashMultimap.create(); // a norm, with those that do not imply it
        for (LocalDate day : days()) {
            trials.all().forEach(state -> refute(asked, broken(state, day), refuted));
        }
        List<Flaw> flaws = new ArrayList<>();
        for (NormId norm : asked) {
            List<NormId> by = subject.norms().stream()
                    .filter(other -> !other.equals(norm) && !refuted.containsEntry(norm, other))
                    .filter(other -> !isPresupposed(norm, other))
                    .filter(other -> !isRefuted(norm, other))
                    .toList();
            boolean isKnown = known.stream()
                    .anyMatch(
                            each -> each.norms().contains(norm) && each.norms().containsAll(by));
            if (!by.isEmpty() && !isKnown) {
                flaws.add(flaw(norm, by));
            }
        }
        return flaws;
    }

    /** Returns whether a norm asks for a post to be filled, and another is owed by holders of posts alone. */
    private boolean isPresupposed(NormId norm, NormId byPost) {
        return subject.edition()
                        .find(norm)
                        .filter(one -> one.find(PostsRequirement.class).isPresent())
                        .isPresent()
                && subject.edition().find(byPost).orElseThrow().addressees().stream()
                        .noneMatch(addressee -> addressee.posts().isEmpty());
    }

    /** Notes for each broken norm that none of the norms that are kept implies it. */
    private void refute(Collection<NormId> asked, Set<NormId> broken, SetMultimap<NormId, NormId> refuted) {
        for (NormId norm : asked) {
            if (broken.contains(norm)) {
                subject.norms().stream()
                        .filter(other -> !broken.contains(other))
                        .forEach(other -> refuted.put(norm, other));
            }
        }
    }

    /** Returns whether a college that does only what the other norm asks for keeps that one and breaks the norm. */
    private boolean isRefuted(NormId norm, NormId other) {
        ProofSubject part = subject.only(subject.edition().norms().stream()
                .filter(one -> one.id().equals(norm) || one.id().equals(other))
                .toList());
        return trials.open().stream()
                .map(state -> part.in(part.days(), state.ledger())
                        .cured(
                                part.days().end(),
                                obligation -> obligation.norm().id().equals(other)))
                .map(state -> broken(state, part.days().end()))
                .anyMatch(broken -> broken.contains(norm) && !broken.contains(other));
    }

    private Flaw flaw(NormId norm, List<NormId> by) {
        List<NormId> concerned = new ArrayList<>(List.of(norm));
        concerned.addAll(by);
        return subject.flaw(
                FlawKind.IMPLIED_NORM,
                concerned,
                Label.format("做到{1}即做到{0}", "{0} is kept whenever one of {1} is", norm, by),
                trials.careless().ledger());
    }
}
