package dev.norms.report.sheet;

import static java.util.stream.Collectors.joining;

import dev.norms.report.sheet.SheetWriter.Column;
import dev.norms.report.standing.AdmissionsView;
import dev.norms.report.standing.BallotRow;
import dev.norms.report.standing.CaseRow;
import dev.norms.report.standing.StageRow;
import dev.norms.report.standing.TermRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheets of terms of office and admissions. */
final class ProcedureSheets {
    private static final int SMALL = 9;
    private static final int DATE = 11;
    private static final int STAGE = 18;
    private static final int NAME = 20;
    private static final int REMARK = 34;
    private static final int TEXT = 40;

    private ProcedureSheets() {}

    static void terms(List<TermRow> terms, Book book) throws IOException {
        SheetWriter sheet = new SheetWriter(
                book,
                "任期与换届",
                2,
                List.of(
                        new Column("情况", DATE),
                        Column.wrapped("组织", NAME),
                        new Column("选举日期", DATE),
                        new Column("换届开始", DATE),
                        new Column("最迟换届", DATE),
                        Column.wrapped("说明", TEXT)));
        for (TermRow row : terms) {
            sheet.text(row.state(), row.shade())
                    .text(row.organization())
                    .date(row.elected())
                    .date(row.opens())
                    .date(row.lastDay())
                    .text(row.note())
                    .end();
        }
        sheet.close();
    }

    static void ballots(List<BallotRow> ballots, Book book) throws IOException {
        SheetWriter sheet = new SheetWriter(
                book,
                "选举与表决",
                2,
                List.of(
                        new Column("结果", DATE),
                        Column.wrapped("组织", NAME),
                        new Column("日期", DATE),
                        Column.wrapped("事项", STAGE),
                        Column.wrapped("对象", STAGE),
                        Column.wrapped("人数", NAME),
                        new Column("候选人/名额", DATE),
                        Column.wrapped("不合规之处", REMARK),
                        Column.unprinted("编号", DATE)));
        for (BallotRow row : ballots) {
            sheet.text(row.outcome(), row.shade())
                    .text(row.organization())
                    .date(row.date())
                    .text(row.matter())
                    .text(row.subject())
                    .text(row.numbers())
                    .text(row.candidates())
                    .text(row.remarks())
                    .text(row.id())
                    .end();
        }
        sheet.close();
    }

    static void admissions(AdmissionsView admissions, Book book) throws IOException {
        funnel(admissions, book);
        SheetWriter sheet = new SheetWriter(
                book,
                "发展党员",
                2,
                List.of(
                        new Column("情况", DATE),
                        new Column("人员", DATE),
                        Column.wrapped("组织", NAME),
                        Column.wrapped("阶段", STAGE),
                        Column.wrapped("最近一步", STAGE),
                        new Column("日期", DATE),
                        Column.wrapped("下一步", STAGE),
                        new Column("最早", DATE),
                        new Column("确定性", SMALL),
                        new Column("最迟", DATE),
                        Column.wrapped("定期考察", NAME),
                        Column.wrapped("受阻", TEXT),
                        Column.wrapped("提示", TEXT)));
        boolean none = true;
        for (CaseRow row : admissions.cases()) {
            none = false;
            sheet.text(row.state(), row.shade())
                    .text(row.person())
                    .text(row.organization())
                    .text(row.stage())
                    .text(row.last())
                    .date(row.lastDay())
                    .text(row.next())
                    .date(row.earliest())
                    .text(row.earliest().isEmpty() ? "" : row.provisional() ? "暂定" : "确定")
                    .date(row.latest())
                    .text(row.also())
                    .text(lines(row.blocks()))
                    .text(lines(row.hints()))
                    .end();
        }
        if (none) {
            sheet.text("—").text(admissions.nothing()).end();
        }
        sheet.close();
    }

    private static void funnel(AdmissionsView admissions, Book book) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped("单位", NAME + DATE)));
        admissions.stages().forEach(stage -> columns.add(new Column(stage, STAGE)));
        columns.add(new Column("合计", SMALL));
        SheetWriter sheet = new SheetWriter(book, "发展党员各阶段", 1, columns);
        List<StageRow> units = admissions.units();
        for (StageRow row : units) {
            sheet.text(row.name());
            row.counts().forEach(sheet::number);
            sheet.number(row.total()).end();
        }
        if (units.isEmpty()) {
            sheet.text(admissions.nothing()).end();
        }
        sheet.close();
    }

    private static String lines(List<CaseRow.Note> notes) {
        return notes.stream().map(CaseRow.Note::toString).collect(joining("\n"));
    }
}
