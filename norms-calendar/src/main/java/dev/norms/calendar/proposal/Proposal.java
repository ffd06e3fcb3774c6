package dev.norms.calendar.proposal;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.problem.Arrangement;
import dev.norms.calendar.proposal.problem.Clashes;
import dev.norms.calendar.proposal.problem.Needs;
import dev.norms.calendar.proposal.problem.Request;
import dev.norms.calendar.proposal.search.Search;
import dev.norms.calendar.proposal.search.Solution;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposal of dates for the obligations that are open, closing or upcoming.
 *
 * <p>The hard rules are the windows, the working days, the existence and posts of an organization on the day, that
 * nobody is in two places, that a committee meets before the assembly of the month, and the preferences that must hold.
 * Of all proposals that keep them, it is one of the best by {@link dev.norms.calendar.preference.Goal};
 * {@link #proof()} says whether that is proven, or how far from the best it may be. The same arguments give the same
 * proposal.
 *
 * <p>Example: {@code Proposal plan = Proposal.of(schedule, ledger, asOf, Preferences.none());}, then
 * {@code Assessment.of(schedule, ledger.with(plan.records()), lastDay)}.
 *
 * @param entries the proposed activities and documents, by day, slot and id
 * @param unplaced the obligations for which nothing is proposed, in the order of results
 * @param conflicts hard rules that leave no place for an obligation; empty if every obligation that a date can meet has
 *     one
 * @param proof how good it is
 */
public record Proposal(List<ProposedEntry> entries, List<Unplaced> unplaced, List<Conflict> conflicts, Proof proof) {
    /** The largest number of search nodes, for each set of meetings that no rule connects with the others. */
    public static final int MAX_NODES = 300;

    public Proposal {
        entries = List.copyOf(entries);
        unplaced = List.copyOf(unplaced);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Proposes dates.
     *
     * @param schedule the obligations
     * @param ledger the records
     * @param asOf the first day on which something can be proposed
     * @param preferences the preferences of the college
     * @return the proposal
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static Proposal of(Schedule schedule, Ledger ledger, LocalDate asOf, Preferences preferences) {
        return of(schedule, ledger, asOf, preferences, List.of());
    }

    /**
     * Proposes dates again, moving as few entries of an earlier proposal as possible.
     *
     * @param schedule the obligations
     * @param ledger the records, including those made since
     * @param asOf the first day on which something can be proposed
     * @param preferences the preferences of the college
     * @param before the entries of the earlier proposal
     * @return the proposal
     * @throws IllegalArgumentException if the ledger is that of a college with other organizations
     */
    public static Proposal of(
            Schedule schedule,
            Ledger ledger,
            LocalDate asOf,
            Preferences preferences,
            Collection<ProposedEntry> before) {
        Needs needs = Needs.of(schedule, ledger, asOf);
        Request request = new Request(schedule.calendar(), asOf, preferences, Set.of(), moments(before), false);
        Arrangement arrangement = Arrangement.of(schedule.college(), needs.needs(), request);
        Solution solution = Search.solve(arrangement.puzzle(), MAX_NODES);
        Clashes clashes = Clashes.of(schedule.college(), request, arrangement, solution);
        ProposalDraft draft = new ProposalDraft(
                arrangement, solution, ledger, asOf, new DayReasons(schedule.calendar(), preferences));
        return new Proposal(
                draft.entries(),
                draft.unplaced(needs.idle(), clashes),
                clashes.found().stream().map(Conflict::of).toList(),
                new Proof(
                        Arrays.stream(solution.reached()).boxed().toList(),
                        Arrays.stream(solution.bound()).boxed().toList(),
                        solution.nodes()));
    }

    private static Map<ObligationId, List<Request.Moment>> moments(Collection<ProposedEntry> before) {
        return before.stream()
                .flatMap(entry -> entry.met().stream()
                        .map(met -> Map.entry(met.obligation().id(), entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                known -> new Request.Moment(
                                        known.getValue().date(),
                                        known.getValue().slot().orElse(Slot.AM)),
                                Collectors.toList())));
    }

    /**
     * Returns the records that there will be when everything proposed is done.
     *
     * @return the activities and documents, for {@link Ledger#with(Collection)}; unmodifiable
     */
    public List<LedgerRecord> records() {
        return entries.stream().map(ProposedEntry::record).toList();
    }

    /**
     * Returns what the entries meet.
     *
     * @return the obligations, those of one entry together; unmodifiable
     */
    public List<Obligation> met() {
        return entries.stream()
                .flatMap(entry -> entry.met().stream())
                .map(ProposedEntry.Met::obligation)
                .distinct()
                .toList();
    }
}
