package dev.norms.ledger;

import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.internal.column.Columned;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records of what a college did, by subject and source; immutable.
 *
 * <p>It has no as-of day: a question about a day ignores the records after it.
 */
public final class Ledger extends Columned<LedgerColumns<LedgerRecord>> {
    private final LedgerParts parts;

    Ledger(LedgerParts parts) {
        super(parts.columns());
        this.parts = parts;
    }

    /**
     * Returns a builder of a ledger.
     *
     * @param college the college to whose facts the records refer
     * @return a new builder
     */
    public static LedgerBuilder builder(College college) {
        return new LedgerBuilder(college);
    }

    /**
     * Returns a builder of a ledger that has everything this one has. The ledgers share the records of all subjects to
     * which none is added.
     *
     * @return a new builder
     */
    public LedgerBuilder toBuilder() {
        return new LedgerBuilder(this);
    }

    /**
     * Returns this ledger with one more fact. Everything else is shared, not copied.
     *
     * @param fact a record, an approval, a follow-up, an exemption or a ballot
     * @return the ledger
     * @throws dev.norms.fact.InvalidFactsException if the fact is invalid
     * @throws IllegalArgumentException if it is of a kind that a ledger does not hold
     */
    public Ledger with(Fact fact) {
        return new LedgerEdit(this).add(fact).done();
    }

    /**
     * Returns whether there is an equal fact.
     *
     * @param fact the fact
     * @return true if so
     * @throws IllegalArgumentException if it is of a kind that a ledger does not hold
     */
    public boolean has(Fact fact) {
        return fact instanceof LedgerRecord record
                ? Columns.of(this).records(record.subject()).contains(record, record.source(), record.date())
                : parts.supplements().has(fact);
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
     * Returns this ledger without one of its facts; the source of the fact stays supplied. Everything else is shared,
     * not copied.
     *
     * @param fact the fact; an activity that several organizations held, as any of them keeps it
     * @return the ledger
     * @throws IllegalArgumentException if this ledger has no such fact
     * @throws dev.norms.fact.InvalidFactsException if the fact is an activity to which others refer
     */
    public Ledger without(Fact fact) {
        return new LedgerEdit(this).remove(fact).done();
    }

    /**
     * Returns this ledger with a fact in place of another one. Attendances and approvals of an activity go over to the
     * corrected one if it keeps the id.
     *
     * @param fact the fact, as for {@link #without}
     * @param corrected the fact in its place
     * @return the ledger
     * @throws IllegalArgumentException if this ledger has no such fact
     * @throws dev.norms.fact.InvalidFactsException if the corrected fact is invalid, or the fact is an activity to
     *     which others refer and the corrected one has another id
     */
    public Ledger withInstead(Fact fact, Fact corrected) {
        return new LedgerEdit(this).replace(fact, corrected).done();
    }

    /**
     * Returns this ledger for its college after a change. The facts are shared, and not checked again, if the college
     * still has the same organizations and still knows every person that it knew.
     *
     * @param changed the college after the change
     * @return the ledger
     * @throws dev.norms.fact.InvalidFactsException if a fact does not belong to that college
     */
    public Ledger forCollege(College changed) {
        return parts.fits(changed)
                ? new Ledger(parts.forCollege(changed))
                : LedgerBuilder.forCollege(this, changed).build();
    }

    /** {@return the college to whose facts the records refer} */
    public College college() {
        return parts.college();
    }

    /**
     * The records of a subject from one source. The activities of an organization are those that it held, the
     * activities of a person those that the person led.
     *
     * @param subject the organization or person
     * @param source the source
     * @return the records in the order of their days, then of their names; unmodifiable
     */
    public List<LedgerRecord> records(SubjectId subject, EvidenceSource source) {
        return Columns.of(this).records(subject).records(source);
    }

    /**
     * The records of a subject from one source that can count for some days: those dated in them, or all of them if one
     * names a period, since it may count for days other than its own.
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
        return parts.liaisons().getOrDefault(activist, List.of());
    }

    /**
     * The approvals of an activity.
     *
     * @param activity its id
     * @return the approvals in the order of their days, unmodifiable
     */
    public List<Approval> approvals(String activity) {
        return LedgerSupplements.forKey(parts.supplements().approvals(), activity);
    }

    /**
     * The follow-ups of a missed duty.
     *
     * @param obligation its id
     * @return the follow-ups in the order of their days, unmodifiable
     */
    public List<FollowUp> followUps(ObligationId obligation) {
        return LedgerSupplements.forKey(parts.supplements().followUps(), obligation);
    }

    /**
     * The ballots on a person, for admission or confirmation.
     *
     * @param person the key
     * @return the ballots by organization, of each in the order of their days, unmodifiable
     */
    public List<Ballot> ballots(PersonId person) {
        return LedgerSupplements.forKey(parts.supplements().ballotsOn(), person);
    }

    /**
     * The ballots of an organization's meetings.
     *
     * @param organization its id
     * @return the ballots in the order of their days, then of their ids; unmodifiable
     */
    public List<Ballot> ballots(OrganizationId organization) {
        return LedgerSupplements.forKey(parts.supplements().ballots(), organization);
    }

    /**
     * The exemptions of a subject from a norm.
     *
     * @param norm the norm
     * @param subject the organization or person
     * @return the exemptions in the order of their days; empty if there is none
     */
    public List<Exemption> exemptions(NormId norm, SubjectId subject) {
        return LedgerSupplements.forKey(parts.supplements().exemptions(), subject).stream()
                .filter(exemption -> exemption.norm().equals(norm))
                .toList();
    }

    /**
     * Returns whether a subject is exempted from anything.
     *
     * @param subject the organization or person
     * @return true if so
     */
    public boolean hasExemptions(SubjectId subject) {
        return parts.supplements().exemptions().containsKey(subject);
    }

    /**
     * Every record, each once: an activity under the first of the organizations that held it, not under the others or
     * under its leaders.
     *
     * @return the records in the order of their subjects' ids, of each as in {@link #records(SubjectId,
     *     EvidenceSource)}
     */
    public List<LedgerRecord> records() {
        return Columns.of(this).bySubject().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().all().stream()
                        .filter(record -> parts.asAdded(record).subject().equals(entry.getKey())))
                .toList();
    }

