package dev.norms.report.sheet;

import dev.norms.book.NormBook;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.report.sheet.SheetWriter.Column;
import dev.norms.report.unit.BasisLine;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import dev.norms.report.year.DayView;
import dev.norms.report.year.DueView;
import dev.norms.report.year.MonthView;
import dev.norms.report.year.PageDay;
import dev.norms.report.year.UnitMonths;
import dev.norms.report.year.WeekView;
import dev.norms.report.year.YearView;
import dev.norms.source.Citation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheets of a year: obligations by day, obligations by unit and month, the calendar, the list of all obligations,
 * and the basis.
 */
final class YearSheets {
    private static final int SMALL = 8;
    private static final int DATE = 11;
    private static final int NAME = 20;
    private static final int LISTED = 26;
    private static final int TEXT = 40;
    private static final int ID = 36;

    private YearSheets() {}

    static void write(YearView year, Book book) throws IOException {
        agenda(year, book);
        units(year, book);
        calendar(year, book);
        duties(year, book);
        basis(year.warnings(), year.basis(), book);
    }

    private static void agenda(YearView year, Book book) throws IOException {
        SheetWriter sheet =
                new SheetWriter(book, "逐日应完成", 1, agendaColumns(year.days().isPlan()));
        for (MonthView month : year.months()) {
            for (PageDay day : month.days()) {
                for (DueView due : day.dues()) {
                    sheet.date(day.date())
                            .text(day.weekday())
                            .text(due.what())
                            .text(due.detail())
                            .text(due.who())
                            .number(due.count())
                            .text(due.provisional() ? "暂定" : "确定", due.provisional() ? Shade.WATCH : Shade.PLAIN);
                    if (year.days().isPlan()) {
                        sheet.text(due.isDeadline() ? "截止" : "安排", due.isDeadline() ? Shade.FAINT : Shade.GOOD)
                                .text(due.when());
                    }
                    sheet.end();
                }
            }
        }
        sheet.close();
    }

    private static List<Column> agendaColumns(boolean isPlan) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(isPlan ? "日期" : "应完成日", DATE),
                new Column("星期", SMALL),
                Column.wrapped("事项", NAME),
                Column.wrapped("说明", NAME),
                Column.wrapped("责任主体", TEXT),
                new Column("项数", SMALL),
                new Column(isPlan ? "确定程度" : "日期", SMALL)));
        if (isPlan) {
            columns.add(new Column("安排", SMALL));
            columns.add(Column.wrapped("时段、地点", NAME));
        }
        return columns;
    }

    private static void units(YearView year, Book book) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped("单位（含党小组、党员）", NAME)));
        year.months().forEach(month -> columns.add(new Column(month.name(), SMALL)));
        columns.add(new Column("合计", SMALL));
        SheetWriter sheet = new SheetWriter(book, "单位逐月项数", 1, columns);
        for (UnitMonths row : year.unitMonths()) {
            sheet.text(row.unit().name());
            row.counts().forEach(sheet::number);
            sheet.number(row.total()).end();
        }
        sheet.close();
    }

    private static void calendar(YearView year, Book book) throws IOException {
        SheetWriter sheet = new SheetWriter(
                book,
                "校历",
                1,
                List.of(
                        new Column("日期", DATE),
                        new Column("星期", SMALL),
                        new Column("教学周", SMALL),
                        new Column("类别", DATE),
                        Column.wrapped("说明", TEXT)));
        for (MonthView month : year.months()) {
            for (WeekView week : month.weeks()) {
                for (DayView day : week.days()) {
                    if (!day.isBlank()) {
                        LocalDate date = LocalDate.parse(day.date());
                        sheet.date(date)
                                .text(Words.weekday(date))
                                .text(week.teaching())
                                .text(kind(day), shade(day))
                                .text(day.note())
                                .end();
                    }
                }
            }
        }
        sheet.close();
    }

    private static String kind(DayView day) {
        return switch (day.kind().split(" ", 2)[0]) {
            case "holiday" -> "法定节假日";
            case "makeup" -> "调休上班日";
            case "weekend" -> "休息日";
            case "work" -> "工作日";
            default -> "";
        };
    }

    private static Shade shade(DayView day) {
        return switch (day.sign()) {
            case "休" -> Shade.BAD;
            case "班" -> Shade.WATCH;
            default -> day.kind().startsWith("weekend") ? Shade.FAINT : Shade.PLAIN;
        };
    }

    private static void duties(YearView year, Book book) throws IOException {
        SheetWriter sheet = new SheetWriter(
                        book,
                        "全部应办事项",
                        2,
                        List.of(
                                new Column("应完成日", DATE),
                                new Column("事项", LISTED),
                                new Column("组织", LISTED),
                                new Column("人员", DATE),
                                new Column("所属期", DATE),
                                new Column("开始", DATE),
                                new Column("期限", DATE),
                                new Column("要求", DATE),
                                new Column("日期", SMALL),
                                Column.unprinted("依据", TEXT),
                                Column.unprinted("编号", ID)))
                .unframed();
        NormBook norms = year.schedule().book();
        Units units = new Units(year.schedule().college(), year.names());
        Map<List<Citation>, String> places = new HashMap<>();
        for (Obligation obligation : year.schedule().obligations()) {
            Window window = obligation.window().orElseThrow();
            boolean provisional = window.certainty() == Certainty.PROVISIONAL;
            sheet.date(window.due())
                    .text(obligation.label().zh())
                    .text(obligation.organization().map(units::name).orElse(""))
                    .text(obligation.person().map(units::person).orElse(""))
                    .text(window.period().label().zh())
                    .date(window.opens())
                    .date(window.deadline())
                    .text(Words.much(obligation))
                    .text(provisional ? "暂定" : "确定", provisional ? Shade.WATCH : Shade.PLAIN)
                    .text(places.computeIfAbsent(
                            obligation.citations(window.opens()), cited -> Words.where(cited, norms)))
                    .text(obligation.id().toString())
                    .end();
        }
        sheet.close();
    }

    static void basis(List<String> warnings, List<BasisLine> lines, Book book) throws IOException {
        SheetWriter sheet =
                new SheetWriter(book, "依据", 1, List.of(new Column("项目", DATE), Column.wrapped("内容", TEXT * 2)));
        for (String warning : warnings) {
            sheet.text("注意", Shade.WATCH).text(warning).end();
        }
        for (BasisLine line : lines) {
            sheet.text(line.name()).text(line.text()).end();
        }
        sheet.close();
    }
}
