package dev.norms.calendar.proof;

import com.google.common.collect.MapMaker;
import dev.norms.calendar.assessment.Finding;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Colleges that kept all norms of some book in the year. To see whether they keep another book as well, only the norms
 * that differ have to be assessed.
 */
final class Witnesses {
    private static final class Witness {
        private final Ledger ledger;
        private final NormSet kept;
        private final NormSet broken = new NormSet();
        /** Earlier answers, since each book is asked about together with every other book. */
        private final Map<ProofSubject, Boolean> known =
                new MapMaker().weakKeys().makeMap();

        Witness(Ledger ledger, NormSet kept) {
            this.ledger = ledger;
            this.kept = kept;
        }

        boolean keeps(ProofSubject subject) {
            Boolean answer = known.get(subject);
            if (answer == null) {
                answer = isKept(subject);
                known.put(subject, answer);
            }
            return answer;
        }

        private boolean isKept(ProofSubject subject) {
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
                    .map(obligation -> obligation.norm())
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
        witnesses.add(new Witness(ledger, NormSet.of(subject.edition().norms())));
    }

    /** Returns whether one of the colleges keeps all norms of all the books; that one is tried first the next time. */
    boolean isKept(ProofSubject... subjects) {
        for (int i = 0; i < witnesses.size(); i++) {
            Witness witness = witnesses.get(i);
            if (Arrays.stream(subjects).allMatch(witness::keeps)) {
                witnesses.add(0, witnesses.remove(i));
                return true;
            }
        }
        return false;
    }
}