    /** {@return every approval, by activity and of each in the order of their days; unmodifiable} */
    public List<Approval> approvals() {
        return LedgerSupplements.all(parts.supplements().approvals(), Approval::activity, Approval.IN_ORDER);
    }

    /** {@return every follow-up, by obligation and of each in the order of their days; unmodifiable} */
    public List<FollowUp> followUps() {
        return LedgerSupplements.all(parts.supplements().followUps(), FollowUp::obligation, FollowUp.IN_ORDER);
    }

    /** {@return every ballot, by organization and of each in the order of their days; unmodifiable} */
    public List<Ballot> ballots() {
        return LedgerSupplements.all(parts.supplements().ballots(), Ballot::organization, Ballot.IN_ORDER);
    }

    /** {@return every exemption, by subject and of each in the order of their days; unmodifiable} */
    public List<Exemption> exemptions() {
        return LedgerSupplements.all(parts.supplements().exemptions(), Exemption::subject, Exemption.IN_ORDER);
    }

    /** {@return the sources that were supplied, each perhaps without a record; unmodifiable} */
    public Set<EvidenceSource> supplied() {
        return parts.supplied();
    }

    /**
     * The days for which a source was supplied, as far as they were given.
     *
     * @param source the source
     * @return the ranges in the order in which they were given, unmodifiable; empty if none was given
     */
    public List<DateRange> covered(EvidenceSource source) {
        return parts.covered().get(source);
    }

    LedgerParts parts() {
        return parts;
    }

    /**
     * The number of records, without their content.
     *
     * @return for instance {@code Ledger[412 records]}
     */
    @Override
    public String toString() {
        return "Ledger[" + records().size() + " records]";
    }
}
