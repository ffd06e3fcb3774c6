package dev.norms.internal.column;

import dev.norms.evidence.EvidenceSource;

/**
 * The index at which the records of each source end, in records ordered by source; immutable.
 *
 * @param sources the sources of which there are records, in their order
 * @param ends for each of them the index after its last record
 */
@SuppressWarnings("ArrayRecordComponent") // not compared
record SourceEnds(EvidenceSource[] sources, int[] ends) {
    int count() {
        return ends.length;
    }

    EvidenceSource source(int number) {
        return sources[number];
    }

    /** Returns the number of a source; -1 if it has no record. */
    int number(EvidenceSource source) {
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == source) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the index of the first record of a source, given its number; after the last source, the number of
     * records.
     */
    int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Returns the ends after a record was inserted at an index. */
    SourceEnds with(int at, EvidenceSource source) {
        int number = number(source);
        if (number >= 0) {
            return new SourceEnds(sources, moved(number, 1));
        }
        int place = 0; // of the source, which had no record, among the others
        while (place < ends.length && ends[place] <= at) {
            place++;
        }
        EvidenceSource[] otherSources = new EvidenceSource[sources.length + 1];
        int[] otherEnds = new int[ends.length + 1];
        for (int i = 0; i < otherEnds.length; i++) {
            otherSources[i] = i == place ? source : sources[i < place ? i : i - 1];
            otherEnds[i] = i < place ? ends[i] : i == place ? at + 1 : ends[i - 1] + 1;
        }
        return new SourceEnds(otherSources, otherEnds);
    }

    /** Returns the ends after the record at an index was removed. */
    SourceEnds without(int at) {
        int number = 0;
        while (ends[number] <= at) {
            number++;
        }
        if (ends[number] - start(number) > 1) {
            return new SourceEnds(sources, moved(number, -1));
        }
        EvidenceSource[] otherSources = new EvidenceSource[sources.length - 1];
        int[] otherEnds = new int[ends.length - 1];
        for (int i = 0; i < otherEnds.length; i++) {
            otherSources[i] = sources[i < number ? i : i + 1];
            otherEnds[i] = i < number ? ends[i] : ends[i + 1] - 1;
        }
        return new SourceEnds(otherSources, otherEnds);
    }

    /** Returns the ends, those from the first source with a given number on moved by a number of records. */
    private int[] moved(int first, int by) {
        int[] moved = ends.clone();
        for (int i = first; i < moved.length; i++) {
            moved[i] += by;
        }
        return moved;
    }
}
