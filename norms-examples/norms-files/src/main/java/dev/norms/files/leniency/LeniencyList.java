package dev.norms.files.leniency;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The leniencies of several tables, counted by table and kind. Not thread-safe. */
public final class LeniencyList {
    private final Map<String, Map<Leniency, Tally>> tallies = new LinkedHashMap<>();

    /** Creates an empty list. */
    public LeniencyList() {}

    /**
     * Adds a place.
     *
     * @param place the file, or file and sheet
     * @param leniency the kind
     * @param line the line, 1 or more; 0 for the whole table
     * @param text what stands there; may be empty
     */
    public void add(String place, Leniency leniency, long line, String text) {
        tallies.computeIfAbsent(place, any -> new EnumMap<>(Leniency.class))
                .computeIfAbsent(leniency, any -> new Tally())
                .add(line, text);
    }

    /**
     * Returns the notes.
     *
     * @return one for each table and kind, in the order in which the tables were read
     */
    public List<LeniencyNote> notes() {
        ImmutableList.Builder<LeniencyNote> notes = ImmutableList.builder();
        tallies.forEach((place, kinds) ->
                kinds.forEach((kind, tally) -> notes.add(new LeniencyNote(place, kind, tally.count, tally.first))));
        return notes.build();
    }

    private static final class Tally {
        private int count;
        private final List<LeniencyNote.Spot> first = new ArrayList<>();

        void add(long line, String text) {
            count++;
            if (first.size() < LeniencyNote.MAX_SHOWN) {
                first.add(new LeniencyNote.Spot(line, text));
            }
        }
    }
}
