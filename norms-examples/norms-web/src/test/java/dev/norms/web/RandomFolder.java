package dev.norms.web;

import dev.norms.fact.Problem;
import dev.norms.files.CollegeFolder;
import dev.norms.files.ProblemGroup;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.opinion.ImplementationOpinion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A folder with random rows in every table, made up from a seed. */
final class RandomFolder {
    private static final List<String> PERIODS =
            List.of("", "", "2026", "2026-Q2", "2026-05", "2026-H1", "2026-spring-festival", "2026-year-start");
    private static final Set<String> NOT_RANDOM = Set.of("profile", "preferences", "names");

    private final Random random;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> ids = Map.of(
            "organizations", List.of("gb", "b1", "b2", "b1-g"),
            "people", List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7"),
            "activities", List.of("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9"));

    RandomFolder(long seed) {
        random = new Random(seed);
        for (TableFormat<?> table : CollegeFolder.tables()) {
            List<String> lines = new ArrayList<>();
            lines.add(
                    String.join(",", table.columns().stream().map(Column::name).toList()));
            switch (table.name()) {
                case "organizations" ->
                    lines.addAll(List.of(
                            "gb,general-branch,总支,,,2015-09-01,",
                            "b1,branch,一支部,gb,undergraduate," + day(2016, 2026) + ",",
                            "b2,branch,二支部,gb,faculty,2016-09-01," + (random.nextBoolean() ? day(2026, 2027) : ""),
                            "b1-g,group,小组,b1,,2026-03-01,"));
                case "people" ->
                    ids.get("people")
                            .forEach(id -> lines.add(id + "," + one("b1", "b2", "b1-g") + ","
                                    + one("full", "full", "probationary", "activist", "candidate") + ","
                                    + day(2016, 2026) + ",,"
                                    + one("", "yes") + "," + one("", "yes") + ","));
                case "activities" -> ids.get("activities").forEach(id -> lines.add(row(table, id)));
                default -> {
                    for (int i = random.nextInt(12); i > 0 && !NOT_RANDOM.contains(table.name()); i--) {
                        lines.add(row(table, "x" + i));
                    }
                }
            }
            if (lines.size() > 1 || random.nextBoolean()) {
                rows.put(table.file(), lines);
            }
        }
    }

    /** The files, the rows that are wrong among them. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        rows.forEach(
                (file, lines) -> files.put(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Takes the rows away that are wrong, until nothing is. */
    RandomFolder mended() {
        for (List<Problem> problems = problems(); !problems.isEmpty(); problems = problems()) {
            Map<String, Set<Integer>> wrong = new LinkedHashMap<>();
            problems.forEach(problem -> wrong.computeIfAbsent(ProblemGroup.placeOf(problem), any -> new HashSet<>())
                    .add((int) ProblemGroup.lineOf(problem)));
            wrong.forEach((file, lines) -> {
                List<String> left = new ArrayList<>();
                for (int i = 0; i < rows.get(file).size(); i++) {
                    if (!lines.contains(i + 1)) {
                        left.add(rows.get(file).get(i));
                    }
                }
                rows.put(file, left);
            });
        }
        return this;
    }

    private List<Problem> problems() {
        return CollegeFolder.check(Answers.sources(files()), ImplementationOpinion.book())
                .problems();
    }

    private String row(TableFormat<?> table, String id) {
        List<String> cells = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            boolean isEmpty = !column.isRequired() && random.nextBoolean();
            cells.add(
                    column.name().equals("id")
                            ? id
                            : isEmpty ? "" : value(column.form().shape()));
        }
        return String.join(",", cells);
    }

    private String value(ColumnShape shape) {
        return switch (shape.kind()) {
            case CODE -> one(shape.terms().stream().map(term -> term.code()).toArray(String[]::new));
            case DATE -> day(2025, 2027).toString();
            case MONTH -> day(2026, 2027).toString().substring(0, 7);
            case PERIOD -> one(PERIODS.toArray(String[]::new));
            case NUMBER -> String.valueOf(random.nextInt(9));
            case YES_OR_NO -> one("yes", "no");
            case ID ->
                one(shape.refersTo()
                        .map(ids::get)
                        .orElse(ids.get(one("organizations", "people")))
                        .toArray(String[]::new));
            case TEXT -> one("档案柜", "INS-2.1", "会议室", "p3", "six-haves");
        };
    }

    private LocalDate day(int from, int until) {
        return LocalDate.of(from, 1, 1).plusDays(random.nextInt((until - from) * 365));
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
