package dev.norms.calendar.schedule;

import dev.norms.duty.Addressee;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.StudyHoursRequirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The rows of an agenda by the records that decide them, so that each record of an owner need be looked at only once.
 *
 * <p>Here are the rows that count the owner's own records; all others are decided one by one.
 */
public final class Tracks {
    private final List<Track> all = new ArrayList<>();
    private final boolean[] counted;

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
        byDuty.values().forEach(numbers -> all.add(new Track(rows, numbers)));
    }

    private static boolean isCounted(Owed owed) {
        EvidenceRule evidence = owed.requirement().evidence();
        boolean attestedForPersons = evidence.sources().contains(EvidenceSource.ATTESTATIONS)
                && owed.demand().addressees().stream().map(Addressee::tier).anyMatch(tier -> tier.isEmpty());
        return (owed.requirement() instanceof CountRequirement || owed.requirement() instanceof StudyHoursRequirement)
                && !(owed.demand().parts() instanceof Parts.EachPerson)
                && !attestedForPersons;
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
     * The rows for which records may count, demand by demand.
     *
     * @return the tracks, unmodifiable
     */
    public List<Track> all() {
        return Collections.unmodifiableList(all);
    }
}
