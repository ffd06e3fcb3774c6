package dev.norms.calendar.schedule;

import dev.norms.duty.Addressee;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.StudyHoursRequirement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of an agenda by the records that decide them, so that each record of an owner need be looked at only once.
 *
 * <p>Here are the rows that count the owner's own records; all others are decided one by one.
 */
public final class Tracks {
    private static final OfSource NONE = new OfSource();

    private final Map<EvidenceSource, OfSource> bySource = new EnumMap<>(EvidenceSource.class);
    private final boolean[] counted;

    /** The rows for which records of one source count. */
    public static final class OfSource {
        private final List<Track> ofAnyKind = new ArrayList<>();
        private final Map<String, List<Track>> ofKinds = new HashMap<>();

        private OfSource() {}

        private void add(Track track) {
            if (track.evidence().kinds().isEmpty()) {
                ofAnyKind.add(track);
            }
            track.evidence()
                    .kinds()
                    .forEach(kind -> ofKinds.computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(track));
        }

        /**
         * The rows for which every record of the source counts.
         *
         * @return the tracks, not to be changed
         */
        public List<Track> ofAnyKind() {
            return ofAnyKind;
        }

        /**
         * The rows for which records of a kind count.
         *
         * @param kind the code of the kind
         * @return the tracks, not to be changed
         */
        public List<Track> of(String kind) {
            return ofKinds.getOrDefault(kind, List.of());
        }

        /**
         * Tells whether any row asks for a kind.
         *
         * @return true if so
         */
        public boolean hasKinds() {
            return !ofKinds.isEmpty();
        }

        /**
         * Tells whether no row counts records of the source.
         *
         * @return true if so
         */
        public boolean isEmpty() {
            return ofAnyKind.isEmpty() && ofKinds.isEmpty();
        }
    }

    Tracks(List<Owed> rows) {
        this.counted = new boolean[rows.size()];
        IdentityHashMap<Duty, List<Integer>> byDuty = new IdentityHashMap<>();
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
        return (owed.requirement() instanceof CountRequirement || owed.requirement() instanceof StudyHoursRequirement)
                && !(owed.demand().parts() instanceof Parts.EachPerson)
                && !attestedForPersons;
    }

    private void add(Track track) {
        for (EvidenceSource source : track.evidence().sources()) {
            bySource.computeIfAbsent(source, any -> new OfSource()).add(track);
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
     * The rows for which records of a source count.
     *
     * @param source from where the records come
     * @return the tracks
     */
    public OfSource of(EvidenceSource source) {
        return bySource.getOrDefault(source, NONE);
    }
}
