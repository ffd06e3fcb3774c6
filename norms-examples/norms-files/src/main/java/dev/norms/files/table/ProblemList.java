package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems of several tables, collected in any order and listed by place, line and column. Not thread-safe.
 *
 * <p>Columns carry the names used in the user's tables.
 */
public final class ProblemList {
    private final ImmutableList<String> places;
    private final Map<String, Header> headers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Creates an empty list.
     *
     * @param places the places of the tables in the order in which their problems are listed
     */
    public ProblemList(List<String> places) {
        this.places = ImmutableList.copyOf(places);
    }

    /**
     * Adds the problem of a whole file.
     *
     * @param place the name of the file, or file and sheet
     * @param what the problem
     * @param value the value that is wrong; may be empty
     */
    public void report(String place, Label what, String value) {
        entries.add(new Entry(rank(place), 0, -1, new Problem(new Origin(place), "", what, value)));
    }

    /**
     * Adds problems found in facts that were read from the tables.
     *
     * @param problems the problems; their origins are those of the rows, their attributes the English names of columns
     */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /**
     * All problems.
     *
     * @return the problems by file, then by line, then by the order of the columns in the file
     */
    public ImmutableList<Problem> sorted() {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::rank)
                        .thenComparingLong(Entry::line)
                        .thenComparingInt(Entry::position))
                .map(Entry::problem)
                .collect(ImmutableList.toImmutableList());
    }

    /** Remembers the header of a table, with the names that problems found later give its columns. */
    void enter(Header header) {
        headers.put(header.place(), header);
    }

    void report(Header header, Origin origin, Column<?> column, Label what, String value) {
        report(origin, header.position(column).orElse(-1), header.title(column), what, value);
    }

    void report(Origin origin, int position, String attribute, Label what, String value) {
        Problem problem = new Problem(origin, attribute, what, value);
        entries.add(new Entry(rank(place(origin)), lineOf(problem), position, problem));
    }

    private void add(Problem problem) {
        Origin origin = requireNonNull(problem.origin(), "origin");
        Header header = headers.get(place(origin));
        if (header == null) {
            entries.add(new Entry(places.size(), 0, -1, problem));
            return;
        }
        Optional<Column<?>> column = header.format().find(problem.attribute());
        if (column.isPresent()) {
            report(header, origin, column.get(), problem.what(), problem.value());
        } else {
            report(origin, -1, problem.attribute(), problem.what(), problem.value());
        }
    }

    private int rank(String place) {
        int index = places.indexOf(place);
        return index < 0 ? places.size() : index;
    }

    private static String place(Origin origin) {
        return origin.text().substring(0, Math.max(origin.text().lastIndexOf(':'), 0));
    }

    /**
     * Returns the line of a problem.
     *
     * @param problem the problem
     * @return the number with which its origin ends, after a colon; 0 if it ends with something else, such as a key
     */
    public static long lineOf(Problem problem) {
        String origin = problem.origin().text();
        String line = origin.substring(origin.lastIndexOf(':') + 1);
        return line.length() < origin.length() && line.matches("[0-9]{1,18}") ? Long.parseLong(line) : 0;
    }

    /** A problem with what it is sorted by: the index of its place, the line, the position of the column or -1. */
    private record Entry(int rank, long line, int position, Problem problem) {}
}
