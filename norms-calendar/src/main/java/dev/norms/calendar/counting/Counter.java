package dev.norms.calendar.counting;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.TermRequirement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the records of an obligation and has each of them matched. */
public final class Counter {
    private final College college;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final EvidenceMatcher matcher;

    /**
     * A counter for one question.
     *
     * @param college who is who
     * @param ledger what was done
     * @param asOf the day of the question; what happened later is not seen
     */
    public Counter(College college, Ledger ledger, LocalDate asOf) {
        this.college = college;
        this.ledger = ledger;
        this.asOf = asOf;
        this.matcher = new EvidenceMatcher(college, asOf);
    }

    /**
     * Counts what was done for an obligation or standing duty.
     *
     * @param obligation what is owed, or does not bind
     * @return every record looked at, and what those that count add up to
     */
    public Tally count(Obligation obligation) {
        if (obligation.norm().requirement() instanceof TermRequirement requirement) {
            return new Elections(college, asOf).tally(obligation, requirement.rule());
        }
        if (obligation.norm().requirement() instanceof ContactRequirement) {
            // everybody who holds the post counts for the organization
            return distinct(matches(obligation, obligation.holders(college, asOf).stream()), asOf);
        }
        return Tally.of(
                matches(obligation, Stream.of(obligation.owner())),
                obligation.window().map(Window::deadline).orElse(asOf));
    }

    private List<Match> matches(Obligation obligation, Stream<? extends SubjectId> subjects) {
        EvidenceRule rule = obligation.norm().requirement().evidence();
        ImmutableList.Builder<Match> matches = ImmutableList.builder();
        subjects.forEach(subject -> {
            for (EvidenceSource source : rule.sources()) {
                for (LedgerRecord record : ledger.records(subject, source)) {
                    if (EvidenceMatcher.isCandidate(rule, record)) {
                        matches.add(matcher.match(obligation, record));
                    }
                }
            }
        });
        return matches.build();
    }

    /** Two links with one target are one. */
    private static Tally distinct(List<Match> matches, LocalDate deadline) {
        Set<String> seen = new HashSet<>();
        return Tally.of(
                matches.stream()
                        .filter(match -> !match.counts() || seen.add(match.ref()))
                        .toList(),
                deadline);
    }
}
