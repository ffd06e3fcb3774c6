package dev.norms.calendar.remedy.cover;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of times that each option is done, so that every want is covered as often as it is wanted with the least
 * total.
 *
 * <p>Wants that share no option, directly or through others, are solved apart. Each part is searched exactly, by
 * branching on the want with the fewest options left, within a budget of work and not of time; a part on which the
 * budget is spent keeps the best cover found, and the whole is not proven least.
 *
 * @param times how often each option is done, in the order of the options; unmodifiable
 * @param isLeast whether no cover has a smaller total
 */
public record Cover(List<Integer> times, boolean isLeast) {
    public Cover {
        times = ImmutableList.copyOf(times);
    }

    /**
     * Finds a least cover. Of several, the one that uses earlier options is taken; the same arguments give the same
     * cover.
     *
     * @param wanted how often each want is to be covered; 0 for one that is not wanted at all
     * @param options what can be done
     * @return the cover
     * @throws IllegalArgumentException if a want cannot be covered as often as wanted
     */
    public static Cover of(int[] wanted, List<CoverOption> options) {
        int[] times = new int[options.size()];
        boolean isLeast = true;
        for (List<Group> part : parts(wanted, groups(wanted, options))) {
            CoverSearch search = new CoverSearch(wanted, part);
            isLeast &= search.run();
            for (int i = 0; i < part.size(); i++) {
                part.get(i).spread(search.best(i), options, times);
            }
        }
        requireCovered(wanted, options, times);
        ImmutableList.Builder<Integer> all = ImmutableList.builder();
        for (int each : times) {
            all.add(each);
        }
        return new Cover(all.build(), isLeast);
    }

    private static void requireCovered(int[] wanted, List<CoverOption> options, int[] times) {
        for (int want = 0; want < wanted.length; want++) {
            int covered = 0;
            for (int i = 0; i < times.length; i++) {
                covered += options.get(i).covers().get(want) ? times[i] : 0;
            }
            if (covered < wanted[want]) {
                throw new IllegalArgumentException("want " + want + " must be coverable " + wanted[want]
                        + " times, but was " + covered + " times at most");
            }
        }
    }

    /** Returns the options grouped by the wants that they cover, with the limits added. */
    private static List<Group> groups(int[] wanted, List<CoverOption> options) {
        BitSet asked = new BitSet();
        int most = 0;
        for (int want = 0; want < wanted.length; want++) {
            asked.set(want, wanted[want] > 0);
            most = Math.max(most, wanted[want]);
        }
        Map<BitSet, Group> byWants = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            BitSet covers = (BitSet) options.get(i).covers().clone();
            covers.and(asked);
            if (!covers.isEmpty()) {
                byWants.computeIfAbsent(covers, Group::new)
                        .add(i, Math.min(options.get(i).limit(), most));
            }
        }
        return withoutDominated(List.copyOf(byWants.values()), most);
    }

    /** Returns the groups without those that another one can always replace. */
    private static List<Group> withoutDominated(List<Group> groups, int most) {
        List<Group> kept = new ArrayList<>();
        for (Group group : groups) {
            boolean isDominated = false;
            for (Group other : groups) {
                isDominated |= other.limit() >= most && other != group && other.hasAllOf(group);
            }
            if (!isDominated) {
                kept.add(group);
            }
        }
        return kept;
    }

    /** Returns the groups in parts: two that share a want, directly or through others, are in one part. */
    private static List<List<Group>> parts(int[] wanted, List<Group> groups) {
        int[] part = new int[wanted.length];
        for (int want = 0; want < part.length; want++) {
            part[want] = want;
        }
        for (Group group : groups) {
            int first = root(part, group.covers().nextSetBit(0));
            group.covers().stream().forEach(want -> part[root(part, want)] = first);
        }
        Map<Integer, List<Group>> parts = new LinkedHashMap<>();
        for (Group group : groups) {
            parts.computeIfAbsent(root(part, group.covers().nextSetBit(0)), any -> new ArrayList<>())
                    .add(group);
        }
        return List.copyOf(parts.values());
    }

    private static int root(int[] part, int want) {
        int root = want;
        while (part[root] != root) {
            root = part[root];
        }
        part[want] = root;
        return root;
    }
}
