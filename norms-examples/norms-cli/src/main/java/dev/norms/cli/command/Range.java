package dev.norms.cli.command;

import dev.norms.cli.run.Failure;
import dev.norms.time.DateRange;
import java.time.LocalDate;

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

    static Range ofYear(int year) {
        return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    DateRange days() {
        return DateRange.ofClosed(from, to);
    }
}
