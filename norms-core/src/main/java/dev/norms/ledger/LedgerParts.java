package dev.norms.ledger;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.util.List;

/**
 * The parts of a ledger.
 *
 * @param columns the records
 * @param college the college to whose facts they refer
 * @param supplements the facts other than records
 * @param supplied the sources that were supplied
 * @param covered the days for which a source was supplied, as far as they were given
 * @param liaisons the contacts with each activist, in the order of their days
 * @param activities the activities by their ids
 */
record LedgerParts(
        LedgerColumns<LedgerRecord> columns,
        College college,
        LedgerSupplements supplements,
        ImmutableSet<EvidenceSource> supplied,
        ImmutableListMultimap<EvidenceSource, DateRange> covered,
        PersistentMap<PersonId, List<Contact>> liaisons,
        PersistentMap<String, Activity> activities) {
    /** Returns these parts with another college, which they must {@linkplain #fits fit}. */
    LedgerParts forCollege(College other) {
        return new LedgerParts(
                columns,
                other,
                supplements,
                // a college supplies some sources itself: people, posts, elections
                new LedgerBuilder(other, new Ledger(this)).supplied(),
                covered,
                liaisons,
                activities);
    }

    /**
     * Returns whether another college has the organizations of the present one and knows every id that the present one
     * knows, so that the facts need no new check.
     */
    boolean fits(College changed) {
        return changed.organizations().equals(college.organizations())
                && Columns.of(college).byPerson().keySet().stream().allMatch(changed::knows)
                && college.declared().stream().allMatch(changed::knows);
    }

    /**
     * Returns an activity as it was added, given the view that any of its holders has of it. Every other record is
     * returned unchanged, and so is an activity that differs from the one stored under its id.
     */
    LedgerRecord asAdded(LedgerRecord record) {
        if (!(record instanceof Activity given) || given.partners().isEmpty()) {
            return record;
        }
        Activity added = activities.get(given.id());
        return added != null
                        && added.organizations().contains(given.organization())
                        && added.of(given.organization()).equals(given)
                ? added
                : given;
    }
}
