package dev.norms.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Ledger} from rows in any order.
 *
 * <p>Adding a record marks its source as supplied. A builder is not thread-safe.
 */
public final class LedgerBuilder {
    final College college;
    final @Nullable Ledger base;
    final List<LedgerRecord> records = new ArrayList<>();
    final List<Attendance> attendances = new ArrayList<>();
    final List<Exemption> exemptions = new ArrayList<>();
    final List<Approval> approvals = new ArrayList<>();
    final List<FollowUp> followUps = new ArrayList<>();
    final List<Ballot> ballots = new ArrayList<>();
    final Set<String> declaredActivities = new HashSet<>();
    final ListMultimap<EvidenceSource, DateRange> covered =
            MultimapBuilder.enumKeys(EvidenceSource.class).arrayListValues().build();
    private final Set<EvidenceSource> supplied = EnumSet.noneOf(EvidenceSource.class);

    LedgerBuilder(College college) {
        this.college = requireNonNull(college, "college");
        this.base = null;
    }

    /** A builder that adds to a ledger. */
    LedgerBuilder(Ledger base) {
        this.college = base.college();
        this.base = base;
        addAllButRecords(base);
    }

    /** A builder for another college that has everything of a ledger but its records. */
    LedgerBuilder(College college, Ledger other) {
        this(college);
        addAllButRecords(other);
    }

    /** Returns a builder that has everything of a ledger, to be checked against another college. */
    static LedgerBuilder forCollege(Ledger other, College college) {
        LedgerBuilder builder = new LedgerBuilder(college, other);
        other.records().forEach(builder::add);
        return builder;
    }

    /** Adds everything that another ledger has besides its records. */
    private void addAllButRecords(Ledger other) {
        supplied.addAll(other.supplied());
        other.supplied().forEach(source -> covered.putAll(source, other.covered(source)));
        exemptions.addAll(other.exemptions());
        approvals.addAll(other.approvals());
        followUps.addAll(other.followUps());
        ballots.addAll(other.ballots());
    }

    /**
     * Adds an activity, study, a contact, a document, a payment, a check, an attestation or a step of an admission; of
     * an attended activity the attendance is added.
     *
     * @param record the record
     * @return this builder
     */
    public LedgerBuilder add(LedgerRecord record) {
        if (record instanceof AttendedActivity attended) {
            return add(attended.attendance());
        }
        supplied.add(record.source());
        records.add(record);
        return this;
    }

    /**
     * Adds an activity.
     *
     * @param activity a builder that has everything an activity needs
     * @return this builder
     */
    public LedgerBuilder add(Activity.Builder activity) {
        return add(activity.build());
    }

    /**
     * Adds a document.
     *
     * @param document a builder that has everything a document needs
     * @return this builder
     */
    public LedgerBuilder add(Document.Builder document) {
        return add(document.build());
    }

    /**
     * Adds an attendance. Its activity must be added as well, before or after it.
     *
     * @param attendance the attendance
     * @return this builder
     */
    public LedgerBuilder add(Attendance attendance) {
        supplied.add(EvidenceSource.ATTENDANCE);
        attendances.add(requireNonNull(attendance, "attendance"));
        return this;
    }

    /**
     * Adds an exemption.
     *
     * @param exemption the exemption
     * @return this builder
     */
    public LedgerBuilder add(Exemption exemption) {
        exemptions.add(requireNonNull(exemption, "exemption"));
        return this;
    }

    /**
     * Adds an approval. Its activity must be added as well, before or after it.
     *
     * @param approval the approval
     * @return this builder
     */
    public LedgerBuilder add(Approval approval) {
        supplied.add(EvidenceSource.APPROVALS);
        approvals.add(requireNonNull(approval, "approval"));
        return this;
    }

    /**
     * Adds a follow-up.
     *
     * @param followUp the follow-up
     * @return this builder
     */
    public LedgerBuilder add(FollowUp followUp) {
        supplied.add(EvidenceSource.FOLLOW_UPS);
        followUps.add(requireNonNull(followUp, "followUp"));
        return this;
    }

    /**
     * Adds a ballot.
     *
     * @param ballot the ballot
     * @return this builder
     */
    public LedgerBuilder add(Ballot ballot) {
        supplied.add(EvidenceSource.BALLOTS);
        ballots.add(requireNonNull(ballot, "ballot"));
        return this;
    }

    /**
     * Adds a ballot.
     *
     * @param ballot a builder that has everything a ballot needs
     * @return this builder
     */
    public LedgerBuilder add(Ballot.Builder ballot) {
        return add(ballot.build());
    }

    /**
     * Marks a source as supplied, even if not a single record comes from it.
     *
     * @param source the source
     * @return this builder
     */
    public LedgerBuilder supply(EvidenceSource source) {
        supplied.add(requireNonNull(source, "source"));
        return this;
    }

    /**
     * Marks a source as supplied for some days, even if not a single record comes from it. An obligation that is not
     * met by its deadline is without data, not missed, if its window opened before all days given for one of its
     * sources.
     *
     * @param source the source
     * @param days the days, added to those already given
     * @return this builder
     */
    public LedgerBuilder covers(EvidenceSource source, DateRange days) {
        covered.put(source, requireNonNull(days, "days"));
        return supply(source);
    }

    /**
     * Marks a source as supplied from a day on; see {@link #covers(EvidenceSource, DateRange)}.
     *
     * @param source the source
     * @param from the first day
     * @return this builder
     */
    public LedgerBuilder covers(EvidenceSource source, LocalDate from) {
        return covers(source, DateRange.since(from));
    }

    /**
     * Declares that an activity exists though its own row could not be read, so that references to it are not reported.
     *
     * @param id its id
     * @return this builder
     */
    public LedgerBuilder declareActivity(String id) {
        declaredActivities.add(requireNonNull(id, "id"));
        return this;
    }

    /**
     * Builds the ledger of the valid records and lists the problems of the others.
     *
     * @return the ledger and every problem
     */
    public Checked<Ledger> check() {
        return new LedgerCheck(this).check();
    }

    /**
     * Builds the ledger.
     *
     * @return the ledger
     * @throws dev.norms.fact.InvalidFactsException with every problem, if there is one
     */
    public Ledger build() {
        return check().orThrow();
    }

    /** Returns the supplied sources, with those that are in the college: organizations, people, posts and elections. */
    ImmutableSet<EvidenceSource> supplied() {
        Set<EvidenceSource> all = EnumSet.of(EvidenceSource.ORGANIZATIONS);
        all.addAll(supplied);
        if (!college.people().isEmpty()) {
            all.add(EvidenceSource.PEOPLE);
        }
        if (!college.posts().isEmpty()) {
            all.add(EvidenceSource.POSTS);
        }
        if (college.organizations().stream()
                .anyMatch(organization -> !college.terms(organization.id()).isEmpty())) {
            all.add(EvidenceSource.ELECTIONS);
        }
        return Sets.immutableEnumSet(all);
    }
}
