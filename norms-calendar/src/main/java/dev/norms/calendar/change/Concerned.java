package dev.norms.calendar.change;

import dev.norms.duty.NormId;
import dev.norms.organization.SubjectId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The owners that a change affects: some only in what they owe by some norms, others in everything they owe, so that
 * they have to be planned again.
 */
public final class Concerned {
    private final Map<SubjectId, Set<NormId>> norms = new HashMap<>(2); // mostly one owner
    private Set<SubjectId> inEverything = Set.of(); // mostly empty

    /** Creates an empty set of owners. */
    public Concerned() {}

    /**
     * Adds some norms of an owner.
     *
     * @param owner the organization or person
     * @param some the ids of the norms
     */
    public void add(SubjectId owner, Set<NormId> some) {
        if (!some.isEmpty()) {
            norms.merge(owner, some, Concerned::union);
        }
    }

    /**
     * Adds everything that an owner owes.
     *
     * @param owner the organization or person, which may owe nothing
     */
    public void add(SubjectId owner) {
        if (inEverything.isEmpty()) {
            inEverything = new HashSet<>();
        }
        inEverything.add(owner);
    }

    /** Returns the union of two sets; the first itself if it contains the second. */
    private static Set<NormId> union(Set<NormId> some, Set<NormId> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<NormId> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * Visits the owners that are affected in some norms only.
     *
     * @param visitor receives each owner with the ids of the norms
     */
    public void forEachInSome(BiConsumer<SubjectId, Set<NormId>> visitor) {
        norms.forEach((owner, some) -> {
            if (!inEverything.contains(owner)) {
                visitor.accept(owner, some);
            }
        });
    }

    /** {@return the owners that are affected in everything they owe} */
    public Set<SubjectId> inEverything() {
        return inEverything;
    }
}
