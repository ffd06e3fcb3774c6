package dev.norms.web.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a question about a college.
 *
 * @param asOf the as-of day
 * @param range the days in which obligations are due; if empty, the year of the as-of day
 * @param knownOn the day after which holiday notices are not known yet; if empty, all are known
 * @param settings the settings that are supposed: rows of a profile, each instead of the college's own for the same
 *     setting
 */
public record Asked(LocalDate asOf, Optional<DateRange> range, Optional<LocalDate> knownOn, List<ProfileRow> settings) {
    public Asked {
        requireNonNull(asOf, "asOf");
        requireNonNull(range, "range");
        requireNonNull(knownOn, "knownOn");
        settings = ImmutableList.copyOf(settings);
    }

    /**
     * Returns the terms of a question about a day and nothing else.
     *
     * @param asOf the as-of day
     * @return the question
     */
    public static Asked of(LocalDate asOf) {
        return new Asked(asOf, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Returns the days between two days, which must be given together, as on the command line.
     *
     * @param from the first day
     * @param to the last day, which belongs to the days
     * @return the days; empty if neither is given
     * @throws IllegalArgumentException if one is given without the other, or the last is before the first
     */
    public static Optional<DateRange> range(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("from and to must be given together or not at all");
        }
        return from.map(first -> DateRange.ofClosed(first, to.orElseThrow()));
    }

    /** The days in which obligations are due. */
    DateRange days() {
        return range.orElseGet(() -> DateRange.ofYear(asOf.getYear()));
    }
}
