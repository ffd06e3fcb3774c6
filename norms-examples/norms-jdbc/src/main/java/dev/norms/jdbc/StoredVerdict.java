package dev.norms.jdbc;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.assessment.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change in the history of an obligation.
 *
 * @param asOf the first as-of day for which the verdict was written
 * @param verdict the verdict; empty if the obligation was no longer owed
 */
public record StoredVerdict(LocalDate asOf, Optional<Verdict> verdict) {
    public StoredVerdict {
        requireNonNull(asOf, "asOf");
        requireNonNull(verdict, "verdict");
    }
}
