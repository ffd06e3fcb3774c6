package dev.norms.papers.content;

import dev.norms.evidence.ActivityKind;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.report.register.MeetingRow;
import dev.norms.report.register.MeetingUnit;
import dev.norms.report.register.YearMatrix;
import dev.norms.report.standing.StandingView;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The registers of meetings: how often each kind was held in each month of the range's years, and every meeting. */
public final class MeetingLedgers {
    private MeetingLedgers() {}

    /**
     * Returns the registers.
     *
     * @param standing the standing
     * @return one for each unit that held something in the range of the standing, in the order of units
     */
    public static Stream<Sheet> of(StandingView standing) {
        return MeetingUnit.all(standing.assessment(), standing.ledger(), standing.places())
                .map(unit -> sheet(unit, standing));
    }

    private static Sheet sheet(MeetingUnit unit, StandingView standing) {
        List<MeetingRow> rows = unit.rows().stream()
                .filter(row -> YearMatrix.MEETINGS.stream().anyMatch(kind -> is(row, kind)))
                .sorted(Comparator.comparing(MeetingRow::date).thenComparing(MeetingRow::id))
                .toList();
        return new SheetBuilder(PaperKind.LEDGER, unit.unit().id(), unit.unit().name())
                .put("组织", unit.unit().name())
                .put(
                        "期间",
                        Circulars.period(standing.assessment().schedule().range()) + "，截至"
                                + SheetBuilder.day(standing.asOf()))
                .rows(
                        "次数",
                        YearMatrix.MEETINGS.stream()
                                .flatMap(kind -> counts(kind, rows, standing))
                                .toList())
                .rows("记录", rows.stream().map(MeetingLedgers::cells).toList())
                .build(standing.college(), standing.asOf());
    }

    private static boolean is(MeetingRow row, ActivityKind kind) {
        return row.codes().contains(kind.code());
    }

    /** Returns the counts of each year of the range up to the as-of day; of one year, the label does not say which. */
    private static Stream<List<String>> counts(ActivityKind kind, List<MeetingRow> rows, StandingView standing) {
        DateRange range = standing.assessment().schedule().range();
        int first = range.from().getYear();
        int last = Math.min(range.last().getYear(), standing.asOf().getYear());
        return IntStream.rangeClosed(first, last)
                .mapToObj(year ->
                        months((first == last ? "" : year + "年") + kind.label().zh(), kind, rows, year));
    }

    private static List<String> months(String label, ActivityKind kind, List<MeetingRow> rows, int year) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (int month = 1; month <= YearMatrix.MONTHS; month++) {
            int of = month;
            long held = rows.stream()
                    .filter(row -> is(row, kind))
                    .filter(row -> row.date().getYear() == year && row.date().getMonthValue() == of)
                    .count();
            cells.add(held == 0 ? "" : Long.toString(held));
        }
        return cells;
    }

    private static List<String> cells(MeetingRow row) {
        return List.of(
                SheetBuilder.cell(Optional.of(row.date())),
                row.kinds(),
                row.holder(),
                row.chair(),
                row.attendance(),
                row.period(),
                row.filed());
    }
}
