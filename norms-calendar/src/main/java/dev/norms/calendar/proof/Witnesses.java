package dev.norms.calendar.proof;

import dev.norms.calendar.assessment.Finding;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Colleges that kept all norms of some book in the year. They may keep those of another one as well: then only the
 * norms that differ have to be assessed.
 */
final class Witnesses {
    private record Witness(Ledger ledger, NormSet kept, NormSet broken) {
        boolean keeps(ProofSubject subject) {
            List<Norm> unknown = new ArrayList<>();
            for (Norm norm : subject.edition().norms()) {
                if (broken.contains(norm)) {
                    return false;
                }
                if (!kept.contains(norm)) {
                    unknown.add(norm);
                }
            }
            if (unknown.isEmpty()) {
                return true;
            }
            ProofSubject part = subject.only(unknown);
            List<Norm> open = Keeping.broken(part.in(part.days(), ledger)).stream()
                    .map(Finding::obligation)
                    .map(duty -> duty.norm())
                    .distinct()
                    .toList();
            open.forEach(broken::add);
            if (open.isEmpty()) {
                unknown.forEach(kept::add);
            }
            return open.isEmpty();
        }
    }

    private final List<Witness> witnesses = new ArrayList<>();

    /** Adds what a college did, which keeps all norms of a book. */
    void add(Ledger ledger, ProofSubject subject) {
        witnesses.add(new Witness(ledger, NormSet.of(subject.edition().norms()), new NormSet()));
    }

    /** Whether one of the colleges keeps all norms of all the books. */
    boolean isKept(ProofSubject... subjects) {
        return witnesses.stream().anyMatch(witness -> Arrays.stream(subjects).allMatch(witness::keeps));
    }
}
