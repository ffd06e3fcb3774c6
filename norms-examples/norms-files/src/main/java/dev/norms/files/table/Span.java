package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * Two columns that give a half-open range of days.
 *
 * @param from the column of the first day
 * @param until the column of the first day after it, which may be empty where that column allows it
 */
public record Span(Column<LocalDate> from, Column<LocalDate> until) {
    public Span {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /**
     * The range that a row gives.
     *
     * @param row a good row
     * @return the range
     */
    public DateRange of(Row row) {
        return new DateRange(row.get(from), row.find(until));
    }

    /** Reports an end that is not after the start. */
    void check(Row row) {
        row.find(from)
                .ifPresent(start -> row.find(until)
                        .filter(end -> !end.isAfter(start))
                        .ifPresent(end ->
                                row.report(until, Label.of("须晚于" + start, "must be after " + start), end.toString())));
    }
}
