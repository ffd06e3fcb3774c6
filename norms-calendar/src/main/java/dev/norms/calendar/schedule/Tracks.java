package dev.norms.calendar.schedule;

import dev.norms.duty.Addressee;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.StudyHoursRequirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of an agenda by the records that decide them, so that each record of an owner need be looked at only once.
 *
 * <p>Here are the rows that count the owner's own records; all others are decided one by one.
 */
public final class Tracks {
    private static final String ANY_KIND = "";

    private final Map<EvidenceSource, Map<String, List<Track>>> bySource = new EnumMap<>(EvidenceSource.class);
    private final boolean[] counted;

    Tracks(List<Owed> rows) {
        this.counted = new boolean[rows.size()];
        Map<Duty, List<Integer>> byDuty = new IdentityHashMap<>();
        for (int row = 0; row < counted.length; row++) {
            counted[row] = isCounted(rows.get(row));
            if (counted[row]) {
                byDuty.computeIfAbsent(rows.get(row).duty(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        byDuty.values().forEach(numbers -> add(new Track(rows, numbers)));
    }

    private static boolean isCounted(Owed owed) {
        EvidenceRule evidence = owed.requirement().evidence();
        boolean attestedForPersons = evidence.sources().contains(EvidenceSource.ATTESTATIONS)
                && owed.demand().addressees().stream().map(Addressee::tier).anyMatch(tier -> tier.isEmpty());
        return (owed.requirement() instanceof CountRequirement
                        || owed.requirement() instanceof StudyHoursRequirement)
                && !(owed.demand().parts() instanceof Parts.EachPerson)
                && !attestedForPersons;
    }

    private void add(Track track) {
        Set<String> kinds = track.evidence().kinds();
        for (EvidenceSource source : track.evidence().sources()) {
            Map<String, List<Track>> byKind = bySource.computeIfAbsent(source, any -> new HashMap<>());
            (kinds.isEmpty() ? Set.of(ANY_KIND) : kinds)
                    .forEach(kind ->
                            byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(track));
        }
    }

    /**
     * Tells whether a row counts its owner's own records.
     *
     * @param row the number of the row in the agenda
     * @return false if it must be decided by itself
     */
    public boolean counts(int row) {
        return counted[row];
    }

    /**
     * From where the records come that are counted.
     *
     * @return the sources, unmodifiable
     */
    public Set<EvidenceSource> sources() {
        return Collections.unmodifiableSet(bySource.keySet());
    }

    /**
     * The rows for which records of a kind count.
     *
     * @param source from where the records come
     * @param kind the kind
     * @return the tracks, unmodifiable
     */
    public List<Track> of(EvidenceSource source, String kind) {
        return bySource.getOrDefault(source, Map.of()).getOrDefault(kind, List.of());
    }

    /**
     * The rows for which every record of a source counts.
     *
     * @param source from where the records come
     * @return the tracks, unmodifiable
     */
    public List<Track> of(EvidenceSource source) {
        return of(source, ANY_KIND);
    }
}
