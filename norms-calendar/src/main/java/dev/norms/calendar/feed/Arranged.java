package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.proposal.ProposedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The times arranged for meeting obligations.
 *
 * @param times the times of each obligation, by the text of its id, in the order of their days
 */
record Arranged(ImmutableListMultimap<String, ProposedEntry> times) {
    /** No times: every obligation stands on its due day. */
    static final Arranged NONE = new Arranged(ImmutableListMultimap.of());

    static Arranged of(Collection<ProposedEntry> entries) {
        ImmutableListMultimap.Builder<String, ProposedEntry> times = ImmutableListMultimap.builder();
        entries.stream()
                .sorted(Comparator.comparing(ProposedEntry::date).thenComparing(ProposedEntry::id))
                .forEach(entry ->
                        entry.met().forEach(met -> times.put(met.obligation().toString(), entry)));
        return new Arranged(times.build());
    }

    boolean isNone() {
        return times.isEmpty();
    }

    /**
     * Returns the times of an obligation; for one that stands for bundled obligations, the last of their times if all
     * have one.
     */
    List<ProposedEntry> of(Obligation obligation, Collection<Obligation> bundled) {
        if (bundled.isEmpty()) {
            return times.get(obligation.toString());
        }
        List<ProposedEntry> all = new ArrayList<>();
        for (Obligation one : bundled) {
            ImmutableList<ProposedEntry> own = times.get(one.toString());
            if (own.isEmpty()) {
                return List.of();
            }
            all.add(own.get(own.size() - 1));
        }
        Optional<ProposedEntry> last = all.stream().max(Comparator.comparing(ProposedEntry::date));
        return last.map(List::of).orElse(List.of());
    }
}
