package dev.norms.report.sheet;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.report.sheet.SheetWriter.Column;
import dev.norms.report.standing.HoursRow;
import dev.norms.report.standing.LinkRow;
import dev.norms.report.standing.MissingRow;
import dev.norms.report.standing.StandingView;
import dev.norms.report.standing.UncheckedRow;
import dev.norms.report.standing.UnitRow;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import dev.norms.source.Citation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of a standing, one for each section and one for all findings. */
final class StandingSheets {
    private static final int SMALL = 7;
    private static final int RATE = 9;
    private static final int DATE = 11;
    private static final int NAME = 20;
    private static final int REMARK = 24;
    private static final int LONG = 36;
    private static final int TEXT = 40;
    private static final int ID = 36;

    private final StandingView standing;
    private final Book book;

    private StandingSheets(StandingView standing, Book book) {
        this.standing = standing;
        this.book = book;
    }

    static void write(StandingView standing, Book book) throws IOException {
        StandingSheets sheets = new StandingSheets(standing, book);
        sheets.lights();
        RegisterSheets.matrix(standing, book);
        RegisterSheets.meetings(standing, book);
        sheets.hours();
        ProcedureSheets.terms(standing.terms(), book);
        ProcedureSheets.ballots(standing.ballots(), book);
        sheets.links();
        ProcedureSheets.admissions(standing.admissions(), book);
        sheets.missing();
        sheets.unchecked();
        sheets.findings();
        YearSheets.basis(standing.warnings(), standing.basis(), book);
    }

    private SheetWriter sheet(String name, int frozen, Column... columns) {
        return new SheetWriter(book, name, frozen, List.of(columns));
    }

    private void lights() throws IOException {
        SheetWriter sheet = sheet(
                "各单位",
                2,
                new Column("状态", DATE),
                Column.wrapped("单位", NAME),
                new Column("组织完成率", RATE),
                new Column("已完成", SMALL),
                new Column("应判定", SMALL),
                new Column("党员完成率", RATE),
                new Column("已完成", SMALL),
                new Column("应判定", SMALL),
                new Column("长期事项落实率", RATE),
                new Column("已落实", SMALL),
                new Column("应落实", SMALL),
                new Column("未完成", SMALL),
                new Column("进行中", SMALL),
                new Column("待判定", SMALL),
                Column.wrapped("最要紧的", NAME));
        for (UnitRow row : standing.lights()) {
            sheet.text(row.light().text(), row.light().light().shade())
                    .text(row.unit().name());
            rate(row.rate(), sheet);
            rate(row.memberRate(), sheet);
            rate(row.standingRate(), sheet);
            sheet.number(row.lapsed())
                    .number(row.open())
                    .number(row.unknown())
                    .text(row.worst())
                    .end();
        }
        sheet.close();
    }

    private static void rate(Optional<Rate> rate, SheetWriter sheet) {
        sheet.percent(rate.map(Rate::percent)).number(rate.map(Rate::fulfilled)).number(rate.map(Rate::decided));
    }

    private void hours() throws IOException {
        SheetWriter sheet = sheet(
                "党员学时",
                1,
                new Column("人员", DATE),
                Column.wrapped("组织", NAME),
                new Column("年度", RATE),
                new Column("已完成", RATE),
                new Column("应完成", RATE),
                new Column("情况", DATE));
        for (HoursRow row : standing.hours()) {
            sheet.text(row.person())
                    .text(row.organization())
                    .text(row.period())
                    .number(row.done())
                    .number(row.required())
                    .text(row.verdict(), row.shade())
                    .end();
        }
        sheet.close();
    }

    private void links() throws IOException {
        SheetWriter sheet = sheet(
                "联系帮带",
                1,
                Column.wrapped("组织", NAME),
                Column.wrapped("事项", NAME),
                new Column("人员", DATE),
                new Column("已联系", SMALL),
                new Column("要求", DATE),
                Column.wrapped("对象", TEXT),
                new Column("情况", DATE));
        for (LinkRow row : standing.links()) {
            sheet.text(row.who())
                    .text(row.norm())
                    .text(row.person())
                    .number(row.done())
                    .text(row.required())
                    .text(row.links())
                    .text(row.verdict(), row.shade())
                    .end();
        }
        sheet.close();
    }

    private void missing() throws IOException {
        SheetWriter sheet = sheet(
                "未完成",
                2,
                new Column("情况", RATE),
                Column.wrapped("责任主体", NAME),
                Column.wrapped("事项", NAME),
                Column.wrapped("所属期", DATE),
                new Column("应完成日", DATE),
                new Column("期限", DATE),
                Column.wrapped("依据", REMARK),
                Column.wrapped("理由", LONG),
                Column.unprinted("编号", ID));
        for (MissingRow row : standing.missing()) {
            sheet.text(row.verdict(), row.shade())
                    .text(row.who())
                    .text(row.what())
                    .text(row.period())
                    .date(row.due())
                    .date(row.deadline())
                    .text(row.where())
                    .text(row.reason())
                    .text(row.id())
                    .end();
        }
        sheet.close();
    }

    private void unchecked() throws IOException {
        SheetWriter sheet = sheet(
                "未核查",
                2,
                new Column("情况", DATE),
                Column.wrapped("事项", NAME),
                new Column("项数", SMALL),
                Column.wrapped("责任主体", NAME + DATE),
                Column.wrapped("依据", LONG),
                Column.wrapped("原因", LONG));
        for (UncheckedRow row : standing.unchecked()) {
            sheet.text(row.verdict(), row.shade())
                    .text(row.norm())
                    .number(row.count())
                    .text(row.who())
                    .text(row.where())
                    .text(row.why())
                    .end();
        }
        sheet.close();
    }

    private void findings() throws IOException {
        SheetWriter sheet = sheet(
                        "全部结果",
                        2,
                        new Column("情况", RATE),
                        new Column("事项", REMARK),
                        new Column("组织", REMARK),
                        new Column("人员", DATE),
                        new Column("所属期", DATE),
                        new Column("应完成日", DATE),
                        new Column("期限", DATE),
                        new Column("已完成", SMALL),
                        new Column("要求", DATE),
                        Column.unprinted("依据", TEXT),
                        Column.unprinted("编号", ID))
                .unframed();
        Units units = new Units(standing.assessment().schedule().college(), standing.names());
        Map<List<Citation>, String> places = new HashMap<>();
        for (Finding finding : standing.assessment().findings()) {
            Obligation obligation = finding.obligation();
            sheet.text(finding.label().zh(), Mark.of(finding.verdict()).shade())
                    .text(obligation.label().zh())
                    .text(obligation.organization().map(units::name).orElse(""))
                    .text(finding.person().map(units::person).orElse(""))
                    .text(obligation
                            .window()
                            .map(Window::period)
                            .map(period -> period.label().zh())
                            .orElse(""))
                    .date(obligation.window().map(Window::due))
                    .date(obligation.window().map(Window::deadline))
                    .number(finding.done())
                    .text(Words.much(obligation))
                    .text(places.computeIfAbsent(
                            finding.citations(),
                            cited -> Words.where(
                                    cited, standing.assessment().schedule().book())))
                    .text(finding.id().toString())
                    .end();
        }
        sheet.close();
    }
}
