package dev.norms.papers.content;

import static java.util.stream.Collectors.joining;

import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.report.agenda.AgendaDay;
import dev.norms.report.agenda.AgendaRow;
import dev.norms.report.agenda.AgendaView;
import dev.norms.report.agenda.GreenRow;
import dev.norms.report.agenda.GreenUnit;
import dev.norms.report.agenda.Who;
import dev.norms.report.standing.StandingView;
import dev.norms.report.standing.UnitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The monthly lists of the units. */
public final class Months {
    private static final String EACH = "各";

    private Months() {}

    /**
     * Returns the lists.
     *
     * @param standing the standing
     * @return one for each unit that has a finding, in the order of units
     */
    public static Stream<Sheet> of(StandingView standing) {
        AgendaView agenda = AgendaView.of(standing.assessment(), standing.ledger(), standing.places());
        Map<Integer, UnitRow> states = standing.lights().stream()
                .collect(Collectors.toMap(row -> row.unit().number(), Function.identity()));
        return GreenUnit.all(standing.assessment(), standing.ledger(), standing.places())
                .map(unit -> sheet(
                        unit, Objects.requireNonNull(states.get(unit.unit().number())), agenda, standing));
    }

    private static Sheet sheet(GreenUnit unit, UnitRow state, AgendaView agenda, StandingView standing) {
        return new SheetBuilder(PaperKind.MONTH, unit.unit().id(), unit.unit().name())
                .put("组织", unit.unit().name())
                .put("月份", standing.asOf().getYear() + "年" + standing.asOf().getMonthValue() + "月")
                .put("状态", unit.light().text())
                .put("完成率", UnitRow.text(state.rate()))
                .rows("待办", due(agenda, unit.unit().number()))
                .rows(
                        "补办",
                        Stream.concat(unit.own().stream(), unit.members().stream())
                                .map(Months::cells)
                                .toList())
                .build(standing.college(), standing.asOf());
    }

    private static List<List<String>> due(AgendaView agenda, int unit) {
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(agenda.week().stream(), agenda.month().stream())
                .map(AgendaDay::rows)
                .flatMap(List::stream)
                .forEach(row -> row.whose().stream()
                        .filter(who -> who.unit() == unit)
                        .forEach(who -> rows.add(cells(row, who))));
        return rows;
    }

    private static List<String> cells(AgendaRow row, Who who) {
        return List.of(
                row.due().getMonthValue() + "月" + row.due().getDayOfMonth() + "日" + (row.provisional() ? "（暂定）" : ""),
                row.what() + (row.detail().isEmpty() ? "" : "（" + row.detail() + "）"),
                act(row),
                who.text());
    }

    /** Returns what to do, without the word that each of several is to do it: the text is for one of them. */
    private static String act(AgendaRow row) {
        return row.count() > 1 && row.how().startsWith(EACH) ? row.how().substring(EACH.length()) : row.how();
    }

    private static List<String> cells(GreenRow row) {
        String whose = row.whose().stream().map(GreenRow.Owner::name).distinct().collect(joining("、"));
        return List.of(
                row.what() + (row.period().isEmpty() ? "" : "（" + row.period() + "）"),
                SheetBuilder.prose(row.act()),
                row.verdict() + (whose.isEmpty() ? "" : "：" + whose));
    }
}
