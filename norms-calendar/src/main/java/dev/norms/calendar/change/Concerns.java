package dev.norms.calendar.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Keepers;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.Family;
import dev.norms.calendar.family.RecordFamily;
import dev.norms.calendar.obligation.Duty;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the owners and obligations that a record affects, through the family of every demand of a book. */
public final class Concerns {
    /** A demand with its family and the ids under which its obligations are listed. */
    private record KnownDemand(Duty duty, Family family, ImmutableSet<NormId> keys) {
        /** Returns whether a record can affect the demand, judging by its source and kinds alone. */
        boolean canDependOn(LedgerRecord record) {
            EvidenceRule rule = duty.demand().requirement().evidence();
            return !(family instanceof RecordFamily)
                    || (rule.sources().contains(record.source()) && EvidenceMatcher.isCandidate(rule, record));
        }
    }

    /** What decides which demands a record can affect. */
    private record Kind(EvidenceSource source, Set<String> kinds) {}

    /**
     * The demands that records of one kind can affect.
     *
     * @param demands the demands; below, each is known by its index in this list
     * @param ofKeepers the demands for which a record counts only for its keepers
     * @param keysOfSets the norm ids of sets of demands, each gathered once
     */
    private record KindDemands(
            ImmutableList<KnownDemand> demands, BitSet ofKeepers, Map<BitSet, ImmutableSet<NormId>> keysOfSets) {
        static KindDemands of(ImmutableList<KnownDemand> demands, EvidenceSource source) {
            BitSet ofKeepers = new BitSet(demands.size());
            for (int i = 0; i < demands.size(); i++) {
                ofKeepers.set(
                        i,
                        demands.get(i).family instanceof RecordFamily family
                                && family.isOfKeepers(demands.get(i).duty, source));
            }
            return new KindDemands(demands, ofKeepers, new ConcurrentHashMap<>());
        }

        /** Returns the norm ids of a set of demands. */
        ImmutableSet<NormId> keys(BitSet numbers) {
            ImmutableSet<NormId> known = keysOfSets.get(numbers);
            return known != null
                    ? known
                    : keysOfSets.computeIfAbsent(
                            numbers,
                            some -> some.stream()
                                    .mapToObj(demands::get)
                                    .flatMap(demand -> demand.keys.stream())
                                    .collect(ImmutableSet.toImmutableSet()));
        }
    }

    private final ImmutableList<KnownDemand> demands;
    private final ImmutableSet<NormId> followUps;
    private final Map<Kind, KindDemands> byKind = new ConcurrentHashMap<>();

    /**
     * Collects the demands of a book.
     *
     * @param book the norms
     */
    public Concerns(NormBook book) {
        ImmutableList.Builder<KnownDemand> all = ImmutableList.builder();
        ImmutableSet.Builder<NormId> followUpNorms = ImmutableSet.builder();
        for (NormEdition edition : book.editions()) {
            for (Norm norm : edition.norms()) {
                for (Demand demand : norm.demands()) {
                    Duty duty = Duty.of(edition, norm, demand);
                    all.add(new KnownDemand(duty, Families.of(demand.requirement()), keys(edition, norm)));
                    if (Families.isFollowUp(demand.requirement())) {
                        followUpNorms.add(norm.id());
                    }
                }
            }
        }
        this.demands = all.build();
        this.followUps = followUpNorms.build();
    }

    /** Returns the ids under which obligations of a norm are listed: its own, or that of the norm it replaces. */
    private static ImmutableSet<NormId> keys(NormEdition edition, Norm norm) {
        ImmutableSet.Builder<NormId> keys = ImmutableSet.<NormId>builder().add(norm.id());
        for (Norm other : edition.norms()) {
            if (edition.replacements(other.id()).contains(norm)) {
                keys.add(other.id());
            }
        }
        return keys.build();
    }

    /**
     * Adds the owners that records affect.
     *
     * @param records the records that were added or removed
     * @param counter the college and the day
     * @param out receives the owners with the ids of the norms whose obligations may change
     */
    public void add(List<LedgerRecord> records, Counter counter, Concerned out) {
        for (int number = 0; number < records.size(); number++) { // without an iterator: this runs at every event
            LedgerRecord record = records.get(number);
            KindDemands kindDemands = kindDemands(record);
            ByOwner owners = new ByOwner(kindDemands);
            if (!kindDemands.ofKeepers.isEmpty()) {
                for (SubjectId keeper : Keepers.keepers(record)) {
                    owners.addKeeper(keeper);
                }
            }
            // for each of the other demands its family finds the owners
            for (int i = kindDemands.ofKeepers.nextClearBit(0);
                    i < kindDemands.demands.size();
                    i = kindDemands.ofKeepers.nextClearBit(i + 1)) {
                KnownDemand demand = kindDemands.demands.get(i);
                Collection<? extends SubjectId> concerned = demand.family.concerned(demand.duty, record, counter);
                if (!concerned.isEmpty()) { // mostly it is empty, and this saves the iterator
                    for (SubjectId owner : concerned) {
                        owners.add(owner, i);
                    }
                }
            }
            owners.addTo(out);
        }
    }

    /**
     * The numbers of the demands in which each owner is affected; most records affect one or two owners. Owners
     * affected in the same demands as every keeper share one set, which is copied when one of them is affected in
     * another demand.
     */
    private static final class ByOwner {
        /** The largest number of owners that are searched one by one. */
        private static final int FEW = 8;

        private final KindDemands kindDemands;
        private final List<SubjectId> owners = new ArrayList<>(2);
        private final List<BitSet> numbers = new ArrayList<>(2);
        private @Nullable Map<SubjectId, Integer> many;

        ByOwner(KindDemands kindDemands) {
            this.kindDemands = kindDemands;
        }

        /** Adds an owner that is not among them. */
        void addKeeper(SubjectId keeper) {
            add(keeper, kindDemands.ofKeepers);
        }

        @SuppressWarnings("ReferenceEquality") // the shared set, not an equal one
        void add(SubjectId owner, int demand) {
            int at = find(owner);
            if (at < 0) {
                at = owners.size();
                add(owner, new BitSet(kindDemands.demands.size()));
            } else if (numbers.get(at) == kindDemands.ofKeepers) {
                numbers.set(at, (BitSet) kindDemands.ofKeepers.clone());
            }
            numbers.get(at).set(demand);
        }

        private void add(SubjectId owner, BitSet demandNumbers) {
            owners.add(owner);
            numbers.add(demandNumbers);
            if (many != null) {
                many.put(owner, owners.size() - 1);
            } else if (owners.size() > FEW) {
                many = new HashMap<>();
                for (int i = 0; i < owners.size(); i++) {
                    many.put(owners.get(i), i);
                }
            }
        }

        private int find(SubjectId owner) {
            return many == null ? owners.indexOf(owner) : many.getOrDefault(owner, -1);
        }

        void addTo(Concerned out) {
            for (int i = 0; i < owners.size(); i++) {
                out.add(owners.get(i), kindDemands.keys(numbers.get(i)));
            }
        }
    }

    private KindDemands kindDemands(LedgerRecord record) {
        Kind kind = new Kind(record.source(), record.kinds());
        KindDemands known = byKind.get(kind);
        return known != null
                ? known
                : byKind.computeIfAbsent(
                        kind,
                        key -> KindDemands.of(
                                demands.stream()
                                        .filter(demand -> demand.canDependOn(record))
                                        .collect(ImmutableList.toImmutableList()),
                                record.source()));
    }

    /**
     * The norms that demand that missed duties are followed up.
     *
     * @return their ids
     */
    public Set<NormId> followUps() {
        return followUps;
    }
}
