package dev.norms.calendar.proof;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MapMaker;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * A set of norms, grouped by id and by the values that are fixed for their readings; comparing the few norms of a group
 * is faster than hashing whole norms.
 */
final class NormSet {
    private final ListMultimap<String, Norm> byFixed = ArrayListMultimap.create();
    /** Norms of this set that were looked up before; most norms of a tailored book are those of the book itself. */
    private final Set<Norm> seen =
            Collections.newSetFromMap(new MapMaker().weakKeys().makeMap());

    static NormSet of(Collection<Norm> norms) {
        NormSet set = new NormSet();
        norms.forEach(set::add);
        return set;
    }

    boolean add(Norm norm) {
        boolean isNew = !contains(norm);
        if (isNew) {
            byFixed.put(fixed(norm), norm);
        }
        return isNew;
    }

    boolean contains(Norm norm) {
        if (seen.contains(norm)) {
            return true;
        }
        boolean isIn = byFixed.get(fixed(norm)).contains(norm);
        if (isIn) {
            seen.add(norm);
        }
        return isIn;
    }

    private static String fixed(Norm norm) {
        StringBuilder key = new StringBuilder(norm.id().text());
        norm.interpretations().forEach(reading -> add(reading, key));
        norm.leadTimes().ifPresent(reading -> add(reading, key));
        return key.toString();
    }

    private static void add(Interpretation<?> reading, StringBuilder key) {
        if (!reading.fixedBy().equals(Interpretation.LIBRARY_DEFAULT)) {
            key.append(' ')
                    .append(reading.code())
                    .append('=')
                    .append(reading.text().orElse(""));
        }
    }
}
