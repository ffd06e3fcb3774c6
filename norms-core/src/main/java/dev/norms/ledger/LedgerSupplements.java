package dev.norms.ledger;

import com.google.common.collect.Multimaps;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts of a ledger other than its records; a copy with one fact added or removed shares everything else.
 *
 * @param approvals the approvals of each activity, in the order of their days
 * @param followUps the follow-ups of each obligation, in the order of their days
 * @param exemptions the exemptions of each subject, in the order of their days
 * @param ballots the ballots of each organization, in the order of their days
 * @param ballotsOn the ballots on each person, sorted by organization, then by day
 */
record LedgerSupplements(
        PersistentMap<String, List<Approval>> approvals,
        PersistentMap<ObligationId, List<FollowUp>> followUps,
        PersistentMap<SubjectId, List<Exemption>> exemptions,
        PersistentMap<OrganizationId, List<Ballot>> ballots,
        PersistentMap<PersonId, List<Ballot>> ballotsOn) {
    private static final Comparator<Ballot> BY_ORGANIZATION =
            Comparator.comparing(Ballot::organization).thenComparing(Ballot.IN_ORDER);

    /** Returns the facts of some lists. Each list must already be sorted by day. */
    static LedgerSupplements of(
            List<Approval> approvals, List<FollowUp> followUps, List<Exemption> exemptions, List<Ballot> ballots) {
        return new LedgerSupplements(
                indexed(approvals, Approval::activity),
                indexed(followUps, FollowUp::obligation),
                indexed(exemptions, Exemption::subject),
                indexed(ballots, Ballot::organization),
                indexed(
                        ballots.stream()
                                .filter(ballot -> ballot.person().isPresent())
                                .sorted(BY_ORGANIZATION)
                                .toList(),
                        ballot -> ballot.person().orElseThrow()));
    }

    private static <K, F> PersistentMap<K, List<F>> indexed(List<F> facts, Function<F, K> key) {
        return PersistentMap.of(Multimaps.asMap(Multimaps.index(facts, key::apply)));
    }

    /** Returns these facts with one more. */
    LedgerSupplements with(Fact supplement) {
        return changed(supplement, true);
    }

    /**
     * Returns these facts without one.
     *
     * @throws IllegalArgumentException if there is no equal one
     */
    LedgerSupplements without(Fact supplement) {
        requireSupplement(supplement);
        return changed(supplement, false);
    }

    /** Returns whether there is a ballot with an id. */
    boolean hasBallot(String id) {
        return ballots.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(ballot -> ballot.id().equals(id));
    }

    /** Returns the source to which a supplement belongs, none for an exemption; throws for any other fact. */
    static Optional<EvidenceSource> source(Fact supplement) {
        requireSupplement(supplement);
        if (supplement instanceof Approval) {
            return Optional.of(EvidenceSource.APPROVALS);
        }
        if (supplement instanceof FollowUp) {
            return Optional.of(EvidenceSource.FOLLOW_UPS);
        }
        return supplement instanceof Ballot ? Optional.of(EvidenceSource.BALLOTS) : Optional.empty();
    }

    private static void requireSupplement(Fact fact) {
        boolean isSupplement = fact instanceof Approval
                || fact instanceof FollowUp
                || fact instanceof Exemption
                || fact instanceof Ballot;
        if (!isSupplement) {
            throw new IllegalArgumentException(
                    "fact must be a record, an approval, a follow-up, an exemption or a ballot, but was " + fact);
        }
    }

    /** Returns whether there is an equal fact. */
    boolean has(Fact supplement) {
        requireSupplement(supplement);
        if (supplement instanceof Approval approval) {
            return forKey(approvals, approval.activity()).contains(approval);
        }
        if (supplement instanceof FollowUp followUp) {
            return forKey(followUps, followUp.obligation()).contains(followUp);
        }
        return supplement instanceof Exemption exemption
                ? forKey(exemptions, exemption.subject()).contains(exemption)
                : forKey(ballots, ((Ballot) supplement).organization()).contains(supplement);
    }

    private LedgerSupplements changed(Fact supplement, boolean isAdded) {
        if (supplement instanceof Approval approval) {
            return new LedgerSupplements(
                    changed(approvals, approval.activity(), approval, isAdded, Approval.IN_ORDER),
                    followUps,
                    exemptions,
                    ballots,
                    ballotsOn);
        }
        if (supplement instanceof FollowUp followUp) {
            return new LedgerSupplements(
                    approvals,
                    changed(followUps, followUp.obligation(), followUp, isAdded, FollowUp.IN_ORDER),
                    exemptions,
                    ballots,
                    ballotsOn);
        }
        if (supplement instanceof Exemption exemption) {
            return new LedgerSupplements(
                    approvals,
                    followUps,
                    changed(exemptions, exemption.subject(), exemption, isAdded, Exemption.IN_ORDER),
                    ballots,
                    ballotsOn);
        }
        Ballot ballot = (Ballot) supplement;
        return new LedgerSupplements(
                approvals,
                followUps,
                exemptions,
                changed(ballots, ballot.organization(), ballot, isAdded, Ballot.IN_ORDER),
                ballot.person()
                        .map(person -> changed(ballotsOn, person, ballot, isAdded, BY_ORGANIZATION))
                        .orElse(ballotsOn));
    }

    private static <K, F> PersistentMap<K, List<F>> changed(
            PersistentMap<K, List<F>> all, K key, F one, boolean isAdded, Comparator<F> order) {
        List<F> changed = new ArrayList<>(forKey(all, key));
        if (isAdded) {
            changed.add(one);
            changed.sort(order);
        } else if (!changed.remove(one)) {
            throw new IllegalArgumentException("fact must be in the ledger, but is not: " + one);
        }
        return changed.isEmpty() ? all.without(key) : all.with(key, List.copyOf(changed));
    }

    /** Returns the facts of a key. */
    static <K, F> List<F> forKey(Map<K, List<F>> all, K key) {
        return all.getOrDefault(key, List.of());
    }

    /** Returns all facts, those of one key together, keys in the order of their first fact. */
    static <K, F> List<F> all(Map<K, List<F>> byKey, Function<F, K> key, Comparator<F> order) {
        List<F> inOrder = byKey.values().stream()
                .flatMap(Collection::stream)
                .sorted(order)
                .toList();
        return Multimaps.index(inOrder, key::apply).values().asList();
    }
}
