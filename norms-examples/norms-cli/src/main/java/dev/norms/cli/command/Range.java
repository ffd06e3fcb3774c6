package dev.norms.cli.command;

import dev.norms.cli.run.Failure;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The range given by two options.
 *
 * @param from the first day
 * @param to the last day, which belongs to the range
 */
record Range(LocalDate from, LocalDate to) {
    Range {
        if (to.isBefore(from)) {
            throw Failure.of("--from " + from + " 晚于 --to " + to, "--from " + from + " is after --to " + to);
        }
    }

    /** Returns the range of two options, which must be given together; without them, the year of a day. */
    static Range of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate asOf) {
        if (from.isPresent() && to.isPresent()) {
            return new Range(from.get(), to.get());
        }
        if (from.isEmpty() && to.isEmpty()) {
            return ofYear(asOf.getYear());
        }
        throw Failure.of("--from 与 --to 须同时给出或同时省略", "--from and --to must be given together or not at all");
    }

    static Range ofYear(int year) {
        return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    DateRange days() {
        return DateRange.ofClosed(from, to);
    }
}
