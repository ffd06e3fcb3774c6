package dev.norms.files.college;

import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Origin;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records read so far. They are kept until the college is known, since a ledger needs it. */
public final class LedgerRows {
    private final List<LedgerRecord> records = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final List<Function<College, Exemption>> exemptions = new ArrayList<>();
    private final List<Approval> approvals = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Set<EvidenceSource> supplied = EnumSet.noneOf(EvidenceSource.class);
    private final Map<EvidenceSource, Placed<LocalDate>> coverage = new EnumMap<>(EvidenceSource.class);
    private final Set<String> declaredActivities = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    LedgerRows() {}

    void add(LedgerRecord row) {
        records.add(row);
    }

    void add(Attendance row) {
        attendances.add(row);
    }

    void add(Approval row) {
        approvals.add(row);
    }

    void add(FollowUp row) {
        followUps.add(row);
    }

    /** Adds a ballot and remembers its subject if that is meant to be a person. */
    void add(Ballot row) {
        row.subject().filter(subject -> row.matter().concernsPerson()).ifPresent(targets::add);
        ballots.add(row);
    }

    /** Adds an exemption; its subject is resolved once the college is known. */
    void addExemption(Function<College, Exemption> row) {
        exemptions.add(row);
    }

    /** Remembers the target of a contact if it is meant to be an id. */
    void mention(TargetKind kind, String target) {
        if (kind == TargetKind.BRANCH || kind == TargetKind.ACTIVIST) {
            targets.add(target);
        }
    }

    void cover(EvidenceSource source, LocalDate from, Origin origin) {
        coverage.put(source, new Placed<>(from, origin));
    }

    Optional<Origin> covered(EvidenceSource source) {
        return Optional.ofNullable(coverage.get(source)).map(Placed::origin);
    }

    /**
     * Remembers that a table of records was supplied.
     *
     * @param source the table
     */
    public void supply(EvidenceSource source) {
        supplied.add(source);
    }

    /**
     * Declares the id of an activity that has no record.
     *
     * @param id the id
     */
    public void declare(ActivityId id) {
        declaredActivities.add(id.text());
    }

    /** {@return the payments of dues in the order in which they were read} */
    public Stream<DuesPayment> dues() {
        return records.stream().filter(DuesPayment.class::isInstance).map(DuesPayment.class::cast);
    }

    /** {@return the ids of all activities, both recorded and declared} */
    public Set<ActivityId> activities() {
        return Stream.concat(
                        declaredActivities.stream(),
                        records.stream().filter(Activity.class::isInstance).map(LedgerRecord::ref))
                .map(ActivityId::new)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the places of the activities and ballots with an id.
     *
     * @param id the id
     * @return the places in the order in which they were read
     */
    public Stream<Origin> placesOf(String id) {
        return Stream.concat(
                records.stream()
                        .filter(record ->
                                record instanceof Activity && record.ref().equals(id))
                        .map(LedgerRecord::origin),
                ballots.stream().filter(ballot -> ballot.id().equals(id)).map(Ballot::origin));
    }

    /** {@return the targets of contacts and the subjects of ballots that are meant to be ids, valid or not} */
    public Set<String> targets() {
        return targets;
    }

    /** {@return the tables that have a first day of records but were not supplied} */
    public List<EvidenceSource> coveredWithoutTable() {
        return coverage.keySet().stream()
                .filter(source -> !supplied.contains(source))
                .toList();
    }

    /**
     * Returns the ledger of all rows.
     *
     * @param who the college whose ledger it is
     * @return the ledger to be checked
     */
    public LedgerBuilder ledger(College who) {
        LedgerBuilder ledger = Ledger.builder(who);
        records.forEach(ledger::add);
        attendances.forEach(ledger::add);
        approvals.forEach(ledger::add);
        followUps.forEach(ledger::add);
        ballots.forEach(ledger::add);
        exemptions.forEach(exemption -> ledger.add(exemption.apply(who)));
        supplied.forEach(ledger::supply);
        coverage.forEach((source, from) -> {
            if (supplied.contains(source)) {
                ledger.covers(source, from.value());
            }
        });
        declaredActivities.forEach(ledger::declareActivity);
        return ledger;
    }
}
