package dev.norms.ledger;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.column.Columned;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The records of what a college did, by subject and source; immutable.
 *
 * <p>It has no day of its own: whoever asks about a day leaves out what lies after it.
 */
public final class Ledger extends Columned<LedgerColumns<LedgerRecord>> {
    private final College college;
    private final LedgerSupplements papers;
    private final ImmutableSet<EvidenceSource> supplied;
    private final ImmutableListMultimap<EvidenceSource, DateRange> covered;
    private final PersistentMap<PersonId, List<Contact>> liaisons;
    private final PersistentMap<String, Activity> activities;

    Ledger(LedgerBuilder rows, RecordGroups records, Map<String, Activity> activities, LedgerSupplements papers) {
        super(records.columns());
        this.college = rows.college;
        this.papers = papers;
        this.supplied = rows.supplied();
        this.covered = ImmutableListMultimap.copyOf(rows.covered);
        this.liaisons = PersistentMap.of(
                records.liaisons().stream().collect(Collectors.groupingBy(contact -> PersonId.of(contact.target()))));
        this.activities = PersistentMap.of(activities);
    }

    /** A ledger that differs from another in its records alone. */
    Ledger(Ledger other, LedgerEdit records) {
        super(records.columns());
        this.college = other.college;
        this.papers = other.papers;
        this.supplied = records.supplied();
        this.covered = other.covered;
        this.liaisons = records.liaisons();
        this.activities = records.activities();
    }

    /**
     * Starts a ledger.
     *
     * @param college the college to whose facts the records refer
     * @return a new builder
     */
    public static LedgerBuilder builder(College college) {
        return new LedgerBuilder(college);
    }

    /**
     * Starts a ledger that has everything this one has. What is built shares the records of all subjects to which none
     * is added.
     *
     * @return a new builder
     */
    public LedgerBuilder toBuilder() {
        return new LedgerBuilder(this);
    }

    /**
     * Returns this ledger with one more record, which shares all other records with it.
     *
     * @param record the record
     * @return the ledger
     * @throws dev.norms.fact.InvalidFactsException if the record is invalid
     */
    public Ledger with(LedgerRecord record) {
        return new LedgerEdit(this).add(record).done();
    }

    /**
     * Returns this ledger with more records.
     *
     * @param records the records
     * @return the ledger
     * @throws dev.norms.fact.InvalidFactsException with every problem, if there is one
     */
    public Ledger with(Collection<? extends LedgerRecord> records) {
        LedgerBuilder more = toBuilder();
        records.forEach(more::add);
        return more.build();
    }

    /**
     * Returns this ledger without one of its records, which shares all others with it; the source of the record stays
     * supplied.
     *
     * @param record the record; of an activity that several organizations held, as any of them keeps it
     * @return the ledger
     * @throws IllegalArgumentException if this ledger has no such record
     * @throws dev.norms.fact.InvalidFactsException if the record is an activity to which others refer
     */
    public Ledger without(LedgerRecord record) {
        return new LedgerEdit(this).remove(record).done();
    }

    /**
     * Returns this ledger with a record in place of another one. Who attended an activity attended the corrected one,
     * if that has the same id.
     *
     * @param record the record, as for {@link #without}
     * @param corrected the record in its place
     * @return the ledger
     * @throws IllegalArgumentException if this ledger has no such record
     * @throws dev.norms.fact.InvalidFactsException if the corrected record is invalid, or the record is an activity to
     *     which others refer and the corrected one has another id
     */
    public Ledger withInstead(LedgerRecord record, LedgerRecord corrected) {
        return new LedgerEdit(this).replace(record, corrected).done();
    }

    /** {@return the college to whose facts the records refer} */
    public College college() {
        return college;
    }

    /**
     * The records of a subject from one source. The activities of an organization are those that it held, those of a
     * person what that person led.
     *
     * @param subject the organization or person
     * @param source the source
     * @return the records in the order of their days, then of their names; unmodifiable
     */
    public List<LedgerRecord> records(SubjectId subject, EvidenceSource source) {
        return Columns.of(this).records(subject).records(source);
    }

