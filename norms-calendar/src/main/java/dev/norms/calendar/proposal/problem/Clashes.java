package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.search.Place;
import dev.norms.calendar.proposal.search.Search;
import dev.norms.calendar.proposal.search.Solution;
import dev.norms.college.College;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Why needs were left without a place: for each a smallest set of needs, preferences and days off that clash, found by
 * leaving out one after the other what is not necessary (a deletion filter; Chinneck and Dravnieks 1991).
 */
public final class Clashes {
    private static final int WORK = 60;
    /** The most clashes that are looked for. */
    private static final int MOST = 30;

    private final College college;
    private final Request request;
    private final Map<Need, Clash> byNeed;

    private Clashes(College college, Request request, Map<Need, Clash> byNeed) {
        this.college = college;
        this.request = request;
        this.byNeed = byNeed;
    }

    /**
     * Finds the clashes.
     *
     * @param college who comes to what
     * @param request what was asked for
     * @param arrangement the puzzle that was made of it
     * @param solution its solution
     * @return the clashes; none if everything is placed
     */
    public static Clashes of(College college, Request request, Arrangement arrangement, Solution solution) {
        Clashes clashes = new Clashes(college, request, new LinkedHashMap<>());
        Set<Need> placed = new LinkedHashSet<>();
        Set<Need> unplaced = new LinkedHashSet<>();
        IntStream.range(0, solution.places().length)
                .forEach(i -> (solution.places()[i] == Place.NONE ? unplaced : placed)
                        .add(arrangement.meetings().get(i).need()));
        unplaced.stream()
                .limit(MOST)
                .forEach(need ->
                        clashes.find(need, placed, arrangement).ifPresent(clash -> clashes.byNeed.put(need, clash)));
        return clashes;
    }

    /**
     * Returns what was found.
     *
     * @return the clashes, each once
     */
    public List<Clash> found() {
        return byNeed.values().stream().distinct().toList();
    }

    /**
     * Returns the clash that leaves a need without a place.
     *
     * @param need a need that was not placed
     * @return the clash; empty if the work was spent before it was found
     */
    public Optional<Clash> find(Need need) {
        return Optional.ofNullable(byNeed.get(need));
    }

    private Optional<Clash> find(Need need, Set<Need> placed, Arrangement arrangement) {
        Set<Need> around = new LinkedHashSet<>(Set.of(need));
        int before = 0;
        Parts all = new Parts(new ArrayList<>(around), request.preferences().hard(), List.of());
        while (around.size() > before && canHold(all) == Answer.YES) {
            before = around.size();
            around.addAll(arrangement.neighbours(around, placed));
            all = new Parts(new ArrayList<>(around), request.preferences().hard(), List.of());
        }
        return canHold(all) == Answer.NO ? Optional.of(filtered(all, daysOff(around))) : Optional.empty();
    }

    /** Whether parts can be kept together. */
    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** Needs and preferences, and days off that are not in force. */
    private record Parts(List<Need> needs, List<Preference> preferences, List<DateRange> ignored) {}

    private Answer canHold(Parts parts) {
        Request asked = request.with(new Preferences(parts.preferences), new HashSet<>(parts.ignored));
        Solution solution =
                Search.place(Arrangement.of(college, parts.needs, asked).puzzle(), WORK);
        return solution.reached()[0] == 0 ? Answer.YES : solution.bound()[0] > 0 ? Answer.NO : Answer.UNKNOWN;
    }

    private Clash filtered(Parts all, Set<DateRange> daysOff) {
        List<Need> needs =
                necessary(all.needs, left -> canHold(new Parts(left, all.preferences, List.of())) == Answer.NO);
        List<Preference> preferences =
                necessary(all.preferences, left -> canHold(new Parts(needs, left, List.of())) == Answer.NO);
        List<DateRange> inTheWay = necessary(new ArrayList<>(daysOff), left -> {
            List<DateRange> ignored = new ArrayList<>(daysOff);
            ignored.removeAll(left);
            return canHold(new Parts(needs, preferences, ignored)) == Answer.NO;
        });
        return new Clash(needs, preferences, inTheWay);
    }

    /** The parts that are left when each that is not necessary for the clash is taken away. */
    private static <T> List<T> necessary(List<T> parts, Predicate<List<T>> clash) {
        List<T> left = new ArrayList<>(parts);
        for (T part : parts) {
            List<T> fewer = new ArrayList<>(left);
            fewer.remove(part);
            if (clash.test(fewer)) {
                left = fewer;
            }
        }
        return left;
    }

    private static Set<DateRange> daysOff(Collection<Need> needs) {
        Set<DateRange> daysOff = new LinkedHashSet<>();
        needs.forEach(need -> need.days().forEach(day -> day.dayOff().ifPresent(daysOff::add)));
        return daysOff;
    }
}
