package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * A pair of columns that hold a half-open range of days.
 *
 * @param from the column of the first day
 * @param until the column of the first day after the range; if it is optional, a range may have no end
 */
public record Span(Column<LocalDate> from, Column<LocalDate> until) {
    public Span {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /**
     * Returns the range in a row.
     *
     * @param row a row without problems
     * @return the range
     */
    public DateRange of(Row row) {
        return new DateRange(row.get(from), row.find(until));
    }

    /** Reports a range that does not end after its start. */
    void check(Row row) {
        row.find(from)
                .ifPresent(start -> row.find(until)
                        .filter(end -> !end.isAfter(start))
                        .ifPresent(end ->
                                row.report(until, Label.of("须晚于" + start, "must be after " + start), end.toString())));
    }
}
