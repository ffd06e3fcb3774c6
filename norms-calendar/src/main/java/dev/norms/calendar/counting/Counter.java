package dev.norms.calendar.counting;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The inputs for deciding obligations on a day; gathers the records of an obligation and matches each of them.
 *
 * @param college the college
 * @param ledger the records
 * @param asOf the as-of day; what happened later is ignored
 * @param admissions the admissions as of the day, computed on first use
 * @param named the activities and documents that name a person or a part, gathered on first use
 * @param missed what an organization and everything below it missed
 * @param isInFull whether tallies also hold the records that do not count
 */
public record Counter(
        College college,
        Ledger ledger,
        LocalDate asOf,
        Supplier<Admissions> admissions,
        Supplier<NamedRecords> named,
        Function<OrganizationId, Missed> missed,
        boolean isInFull) {
    /**
     * Returns a counter whose tallies hold only what counts, which is all that a verdict needs.
     *
     * @param book the norms
     * @param college the college
     * @param ledger the records
     * @param calendar the working days
     * @param asOf the as-of day; what happened later is ignored
     * @return the counter, for which nothing was missed
     */
    public static Counter of(NormBook book, College college, Ledger ledger, CollegeCalendar calendar, LocalDate asOf) {
        return new Counter(
                college,
                ledger,
                asOf,
                Suppliers.memoize(() -> Admissions.of(book, college, ledger, calendar, asOf)),
                Suppliers.memoize(() -> NamedRecords.of(college, ledger)),
                organization -> Missed.of(List.of(), ledger),
                false);
    }

    /**
     * Returns this counter with what was missed.
     *
     * @param under what an organization and everything below it missed; asked once for each
     * @return the counter
     */
    public Counter withMissed(Function<OrganizationId, Missed> under) {
        Map<OrganizationId, Missed> known = new ConcurrentHashMap<>();
        return new Counter(college, ledger, asOf, admissions, named, id -> known.computeIfAbsent(id, under), isInFull);
    }

    /**
     * Returns a counter after some records changed.
     *
     * @param changed the ledger after the change
     * @param cases the admissions after it
     * @param naming the records that name something after it
     * @param under what an organization and everything below it missed after it
     * @return the counter, of the same college and day
     */
    public Counter after(
            Ledger changed,
            Supplier<Admissions> cases,
            Supplier<NamedRecords> naming,
            Function<OrganizationId, Missed> under) {
        return new Counter(college, changed, asOf, cases, naming, under, isInFull);
    }

    /**
     * Returns a counter whose tallies have every record considered, those that do not count with their reasons.
     *
     * @return the counter
     */
    public Counter inFull() {
        return new Counter(college, ledger, asOf, admissions, named, missed, true);
    }

    /**
     * The activities of an organization, including those after the as-of day.
     *
     * @param owner the organization
     * @return the activities by day
     */
    public Stream<Activity> activities(OrganizationId owner) {
        return ledger.records(owner, EvidenceSource.ACTIVITIES).stream().map(Activity.class::cast);
    }

    /**
     * The last day on which a record is on time.
     *
     * @param obligation the obligation
     * @return the deadline, or the as-of day for a standing duty; {@link LocalDate#MAX} if attestations count for it
     */
    public LocalDate deadline(Obligation obligation) {
        return isAttested(obligation)
                ? LocalDate.MAX
                : obligation.window().map(Window::deadline).orElse(asOf);
    }

    /** Returns whether attestations count for an obligation; an attestation is never late. */
    private static boolean isAttested(Obligation obligation) {
        return obligation.requirement().evidence().sources().contains(EvidenceSource.ATTESTATIONS);
    }

    /**
     * The subject under which the records of an obligation are kept; a branch attests for its members as well.
     *
     * @param obligation the obligation
     * @return the owner, or the branch of a person for whom attestations count
     */
    public SubjectId subject(Obligation obligation) {
        return isAttested(obligation) && obligation.owner() instanceof PersonId person
                ? college.branchOf(
                                person, obligation.window().map(Window::opens).orElse(asOf))
                        .<SubjectId>map(branch -> branch)
                        .orElse(person)
                : obligation.owner();
    }

    /**
     * Matches one record.
     *
     * @param obligation the obligation
     * @param forms the forms of periods for which a record counts by its name, regardless of its date
     * @param record the record
     * @return whether it counts; empty if it is of no kind that could
     */
    public Optional<Match> match(Obligation obligation, Set<PeriodForm> forms, LedgerRecord record) {
        return EvidenceMatcher.isCandidate(obligation.requirement().evidence(), record)
                ? Optional.of(matcher().match(obligation, forms, record))
                : Optional.empty();
    }

    /**
     * Matches the records of some subjects.
     *
     * @param obligation the obligation
     * @param forms the forms of periods for which a record counts by its name, regardless of its date
     * @param subjects whose records
     * @return a match for each candidate; those that do not count are left out unless the counter is
     *     {@linkplain #isInFull in full}
     */
    public List<Match> matches(Obligation obligation, Set<PeriodForm> forms, List<? extends SubjectId> subjects) {
        EvidenceRule rule = obligation.requirement().evidence();
        List<Match> matches = new ArrayList<>();
        Seen seen = new Seen(new HashSet<>(), Sets.newIdentityHashSet());
        for (SubjectId subject : subjects) {
            for (EvidenceSource source : rule.sources()) {
                for (SubjectId keeper : keepers(obligation, subject, source)) {
                    add(obligation, forms, records(obligation, keeper, source), seen, matches);
                }
            }
        }
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            add(
                    obligation,
                    forms,
                    requireNonNull(named.get()).get(obligation.part().orElseThrow()),
                    seen,
                    matches);
        }
        return matches;
    }

    private void add(
            Obligation obligation,
            Set<PeriodForm> forms,
            Collection<? extends LedgerRecord> records,
            Seen seen,
            List<Match> out) {
        EvidenceRule rule = obligation.requirement().evidence();
        EvidenceMatcher matcher = matcher();
        for (LedgerRecord record : records) {
            if (!EvidenceMatcher.isCandidate(rule, record)) {
                continue;
            }
            if (isInFull) {
                if (seen.isNew(record)) {
                    out.add(matcher.match(obligation, forms, record));
                }
            } else if (matcher.counts(obligation, forms, record) && seen.isNew(record)) {
                out.add(EvidenceMatcher.counted(obligation, record));
            }
        }
    }

    /** The records considered so far; an activity is recognized by its id, since each of its holders keeps a copy. */
    private record Seen(Set<String> activities, Set<LedgerRecord> others) {
        boolean isNew(LedgerRecord record) {
            return record instanceof Activity activity ? activities.add(activity.id()) : others.add(record);
        }
    }

    /** Returns whose records of a source may count: mostly the subject's own. */
    public Collection<? extends SubjectId> keepers(Obligation obligation, SubjectId subject, EvidenceSource source) {
        return new Keepers(college).of(obligation, subject, source);
    }

    private EvidenceMatcher matcher() {
        return new EvidenceMatcher(college, asOf);
    }

    private List<LedgerRecord> records(Obligation obligation, SubjectId subject, EvidenceSource source) {
        Optional<Window> window = obligation.window();
        return isInFull || window.isEmpty()
                ? ledger.records(subject, source)
                : ledger.records(
                        subject,
                        source,
                        DateRange.ofClosed(window.get().opens(), window.get().deadline()));
    }
}
