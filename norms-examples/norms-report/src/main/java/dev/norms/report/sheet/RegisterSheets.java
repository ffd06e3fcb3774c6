package dev.norms.report.sheet;

import dev.norms.report.register.MeetingRow;
import dev.norms.report.register.MeetingUnit;
import dev.norms.report.register.MonthCell;
import dev.norms.report.register.YearMatrix;
import dev.norms.report.sheet.SheetWriter.Column;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Shade;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheets of the registers of meetings: the matrix of the year, and what was held. */
final class RegisterSheets {
    private static final int MONTH = 8;
    private static final int DATE = 12;
    private static final int WEEKDAY = 6;
    private static final int PERSON = 15;
    private static final int NAME = 20;
    private static final int TEXT = 21;

    private RegisterSheets() {}

    static void matrix(StandingView standing, Book book) throws IOException {
        YearMatrix matrix = YearMatrix.of(standing.assessment(), standing.places());
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped("单位", NAME), new Column("会议", DATE)));
        for (int month = 1; month <= YearMatrix.MONTHS; month++) {
            columns.add(new Column(month + "月", MONTH));
        }
        SheetWriter sheet = new SheetWriter(book, "三会一课" + matrix.year() + "年", 2, columns);
        for (YearMatrix.Row row : matrix.rows()) {
            int at = 0;
            for (String kind : matrix.kinds()) {
                sheet.text(row.unit().name()).text(kind);
                for (int months = 0; months < YearMatrix.MONTHS; ) {
                    MonthCell cell = row.cells().get(at++);
                    months += cell.months();
                    write(cell, sheet);
                }
                sheet.end();
            }
        }
        sheet.close();
    }

    /** Writes a cell of several months into the last of them, by which it is due. */
    private static void write(MonthCell cell, SheetWriter sheet) {
        for (int month = 1; month < cell.months(); month++) {
            sheet.text("", cell.shade());
        }
        String text = cell.sign() + (cell.day().isEmpty() ? "" : " " + cell.day());
        sheet.text(cell.word().isEmpty() ? "" : text, cell.word().isEmpty() ? Shade.PLAIN : cell.shade());
    }

    static void meetings(StandingView standing, Book book) throws IOException {
        SheetWriter sheet = new SheetWriter(
                book,
                "台账",
                2,
                List.of(
                        Column.wrapped("单位", NAME),
                        new Column("日期", DATE),
                        new Column("星期", WEEKDAY),
                        Column.wrapped("活动", TEXT),
                        Column.wrapped("所属期", DATE),
                        Column.wrapped("组织", NAME),
                        Column.wrapped("主持、主讲", PERSON),
                        Column.wrapped("到会/应到", PERSON),
                        Column.wrapped("归档", TEXT)));
        for (MeetingUnit unit : (Iterable<MeetingUnit>)
                MeetingUnit.all(standing.assessment(), standing.ledger(), standing.places())::iterator) {
            for (MeetingRow row : unit.rows()) {
                sheet.text(unit.unit().name())
                        .date(row.date())
                        .text(row.weekday())
                        .text(row.kinds())
                        .text(row.period())
                        .text(row.holder())
                        .text(row.chair())
                        .text(row.attendance())
                        .text(row.filed())
                        .end();
            }
        }
        sheet.close();
    }
}
