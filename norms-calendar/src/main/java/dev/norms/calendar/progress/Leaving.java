package dev.norms.calendar.progress;

import dev.norms.college.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days before a person leaves. */
final class Leaving {
    private Leaving() {}

    /** When somebody with such stays graduates, by the stay of a day, else by the latest before it. */
    static Optional<LocalDate> day(List<Stay> stays, LocalDate day) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (!stays.get(i).during().from().isAfter(day)) {
                return stays.get(i).graduates();
            }
        }
        return stays.isEmpty() ? Optional.empty() : stays.get(0).graduates();
    }

    /** Whether leaving is so near: from the same day some months before, to the day itself. */
    static boolean isNear(LocalDate leaves, int months, LocalDate day) {
        return !day.isAfter(leaves) && !day.plusMonths(months).isBefore(leaves);
    }
}
