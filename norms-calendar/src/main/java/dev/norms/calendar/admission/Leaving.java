package dev.norms.calendar.admission;

import dev.norms.college.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days before a person leaves. */
final class Leaving {
    private Leaving() {}

    /**
     * Returns the day on which a person leaves, as known on a day: on graduation or, if that is earlier, when the last
     * stay ends.
     */
    static Optional<LocalDate> day(List<Stay> stays, LocalDate day) {
        if (stays.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> graduates = graduates(stays, day);
        Optional<LocalDate> ends = stays.get(stays.size() - 1).during().until();
        return graduates.isPresent() && ends.filter(graduates.get()::isAfter).isEmpty() ? graduates : ends;
    }

    /** Returns the day of graduation by the stay of a day, else by the latest earlier stay, else by the first stay. */
    private static Optional<LocalDate> graduates(List<Stay> stays, LocalDate day) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (!stays.get(i).during().from().isAfter(day)) {
                return stays.get(i).graduates();
            }
        }
        return stays.get(0).graduates();
    }

    /** Returns whether every stay of a person has ended by a day; false without stays. */
    static boolean isPast(List<Stay> stays, LocalDate day) {
        return !stays.isEmpty()
                && stays.stream()
                        .allMatch(stay -> stay.during()
                                .until()
                                .filter(end -> !end.isAfter(day))
                                .isPresent());
    }

    /** Returns whether a day is in the months before a person leaves, up to the day of leaving itself. */
    static boolean isNear(LocalDate leaves, int months, LocalDate day) {
        return !day.isAfter(leaves) && isTooLate(leaves, months, day);
    }

    /** Returns whether leaving is near or has passed. */
    static boolean isTooLate(LocalDate leaves, int months, LocalDate day) {
        return !day.plusMonths(months).isBefore(leaves);
    }
}
