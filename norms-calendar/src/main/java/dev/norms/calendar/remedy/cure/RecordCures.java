package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.remedy.cover.Cover;
import dev.norms.calendar.remedy.cover.CoverOption;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.ledger.DuesPayment;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fewest activities, documents, attestations and payments of dues that make up every shortfall. */
final class RecordCures {
    private final Situation situation;
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final Set<CandidateRecord> candidates = new LinkedHashSet<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private boolean isLeast = true;

    RecordCures(Situation situation) {
        this.situation = situation;
    }

    /** Returns whether it is proven that no fewer acts would do. */
    boolean isLeast() {
        return isLeast;
    }

    void add(Shortfall shortfall) {
        if (shortfall.asksFor(EvidenceSource.DUES)) {
            pay(shortfall);
            return;
        }
        boolean isMeeting = isMeeting(shortfall);
        List<? extends CandidateRecord> own = isMeeting
                ? CandidateMeeting.of(shortfall, situation)
                : CandidatePaper.of(shortfall, situation)
                        .filter(candidate -> candidate.covers(shortfall, situation))
                        .toList();
        if (own.isEmpty()) {
            List<OrganizationId> holders = isMeeting ? CandidateMeeting.holders(shortfall, situation) : List.of();
            remedies.add(Why.notCounted(
                    shortfall, holders.isEmpty() ? shortfall.place().stream().toList() : holders, situation));
        } else {
            shortfalls.add(shortfall);
            candidates.addAll(own);
        }
    }

    private void pay(Shortfall shortfall) {
        PersonId person = (PersonId) shortfall.obligation().owner();
        CalendarPeriod month =
                (CalendarPeriod) shortfall.obligation().window().orElseThrow().period();
        DuesPayment payment = DuesPayment.builder()
                .person(person)
                .month(month)
                .paid(situation.day())
                .build();
        if (!shortfall.isMetBy(payment, situation)) {
            remedies.add(Why.notCounted(shortfall, List.of(), situation));
            return;
        }
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < shortfall.times(); i++) {
            acts.add(new Act.Pay(person, month, shortfall.lastDay(Optional.of(month), situation)));
        }
        remedies.add(Why.recorded(shortfall, acts, situation));
    }

    List<Remedy> solve() {
        List<CandidateRecord> all = withCombinations();
        List<CoverOption> options = new ArrayList<>();
        for (CandidateRecord candidate : all) {
            BitSet covers = new BitSet();
            for (int i = 0; i < shortfalls.size(); i++) {
                covers.set(
                        i, isSameSort(candidate, shortfalls.get(i)) && candidate.covers(shortfalls.get(i), situation));
            }
            options.add(new CoverOption(covers, CoverOption.UNLIMITED));
        }
        int[] wanted = shortfalls.stream().mapToInt(Shortfall::times).toArray();
        Cover cover = Cover.of(wanted, options);
        isLeast = cover.isLeast();
        assign(all, options, cover);
        return remedies;
    }

    /** Returns whether a shortfall is met by activities: by holding them or by attending them. */
    private static boolean isMeeting(Shortfall shortfall) {
        return shortfall.asksFor(EvidenceSource.ACTIVITIES) || shortfall.asksFor(EvidenceSource.ATTENDANCE);
    }

    /** Returns whether a candidate and a shortfall are both about activities, or both about papers. */
    private static boolean isSameSort(CandidateRecord candidate, Shortfall shortfall) {
        return candidate instanceof CandidateMeeting == isMeeting(shortfall);
    }

    /**
     * Returns the candidates and, for each organization, the combinations that name the period of one and the part of
     * another; a leader is named or not, as in any of them.
     */
    private List<CandidateRecord> withCombinations() {
        Set<CandidateRecord> all = new LinkedHashSet<>(candidates);
        Map<OrganizationId, List<CandidateMeeting>> byHolder = new LinkedHashMap<>();
        for (CandidateRecord candidate : candidates) {
            if (candidate instanceof CandidateMeeting meeting) {
                byHolder.computeIfAbsent(meeting.organization(), any -> new ArrayList<>())
                        .add(meeting);
            }
        }
        byHolder.forEach((holder, own) -> {
            Set<Optional<Period>> periods = new LinkedHashSet<>();
            Set<Optional<Item>> parts = new LinkedHashSet<>();
            Set<Boolean> leaderless = new LinkedHashSet<>();
            own.forEach(candidate -> {
                periods.add(candidate.forPeriod());
                parts.add(candidate.part());
                leaderless.add(candidate.isLeaderless());
            });
            for (Optional<Period> period : periods) {
                for (Optional<Item> part : parts) {
                    leaderless.forEach(none -> all.add(new CandidateMeeting(holder, period, part, none)));
                }
            }
        });
        return List.copyOf(all);
    }

    /** Gives every shortfall as many of the chosen records as are lacking, and makes acts of them. */
    private void assign(List<CandidateRecord> all, List<CoverOption> options, Cover cover) {
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int time = 0; time < cover.times().get(i); time++) {
                chosen.add(new Chosen(all.get(i), options.get(i).covers(), new BitSet()));
            }
        }
        for (int i = 0; i < shortfalls.size(); i++) {
            int left = shortfalls.get(i).times();
            for (Chosen each : chosen) {
                if (left > 0 && each.covers().get(i)) {
                    each.served().set(i);
                    left--;
                }
            }
        }
        List<List<Act>> acts = new ArrayList<>();
        shortfalls.forEach(any -> acts.add(new ArrayList<>()));
        for (Chosen each : chosen) {
            Act act = act(each);
            each.served().stream().forEach(i -> acts.get(i).add(act));
        }
        for (int i = 0; i < shortfalls.size(); i++) {
            remedies.add(Why.recorded(shortfalls.get(i), acts.get(i), situation));
        }
    }

    private Act act(Chosen each) {
        List<Shortfall> served =
                each.served().stream().mapToObj(shortfalls::get).toList();
        Optional<LocalDate> lastDay = served.stream()
                .flatMap(shortfall -> each.candidate().lastDay(shortfall, situation).stream())
                .min(LocalDate::compareTo);
        return each.candidate().act(served, lastDay, situation);
    }

    private record Chosen(CandidateRecord candidate, BitSet covers, BitSet served) {}
}
