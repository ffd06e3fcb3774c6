package dev.norms.papers.content;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.norm.Norm;
import dev.norms.organization.SubjectId;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.report.standing.StandingView;
import dev.norms.report.standing.UnitRow;
import dev.norms.report.unit.Light;
import dev.norms.report.unit.Urgency;
import dev.norms.report.unit.Words;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The circular of a college. */
public final class Circulars {
    private Circulars() {}

    /**
     * Returns the circular: of a half-year if the standing is of one, else of the year.
     *
     * @param standing the standing
     * @return the circular
     */
    public static Sheet of(StandingView standing) {
        Findings findings = standing.assessment().findings();
        List<UnitRow> units = standing.lights();
        return new SheetBuilder(PaperKind.CIRCULAR, "", standing.college())
                .put("期间", period(standing.assessment().schedule().range()))
                .put("单位数", units.size())
                .put("良好数", count(units, Light.GREEN))
                .put("关注数", count(units, Light.YELLOW))
                .put("整改数", count(units, Light.RED))
                .put("无数据数", count(units, Light.NO_DATA))
                .put("组织完成率", UnitRow.text(findings.ofOrganizations().rate()))
                .put("党员完成率", UnitRow.text(findings.ofPersons().rate()))
                .put("落实率", UnitRow.text(findings.ofOrganizations().standingRate()))
                .rows("情况", units.stream().map(Circulars::cells).toList())
                .rows("问题", problems(standing))
                .rows("任期", Reelections.rows(standing))
                .build(standing.college(), standing.asOf());
    }

    /** Returns a year or half-year by its name, anything else by its first and last day. */
    static String period(DateRange range) {
        return Stream.of(PeriodUnit.YEAR, PeriodUnit.HALF_YEAR)
                .map(unit -> unit.containing(range.from()))
                .filter(period ->
                        DateRange.ofClosed(period.first(), period.last()).equals(range))
                .findFirst()
                .map(period -> period.label().zh() + (period.unit() == PeriodUnit.YEAR ? "度" : ""))
                .orElseGet(() -> SheetBuilder.day(range.from()) + "至" + SheetBuilder.day(range.last()));
    }

    private static long count(List<UnitRow> units, Light light) {
        return units.stream().filter(unit -> unit.light().light() == light).count();
    }

    private static List<String> cells(UnitRow unit) {
        return List.of(
                unit.unit().name(),
                unit.light().text(),
                UnitRow.percent(unit.rate()),
                Integer.toString(unit.lapsed()),
                unit.worst());
    }

    /** Returns a row for each set of owners, with the norms that lapsed for just these; the most urgent first. */
    private static List<List<String>> problems(StandingView standing) {
        Map<Norm, List<Obligation>> lapsed = new LinkedHashMap<>();
        standing.assessment().lapsed().stream()
                .sorted(Urgency.ORDER)
                .map(Finding::obligation)
                .forEach(obligation -> lapsed.computeIfAbsent(obligation.norm(), norm -> new ArrayList<>())
                        .add(obligation));
        Map<Concerned, List<List<Obligation>>> alike = new LinkedHashMap<>();
        lapsed.values()
                .forEach(duties -> alike.computeIfAbsent(
                                new Concerned(
                                        duties.stream().map(Obligation::owner).collect(toSet()),
                                        Words.who(duties, standing.places().units())),
                                any -> new ArrayList<>())
                        .add(duties));
        List<List<String>> rows = new ArrayList<>();
        alike.forEach((concerned, norms) -> rows.add(List.of(
                norms.stream().map(duties -> item(duties, norms.size() > 1)).collect(joining("、")),
                Integer.toString(norms.stream().mapToInt(List::size).sum()),
                concerned.who())));
        return rows;
    }

    private record Concerned(Set<SubjectId> owners, String who) {}

    private static String item(List<Obligation> duties, boolean isNumbered) {
        return duties.get(0).norm().label().zh() + (isNumbered && duties.size() > 1 ? "×" + duties.size() : "");
    }
}
