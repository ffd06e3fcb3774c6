package dev.norms.calendar.counting;

import com.google.common.collect.ImmutableList;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The activities and documents that name a person or a part, wherever they are kept. */
public final class NamedRecords {
    private final PersistentMap<String, List<LedgerRecord>> byName;

    private NamedRecords(PersistentMap<String, List<LedgerRecord>> byName) {
        this.byName = byName;
    }

    /**
     * Gathers the records of all organizations.
     *
     * @param college the organizations
     * @param ledger the records
     * @return the records that name a person or a part
     */
    public static NamedRecords of(College college, Ledger ledger) {
        Map<String, List<LedgerRecord>> named = new HashMap<>();
        for (Organization organization : college.organizations()) {
            records(ledger, organization.id())
                    .forEach(record -> name(record)
                            .ifPresent(name -> named.computeIfAbsent(name, any -> new ArrayList<>())
                                    .add(record)));
        }
        return new NamedRecords(PersistentMap.of(named));
    }

    /**
     * Returns whether any of some records names a person or a part.
     *
     * @param records the records
     * @return true if so
     */
    public static boolean containNames(List<LedgerRecord> records) {
        for (int i = 0; i < records.size(); i++) { // without an iterator: this runs at every event
            if (name(records.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the records after some of them changed.
     *
     * @param ledger the ledger after the change
     * @param changed the records that were added or removed
     * @return the records
     */
    public NamedRecords after(Ledger ledger, List<LedgerRecord> changed) {
        PersistentMap<String, List<LedgerRecord>> after = byName;
        for (LedgerRecord record : changed) {
            Optional<String> name = name(record);
            if (name.isPresent()) {
                SortedSet<OrganizationId> keepers = new TreeSet<>(organizations(record));
                get(name.get()).forEach(other -> keepers.add((OrganizationId) other.subject()));
                after = after.with(
                        name.get(),
                        keepers.stream()
                                .flatMap(keeper -> records(ledger, keeper))
                                .filter(one -> name(one).equals(name))
                                .collect(ImmutableList.toImmutableList()));
            }
        }
        return new NamedRecords(after);
    }

    /**
     * Returns the records that name a person or a part.
     *
     * @param name the key of the person, or the code of the part
     * @return the records, organization by organization, the documents of each before its activities
     */
    Collection<LedgerRecord> get(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private static Stream<LedgerRecord> records(Ledger ledger, OrganizationId keeper) {
        return Stream.concat(
                ledger.records(keeper, EvidenceSource.DOCUMENTS).stream(),
                ledger.records(keeper, EvidenceSource.ACTIVITIES).stream());
    }

    private static Collection<OrganizationId> organizations(LedgerRecord record) {
        return record instanceof Activity activity
                ? activity.organizations()
                : List.of((OrganizationId) record.subject());
    }

    private static Optional<String> name(LedgerRecord record) {
        return record instanceof Document document
                ? document.person().map(person -> person.text())
                : record instanceof Activity activity ? activity.part() : Optional.empty();
    }
}
