package dev.norms.files;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Problem;
import dev.norms.files.table.ProblemList;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Problems of one kind in one column of one file.
 *
 * @param place the file, or file and sheet
 * @param column the column as the file names it; empty if the problems are not of one column
 * @param kind the problem, without the parts that differ from row to row
 * @param count the number of problems, 1 or more
 * @param first the first problems in the order in which they are listed, at most {@value #MAX_SHOWN}
 */
public record ProblemGroup(String place, String column, Label kind, int count, List<Problem> first) {
    private static final int MAX_SHOWN = 3;

    /** The place of another row: {@code [people.csv:7]}. */
    private static final Pattern OTHER_PLACE = Pattern.compile("\\s*\\[[^]]*]");

    /** A character by its code point: {@code U+200F}. */
    private static final Pattern CHARACTER = Pattern.compile("\\s*U\\+[0-9A-F]+");

    /** A day or a number, but no digits of an id: {@code 2025-02-30}, but neither {@code p12} nor {@code INS-2.1}. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9./:_-])[0-9][0-9./:-]*");

    public ProblemGroup {
        requireNonNull(place, "place");
        requireNonNull(column, "column");
        requireNonNull(kind, "kind");
        first = ImmutableList.copyOf(first);
    }

    /** What the problems of a group have in common. */
    private record Key(String place, String column, Label kind) {
        static Key of(Problem problem) {
            Label what = problem.what();
            return new Key(
                    placeOf(problem),
                    problem.attribute(),
                    Label.of(clause(what.zh(), "[，；：]"), clause(what.en(), "[,;:] ")));
        }
    }

    /**
     * Returns problems by kind.
     *
     * @param problems the problems in the order in which they are listed
     * @return the groups, the largest first; unmodifiable
     */
    public static List<ProblemGroup> of(List<Problem> problems) {
        Map<Key, List<Problem>> groups = new LinkedHashMap<>();
        problems.forEach(problem -> groups.computeIfAbsent(Key.of(problem), any -> new ArrayList<>())
                .add(problem));
        return groups.entrySet().stream()
                .map(group -> new ProblemGroup(
                        group.getKey().place(),
                        group.getKey().column(),
                        group.getKey().kind(),
                        group.getValue().size(),
                        group.getValue().stream().limit(MAX_SHOWN).toList()))
                .sorted(Comparator.comparingInt(ProblemGroup::count).reversed())
                .toList();
    }

    /**
     * Returns the line of a problem.
     *
     * @param problem the problem
     * @return the number, 1 or more; 0 if the problem is not of a line
     */
    public static long lineOf(Problem problem) {
        return ProblemList.lineOf(problem);
    }

    /**
     * Returns the file, or file and sheet, of a problem.
     *
     * @param problem the problem
     * @return the place without the line
     */
    public static String placeOf(Problem problem) {
        String origin = problem.origin().text();
        return lineOf(problem) == 0 ? origin : origin.substring(0, origin.lastIndexOf(':'));
    }

    /** Returns the first clause of a sentence, without its details. */
    private static String clause(String sentence, String end) {
        String clause = OTHER_PLACE.matcher(sentence.split(end, 2)[0]).replaceAll("");
        clause = CHARACTER.matcher(clause).replaceAll("");
        return NUMBER.matcher(clause).replaceAll("…").strip();
    }
}
