package dev.norms.clause;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import dev.norms.clause.Copy.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/** Finds the clauses of the document in a copy, in their order, so that they cover as many words as possible. */
final class Alignment {
    private Alignment() {}

    /**
     * A segment found.
     *
     * @param segment its index
     * @param run the pieces of the copy that it covers
     */
    record Find(int segment, Run run) {}

    /** The finds in the order of the copy, which is that of the document; none overlaps another. */
    static List<Find> of(List<Fingerprint> segments, Copy copy) {
        List<Find> finds = everywhere(segments, copy);
        // best[i]: the most words that a chain ending with find i covers; previous[i]: the find before i in that chain
        int[] best = new int[finds.size()];
        int[] previous = new int[finds.size()];
        int last = -1;
        for (int i = 0; i < finds.size(); i++) {
            previous[i] = -1;
            int before = 0;
            for (int j = 0; j < i; j++) {
                if (best[j] > before
                        && finds.get(j).segment() < finds.get(i).segment()
                        && finds.get(j).run().until() <= finds.get(i).run().from()) {
                    before = best[j];
                    previous[i] = j;
                }
            }
            best[i] = before + segments.get(finds.get(i).segment()).length();
            last = last == -1 || best[i] > best[last] ? i : last;
        }
        Deque<Find> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.addFirst(finds.get(i));
        }
        return ImmutableList.copyOf(chain);
    }

    /** Returns every place at which a segment stands, in the order of first pieces. */
    private static List<Find> everywhere(List<Fingerprint> segments, Copy copy) {
        SetMultimap<Fingerprint, Integer> known = HashMultimap.create();
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int i = 0; i < segments.size(); i++) {
            known.put(segments.get(i), i);
            lengths.add(segments.get(i).length());
        }
        List<Find> finds = new ArrayList<>();
        for (int from = 0; from < copy.size(); from++) {
            int start = from;
            for (int length : lengths) {
                copy.endOfRun(from, length)
                        .ifPresent(until -> known.get(copy.fingerprint(start, until))
                                .forEach(segment -> finds.add(new Find(segment, new Run(start, until)))));
            }
        }
        return finds;
    }
}
