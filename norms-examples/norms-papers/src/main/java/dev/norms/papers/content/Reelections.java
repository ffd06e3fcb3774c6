package dev.norms.papers.content;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.election.BodyTerms;
import dev.norms.calendar.election.TermRecord;
import dev.norms.calendar.election.Terms;
import dev.norms.calendar.election.Vacancy;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Words;
import java.util.List;
import java.util.stream.Stream;

/** The reminders of re-elections that are due within six months or late. */
public final class Reelections {
    private Reelections() {}

    /**
     * Returns the reminders.
     *
     * @param standing the standing
     * @return one for each body that is to be reminded, the most urgent first; none if no elections were supplied
     */
    public static Stream<Sheet> of(StandingView standing) {
        if (!standing.ledger().supplied().contains(EvidenceSource.ELECTIONS)) {
            return Stream.empty();
        }
        Assessment assessment = standing.assessment();
        return Terms.of(
                        assessment.schedule().book(),
                        standing.ledger(),
                        assessment.schedule().calendar(),
                        standing.asOf())
                .bodies()
                .stream()
                .filter(body -> body.standing().isPressing() && body.lastDay().isPresent())
                .map(body -> sheet(body, standing));
    }

    private static Sheet sheet(BodyTerms body, StandingView standing) {
        TermRecord term = body.current().orElseThrow();
        return new SheetBuilder(
                        PaperKind.REELECTION,
                        body.body().id().text(),
                        body.body().name())
                .put("组织", body.body().name())
                .put("类别", body.body().kind().label().zh())
                .put("选举日期", SheetBuilder.day(term.term().elected()))
                .put("届满日期", SheetBuilder.day(term.lastDay()))
                .put("启动日期", SheetBuilder.day(term.remindedFrom()))
                .put("情况", left(body.daysLeft().orElseThrow()))
                .put("空缺", orNone(body.vacancies().stream().map(Vacancy::label)))
                .put("备注", orNone(term.remarks().stream()))
                .put(
                        "依据",
                        Words.where(
                                term.reElection().citations(standing.asOf()),
                                standing.assessment().schedule().book()))
                .build(standing.college(), standing.asOf());
    }

    private static String left(long days) {
        return days < 0 ? "已逾期" + -days + "天，尚未登记换届选举" : days == 0 ? "今天届满" : "距届满还有" + days + "天";
    }

    /** Returns the labels in one text; 无 if there are none. */
    private static String orNone(Stream<Label> labels) {
        String text = labels.map(Label::zh).collect(joining("；"));
        return text.isEmpty() ? "无" : SheetBuilder.prose(text);
    }

    /** Returns the rows of the circular: each body, the last day of its term and how it stands. */
    static List<List<String>> rows(StandingView standing) {
        return standing.terms().stream()
                .map(row -> List.of(
                        row.organization(),
                        SheetBuilder.cell(row.lastDay()),
                        row.state() + (row.note().isEmpty() ? "" : "；" + SheetBuilder.prose(row.note()))))
                .toList();
    }
}
