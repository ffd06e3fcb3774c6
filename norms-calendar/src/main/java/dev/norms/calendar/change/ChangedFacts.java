package dev.norms.calendar.change;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.NamedRecords;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.Family;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.internal.column.Columns;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Facts that were added or removed, and the owners that they affect: an approval affects the owners that its activity
 * affects, a ballot those that the admission steps of its person affect, an exemption everything that its subject owes.
 */
public final class ChangedFacts {
    private final Counter counter;
    private final Ledger ledger;
    private final List<LedgerRecord> records = new ArrayList<>(1);
    // persons whose admission may have changed; these three lists are mostly empty
    private List<PersonId> admitted = List.of();
    private List<SubjectId> exempted = List.of();
    private List<ObligationId> followedUp = List.of();

    private @Nullable Requirement lastRequirement;
    private @Nullable Family lastFamily;

    /**
     * Groups facts by what they affect.
     *
     * @param counter the counter before the change
     * @param ledger the ledger after it
     * @param facts the records, approvals, ballots, exemptions and follow-ups that were added or removed
     */
    public ChangedFacts(Counter counter, Ledger ledger, List<? extends Fact> facts) {
        this.counter = counter;
        this.ledger = ledger;
        for (int i = 0; i < facts.size(); i++) { // without an iterator: this runs at every event
            add(facts.get(i));
        }
    }

    private void add(Fact fact) {
        if (fact instanceof LedgerRecord record) {
            records.add(record);
            if (record instanceof AdmissionEntry entry) {
                admitted = plus(admitted, entry.person());
            }
        } else if (fact instanceof Approval approval) {
            LedgerRecord activity = Columns.of(ledger).activities().get(approval.activity());
            if (activity != null) {
                records.add(activity);
            }
        } else if (fact instanceof Ballot ballot) {
            ballot.person().ifPresent(person -> {
                admitted = plus(admitted, person);
                records.addAll(ledger.records(person, EvidenceSource.ADMISSIONS));
            });
        } else if (fact instanceof Exemption exemption) {
            exempted = plus(exempted, exemption.subject());
        } else {
            followedUp = plus(followedUp, ((FollowUp) fact).obligation());
        }
    }

    private static <E> List<E> plus(List<? extends E> some, E one) {
        return ImmutableList.<E>builder().addAll(some).add(one).build();
    }

    /**
     * Returns whether the finding of a standing duty of an affected owner may change.
     *
     * @param obligation the standing duty
     * @param after the counter after the change
     * @return false if none of the records can have a part in it
     */
    public boolean touches(Obligation obligation, Counter after) {
        Family family = family(obligation.requirement());
        for (int i = 0; i < records.size(); i++) { // without an iterator: this runs at every event
            if (family.touches(obligation, records.get(i), after)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the family of the last call, since callers mostly ask for many duties of one demand in a row. */
    @SuppressWarnings("ReferenceEquality") // an equal one has an equal family, which may be found again
    private Family family(Requirement requirement) {
        Family known = lastFamily;
        if (known == null || requirement != lastRequirement) {
            known = Families.of(requirement);
            lastFamily = known;
            lastRequirement = requirement;
        }
        return known;
    }

    /**
     * Returns the owners that the facts affect, except those that only have to follow something up.
     *
     * @param concerns the demands of the book
     * @return the owners
     */
    public Concerned concerned(Concerns concerns) {
        Concerned concerned = new Concerned();
        concerns.add(records, counter, concerned);
        for (SubjectId subject : exempted) {
            concerned.add(subject);
        }
        return concerned;
    }

    /**
     * The obligations to which follow-ups were added or removed.
     *
     * @return their ids
     */
    public List<ObligationId> followedUp() {
        return followedUp;
    }

    /**
     * The cases of admission after the change.
     *
     * @return the cases; the supplier of those before if none changes
     */
    public Supplier<Admissions> admissions() {
        Supplier<Admissions> before = counter.admissions();
        return admitted.isEmpty()
                ? before
                : Suppliers.ofInstance(requireNonNull(before.get()).after(ledger, Set.copyOf(admitted)));
    }

    /**
     * The records that name a person or a part, after the change.
     *
     * @return the records; the supplier of those before if no changed record names a person or a part
     */
    public Supplier<NamedRecords> named() {
        Supplier<NamedRecords> before = counter.named();
        return NamedRecords.containNames(records)
                ? Suppliers.ofInstance(requireNonNull(before.get()).after(ledger, records))
                : before;
    }
}