    /**
     * The records of a subject from one source that can count for some days: those of the days; but all of them if one
     * names a period, for that may count for days on which it does not lie.
     *
     * @param subject the organization or person
     * @param source the source
     * @param days the days, with an end
     * @return the records in the order of their days, then of their names; unmodifiable
     */
    public List<LedgerRecord> records(SubjectId subject, EvidenceSource source, DateRange days) {
        return Columns.of(this).records(subject).records(source, days);
    }

    /**
     * The contacts of liaison persons (培养联系人) with an activist.
     *
     * @param activist the key
     * @return the contacts in the order of their first days, unmodifiable
     */
    public List<Contact> liaisons(PersonId activist) {
        return List.copyOf(liaisons.getOrDefault(activist, List.of()));
    }

    /**
     * The approvals of an activity.
     *
     * @param activity its id
     * @return the approvals in the order of their days, unmodifiable
     */
    public List<Approval> approvals(String activity) {
        return papers.approvals().get(activity);
    }

    /**
     * The follow-ups of a missed duty.
     *
     * @param obligation its id
     * @return the follow-ups in the order of their days, unmodifiable
     */
    public List<FollowUp> followUps(ObligationId obligation) {
        return papers.followUps().get(obligation);
    }

    /**
     * The ballots of an organization's meetings.
     *
     * @param organization its id
     * @return the ballots in the order of their days, then of their ids; unmodifiable
     */
    public List<Ballot> ballots(OrganizationId organization) {
        return papers.ballots().get(organization);
    }

    /**
     * The exemptions of a subject from a norm.
     *
     * @param norm the norm
     * @param subject the organization or person
     * @return the exemptions in the order of their days; empty if there is none
     */
    public List<Exemption> exemptions(NormId norm, SubjectId subject) {
        return papers.exemptions().get(subject).stream()
                .filter(exemption -> exemption.norm().equals(norm))
                .toList();
    }

    /**
     * Returns whether a subject is exempted from anything.
     *
     * @param subject who
     * @return true if so
     */
    public boolean hasExemptions(SubjectId subject) {
        return papers.exemptions().containsKey(subject);
    }

    /**
     * Every record, each once: an activity under the organization that held it, of several the first, and not again
     * under who led it.
     *
     * @return the records in the order of their subjects' ids, of each as in {@link #records(SubjectId,
     *     EvidenceSource)}
     */
    public List<LedgerRecord> records() {
        return Columns.of(this).bySubject().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(of -> of.getValue().all().stream()
                        .filter(record -> first(record).subject().equals(of.getKey())))
                .toList();
    }

    /** An activity as it was added, whichever of its holders keeps it. */
    LedgerRecord first(LedgerRecord record) {
        return record instanceof Activity activity && !activity.partners().isEmpty()
                ? activities.getOrDefault(activity.id(), activity)
                : record;
    }

    /** {@return every approval, by activity and of each in the order of their days; unmodifiable} */
    public List<Approval> approvals() {
        return papers.approvals().values().asList();
    }

    /** {@return every follow-up, by obligation and of each in the order of their days; unmodifiable} */
    public List<FollowUp> followUps() {
        return papers.followUps().values().asList();
    }

    /** {@return every ballot, by organization and of each in the order of their days; unmodifiable} */
    public List<Ballot> ballots() {
        return papers.ballots().values().asList();
    }

    /** {@return every exemption, by subject and of each in the order of their days; unmodifiable} */
    public List<Exemption> exemptions() {
        return papers.exemptions().values().asList();
    }

    /** {@return the sources that were supplied, each perhaps without a record; unmodifiable} */
    public Set<EvidenceSource> supplied() {
        return supplied;
    }

    /**
     * The days for which a source was supplied, as far as they were given.
     *
     * @param source the source
     * @return the ranges in the order in which they were given, unmodifiable; empty if none was given
     */
    public List<DateRange> covered(EvidenceSource source) {
        return covered.get(source);
    }

    PersistentMap<PersonId, List<Contact>> liaisons() {
        return liaisons;
    }

    PersistentMap<String, Activity> activities() {
        return activities;
    }

    /**
     * The number of records, but none of them.
     *
     * @return for instance {@code Ledger[412 records]}
     */
    @Override
    public String toString() {
        return "Ledger[" + records().size() + " records]";
    }
}
