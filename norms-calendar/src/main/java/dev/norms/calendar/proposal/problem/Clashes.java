package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.puzzle.Place;
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
 * The reasons why needs were left without a place: for each a minimal set of needs, preferences and days off that
 * clash. It is found by leaving out, one after the other, the parts that are not necessary (a deletion filter; Chinneck
 * and Dravnieks 1991).
 */
public final class Clashes {
    /** The largest number of nodes that are branched to find out whether some parts can be kept together. */
    private static final int MAX_NODES = 60;
    /** The largest number of needs for which a clash is looked for. */
    private static final int MAX_EXPLAINED = 30;

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
     * @param college the college
     * @param request the request
     * @param arrangement the arrangement made of it
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
                .limit(MAX_EXPLAINED)
                .forEach(need ->
                        clashes.clash(need, placed, arrangement).ifPresent(clash -> clashes.byNeed.put(need, clash)));
        return clashes;
    }

    /**
     * Returns the clashes that were found.
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
     * @return the clash; empty if the search was given up before it was found, or the need is not among the first 30
     */
    public Optional<Clash> find(Need need) {
        return Optional.ofNullable(byNeed.get(need));
    }

    /** Looks for the clash among a need and more and more needs around it, until they cannot be kept together. */
    private Optional<Clash> clash(Need need, Set<Need> placed, Arrangement arrangement) {
        Set<Need> around = new LinkedHashSet<>(Set.of(need));
        int before = 0;
        Parts all = hard(around);
        while (around.size() > before && canHold(all) == Answer.YES) {
            before = around.size();
            around.addAll(arrangement.neighbours(around, placed));
            all = hard(around);
        }
        return canHold(all) == Answer.NO ? Optional.of(smallest(all, daysOff(around))) : Optional.empty();
    }

    private Parts hard(Collection<Need> needs) {
        return new Parts(new ArrayList<>(needs), request.preferences().hard(), List.of());
    }

    /** Whether parts can be kept together. */
    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** Needs and preferences, and the days off that are taken for working days. */
    private record Parts(List<Need> needs, List<Preference> preferences, List<DateRange> ignored) {}

    /** Returns whether all needs find a place; the first level of a cost is the number of those that do not. */
    private Answer canHold(Parts parts) {
        Request asked = request.with(new Preferences(parts.preferences), new HashSet<>(parts.ignored));
        Solution solution =
                Search.place(Arrangement.of(college, parts.needs, asked).puzzle(), MAX_NODES);
        return solution.reached()[0] == 0 ? Answer.YES : solution.bound()[0] > 0 ? Answer.NO : Answer.UNKNOWN;
    }

    private Clash smallest(Parts all, Set<DateRange> daysOff) {
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

    /** Returns the parts that are left when those that are not necessary for the clash are taken away. */
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
