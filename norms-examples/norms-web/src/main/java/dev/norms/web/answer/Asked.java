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

    /** The days in which obligations are due. */
    DateRange days() {
        return range.orElseGet(() -> DateRange.ofYear(asOf.getYear()));
    }
}
