package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyList;
import java.util.List;

/**
 * The receivers of what is reported while tables are read: problems, and what was understood although it is not of the
 * exact form.
 *
 * @param problems receives what is wrong
 * @param leniencies receives what was understood
 */
public record Complaints(ProblemList problems, LeniencyList leniencies) {
    public Complaints {
        requireNonNull(problems, "problems");
        requireNonNull(leniencies, "leniencies");
    }

    /** Returns receivers that ignore everything. */
    static Complaints ignored() {
        return new Complaints(new ProblemList(List.of()), new LeniencyList());
    }

    void lenient(String place, Leniency leniency, long line, String text) {
        leniencies.add(place, leniency, line, text);
    }
}
