package dev.norms.cli.report;

import dev.norms.clause.Clause;
import dev.norms.clause.Clauses;
import dev.norms.clause.Trace;
import dev.norms.clause.TraceLine;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Tone;
import dev.norms.source.Provision;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The section on coverage: for each article and annex row its clauses, how many of them a copy has, and the norms. */
public final class CoverageSection {
    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public CoverageSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param clauses the clauses of the document
     * @param trace the comparison of the copy with them
     */
    public void write(Clauses clauses, Trace trace) {
        Set<Clause> equal = trace.lines().stream()
                .filter(line -> line.kind() == TraceLine.Kind.EQUAL)
                .flatMap(line -> line.clauses().stream())
                .collect(Collectors.toSet());
        page.heading(page.say("收录情况（条款与规范对照）", "Coverage (provisions by norms)"));
        Grid grid = new Grid(
                2, List.of(Column.left(12), Column.right(8), Column.right(8), Column.right(9), Column.left(50)));
        grid.row(
                Tone.STRONG,
                page.say("条款", "Provision"),
                page.say("条文", "clauses"),
                page.say("一致", "equal"),
                page.say("不含要求", "recitals"),
                page.say("规范", "Norms"));
        byPlace(clauses).forEach((place, part) -> row(grid, place, part, equal, norms(part)));
        row(
                grid,
                page.say("合计", "Total"),
                clauses.all(),
                equal,
                page.say(
                        clauses.norms().size() + "项",
                        Integer.toString(clauses.norms().size())));
        page.grid(grid);
    }

    /** Returns the clauses by place; headings, which have no norms, are one row. */
    private Map<String, List<Clause>> byPlace(Clauses clauses) {
        return clauses.all().stream()
                .collect(Collectors.groupingBy(
                        clause -> clause.provision() instanceof Provision.Heading
                                ? page.say("标题行", "headings")
                                : clause.provision().whole().toString(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static void row(Grid grid, String place, List<Clause> clauses, Set<Clause> equal, String norms) {
        long found = clauses.stream().filter(equal::contains).count();
        long recitals =
                clauses.stream().filter(clause -> clause.norms().isEmpty()).count();
        grid.row(
                found == clauses.size() ? Tone.PLAIN : Tone.WARNING,
                place,
                Integer.toString(clauses.size()),
                Long.toString(found),
                recitals == 0 ? "" : Long.toString(recitals),
                norms);
    }

    private static String norms(List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::norms)
                .flatMap(Collection::stream)
                .distinct()
                .map(norm -> norm.text())
                .collect(Collectors.joining(" "));
    }
}
