package dev.norms.calendar.proof;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.proof.shape.Shape;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.calendar.proof.shape.State;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that everything can be kept together, by colleges that act as {@link Keeping} says. */
final class KeepCheck {
    private final ProofSubject subject;
    private final Witnesses witnesses;

    KeepCheck(ProofSubject subject, Witnesses witnesses) {
        this.subject = subject;
        this.witnesses = witnesses;
    }

    /**
     * Checks that every shape can come to keep everything in the year, and that the first shape keeps it over all
     * years.
     */
    List<Flaw> everywhere(List<Shape> shapes, Bounds bounds) {
        List<Flaw> flaws = new ArrayList<>(TooMany.flaws(subject, kind()));
        if (!flaws.isEmpty()) {
            return flaws;
        }
        Set<NormId> seen = new LinkedHashSet<>();
        for (Shape shape : shapes) {
            clash(shape, subject.days(), seen).ifPresent(flaws::add);
        }
        DateRange years =
                DateRange.of(LocalDate.of(bounds.firstYear(), 1, 1), LocalDate.of(bounds.lastYear() + 1, 1, 1));
        if (flaws.isEmpty() && !years.equals(subject.days())) {
            clash(shapes.get(0), years, seen).ifPresent(flaws::add);
        }
        return flaws;
    }

    /** Checks that some college keeps everything in the year. */
    List<Flaw> somewhere() {
        List<Flaw> tooMany = TooMany.flaws(subject, kind());
        if (!tooMany.isEmpty() || witnesses.isKept(subject)) {
            return tooMany;
        }
        List<Shape> corners = Shapes.corners();
        return corners.stream().allMatch(shape -> isBroken(shape, subject.days()))
                ? clash(corners.get(0), subject.days(), new LinkedHashSet<>()).stream()
                        .toList()
                : List.of();
    }

    private FlawKind kind() {
        return subject.book().profiles().isEmpty() ? FlawKind.CONTRADICTION : FlawKind.UNREALIZABLE;
    }

    private boolean isBroken(Shape shape, DateRange years) {
        return !Keeping.broken(kept(shape, years)).isEmpty();
    }

    /** Returns the state that a college of a shape comes to; it is a witness if it keeps everything. */
    private State kept(Shape shape, DateRange years) {
        State kept = new Keeping(subject)
                .through(years, State.idle(shape.college(years.from().getYear())));
        if (years.equals(subject.days()) && Keeping.broken(kept).isEmpty()) {
            witnesses.add(kept.ledger(), subject);
        }
        return kept;
    }

    /** Returns the clash around the first norm that is not kept and was in no earlier clash; empty if there is none. */
    private Optional<Flaw> clash(Shape shape, DateRange years, Set<NormId> seen) {
        State kept = kept(shape, years);
        ProofSubject last = subject.in(kept.schedule().range().last().getYear());
        Optional<Flaw> flaw = Keeping.broken(kept).stream()
                .filter(finding -> !seen.contains(finding.obligation().norm().id()))
                .findFirst()
                .map(finding -> flaw(last, finding, NormClash.of(last, shape, finding), kept));
        flaw.ifPresent(found -> seen.addAll(found.norms()));
        return flaw;
    }

    private Flaw flaw(ProofSubject last, Finding finding, List<Norm> clash, State kept) {
        Label reason = finding.reason();
        return last.flaw(
                kind(),
                clash.stream().map(Norm::id).toList(),
                clash.size() == 1
                        ? Label.format("{0}做不到：{1}", "{0} cannot be kept: {1}", finding.id(), reason)
                        : Label.format(
                                "不能同时做到，如{0}：{1}", "these cannot be kept together, as {0}: {1}", finding.id(), reason),
                kept.ledger());
    }
}
