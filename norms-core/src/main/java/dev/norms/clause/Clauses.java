package dev.norms.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.duty.NormId;
import dev.norms.source.Provision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All clauses of a document, in its order. */
public final class Clauses {
    private final ImmutableMap<Provision, Clause> clauses;
    private final ImmutableListMultimap<Provision, Clause> byWhole;
    private final ImmutableListMultimap<NormId, Clause> byNorm;

    private Clauses(ImmutableMap<Provision, Clause> clauses) {
        this.clauses = clauses;
        ImmutableListMultimap.Builder<Provision, Clause> wholes = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<NormId, Clause> norms = ImmutableListMultimap.builder();
        clauses.values().forEach(clause -> {
            wholes.put(clause.provision().whole(), clause);
            clause.norms().forEach(norm -> norms.put(norm, clause));
        });
        this.byWhole = wholes.build();
        this.byNorm = norms.build();
    }

    /**
     * The clauses of a document.
     *
     * @param clauses the clauses, in the order of the document
     * @return the clauses
     * @throws IllegalArgumentException if two have one address
     */
    public static Clauses of(List<Clause> clauses) {
        return new Clauses(Maps.uniqueIndex(clauses, Clause::provision));
    }

    /**
     * Reads the table of a document's clauses.
     *
     * <p>One line for each clause, its columns separated by {@code |}: address, revision, executability, norms (or
     * {@code -}), fingerprint of the words (or {@code as} and the address of the clause above with which it shares
     * them), summary in Chinese and in English; without norms also the reason in Chinese and in English. Empty lines
     * and lines that begin with {@code #} are skipped.
     *
     * @param table the table
     * @return the clauses
     * @throws IllegalArgumentException if a line is wrong; the message begins with its number
     */
    public static Clauses parse(String table) {
        return of(new ClauseTable().read(table));
    }

    /**
     * All clauses.
     *
     * @return the clauses in the order of the document, unmodifiable
     */
    public List<Clause> all() {
        return clauses.values().asList();
    }

    /**
     * Finds the clause at an address.
     *
     * @param provision the address of one clause, for instance {@code article:14#2}
     * @return the clause, or empty if none has that address
     */
    public Optional<Clause> find(Provision provision) {
        return Optional.ofNullable(clauses.get(provision));
    }

    /**
     * The clauses of an article, a row or the preamble.
     *
     * @param whole the address of the whole, for instance {@code article:14}
     * @return its clauses in the order of the document, unmodifiable; empty if nothing has that address
     */
    public List<Clause> within(Provision whole) {
        return byWhole.get(whole);
    }

    /**
     * The articles, rows and other wholes that have clauses.
     *
     * @return their addresses in the order of the document, unmodifiable
     */
    public Set<Provision> wholes() {
        return byWhole.keySet();
    }

    /**
     * The clauses that give rise to a norm.
     *
     * @param norm the id of the norm
     * @return its clauses in the order of the document, unmodifiable; empty if no clause names it
     */
    public List<Clause> forNorm(NormId norm) {
        return byNorm.get(norm);
    }

    /**
     * The norms that the clauses give rise to.
     *
     * @return the ids in the order in which they first appear, unmodifiable
     */
    public Set<NormId> norms() {
        return byNorm.keySet();
    }

    /** Returns runs of successive clauses that rest on the same words. */
    List<List<Clause>> segments() {
        ImmutableList.Builder<List<Clause>> segments = ImmutableList.builder();
        List<Clause> all = all();
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !all.get(i).words().equals(all.get(start).words())) {
                segments.add(all.subList(start, i));
                start = i;
            }
        }
        return segments.build();
    }

    /**
     * The number of clauses, as text.
     *
     * @return for instance {@code 140 clauses}
     */
    @Override
    public String toString() {
        return clauses.size() + " clauses";
    }
}
