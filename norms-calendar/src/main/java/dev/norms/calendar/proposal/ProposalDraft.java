package dev.norms.calendar.proposal;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.problem.Arrangement;
import dev.norms.calendar.proposal.problem.Clashes;
import dev.norms.calendar.proposal.problem.Idle;
import dev.norms.calendar.proposal.problem.Meeting;
import dev.norms.calendar.proposal.problem.Need;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.search.Solution;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of a proposal, read from the solution of its puzzle. */
final class ProposalDraft {
    private static final List<Slot> SLOTS = List.of(Slot.values());
    private static final Label NO_PLACE =
            Label.of("在规定的搜索量内没有找到可用的时间", "no place was found for it within the work of the search");

    private final Arrangement arrangement;
    private final Solution solution;
    private final LocalDate asOf;
    private final DayReasons reasons;
    private final Set<String> taken;

    ProposalDraft(Arrangement arrangement, Solution solution, Ledger ledger, LocalDate asOf, DayReasons reasons) {
        this.arrangement = arrangement;
        this.solution = solution;
        this.asOf = asOf;
        this.reasons = reasons;
        this.taken = ledger.records().stream()
                .filter(record -> record.source() == EvidenceSource.ACTIVITIES)
                .map(LedgerRecord::ref)
                .collect(Collectors.toSet());
    }

    List<ProposedEntry> entries() {
        ListMultimap<Integer, Integer> held =
                MultimapBuilder.treeKeys().arrayListValues().build();
        int[] places = solution.places();
        for (int i = 0; i < places.length; i++) {
            if (places[i] != Place.NONE) {
                held.put(places[i] < 0 ? Place.host(places[i]) : i, i);
            }
        }
        List<Integer> hosts = held.keySet().stream()
                .sorted(Comparator.comparingInt(host -> places[host]))
                .toList();
        List<ProposedEntry> entries = new ArrayList<>();
        int number = 0;
        for (int host : hosts) {
            String id;
            do {
                number++;
                id = "proposal-" + asOf + "-" + number;
            } while (taken.contains(id));
            entries.add(entry(id, host, held.get(host)));
        }
        return entries;
    }

    private ProposedEntry entry(String id, int host, List<Integer> members) {
        Meeting meeting = arrangement.meetings().get(host);
        LocalDate date = arrangement.date(solution.places()[host]);
        boolean isDocument = meeting.need().form().isDocument();
        List<ProposedEntry.Met> met = members.stream()
                .map(member -> arrangement.meetings().get(member).need())
                .flatMap(need -> need.obligations().stream()
                        .map(obligation -> new ProposedEntry.Met(
                                obligation, reasons.why(obligation, need, date, members.size() > 1))))
                .sorted(Comparator.comparing(ProposedEntry.Met::obligation, Obligation.inOrder()))
                .toList();
        return new ProposedEntry(
                id,
                record(id, meeting, date, members),
                isDocument ? Optional.empty() : Optional.of(SLOTS.get(Place.slot(solution.places()[host]))),
                arrangement.room(host),
                met);
    }

    private LedgerRecord record(String id, Meeting meeting, LocalDate date, List<Integer> members) {
        LedgerRecord record = meeting.need().record(id, date);
        if (!(record instanceof Activity activity)) {
            return record;
        }
        List<Need> guests = members.stream()
                .map(member -> arrangement.meetings().get(member).need())
                .toList();
        return activity.withKindCodes(Stream.concat(
                                activity.kindCodes().stream(),
                                guests.stream().map(need -> need.form().kind()))
                        .distinct()
                        .toList())
                .withLeaders(guests.stream()
                        .flatMap(need -> need.day(date).leader().stream())
                        .distinct()
                        .toList());
    }

    List<Unplaced> unplaced(List<Idle> idle, Clashes clashes) {
        List<Unplaced> unplaced = new ArrayList<>();
        idle.forEach(one -> unplaced.add(new Unplaced(one.obligation(), one.why())));
        for (int i = 0; i < arrangement.meetings().size(); i++) {
            Meeting meeting = arrangement.meetings().get(i);
            if (solution.places()[i] == Place.NONE && meeting.copy() == 0) {
                Label why = clashes.find(meeting.need())
                        .map(clash -> Conflict.of(clash).label())
                        .orElse(NO_PLACE);
                meeting.need().obligations().forEach(obligation -> unplaced.add(new Unplaced(obligation, why)));
            }
        }
        unplaced.sort(Comparator.comparing(Unplaced::obligation, Obligation.inOrder()));
        return unplaced;
    }
}
