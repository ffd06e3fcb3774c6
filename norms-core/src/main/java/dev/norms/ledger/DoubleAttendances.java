package dev.norms.ledger;

import dev.norms.organization.PersonId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds attendances of the same person at the same activity.
 *
 * <p>Hardly any is double, so a first look at hash codes leaves few of them to be compared and remembered.
 */
final class DoubleAttendances {
    private record Key(String activity, PersonId person) {}

    private final Set<Long> doubleHashes = new HashSet<>();
    private final Set<Key> seen = new HashSet<>();

    DoubleAttendances(List<Attendance> attendances) {
        long[] hashes =
                attendances.parallelStream().mapToLong(DoubleAttendances::hash).toArray();
        Arrays.parallelSort(hashes);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                doubleHashes.add(hashes[i]);
            }
        }
    }

    /** Returns whether an equal attendance was passed before; pass each once, in order. */
    boolean isSecond(Attendance attendance) {
        return !doubleHashes.isEmpty()
                && doubleHashes.contains(hash(attendance))
                && !seen.add(new Key(attendance.activity(), attendance.person()));
    }

    private static long hash(Attendance attendance) {
        return ((long) attendance.activity().hashCode() << 32)
                + attendance.person().hashCode();
    }
}
