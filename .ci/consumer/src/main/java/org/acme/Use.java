package org.acme;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.evidence.ActivityKind;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.json.FindingData;
import dev.norms.json.NormsJson;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.papers.Papers;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.template.Templates;
import dev.norms.report.page.Pages;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Names;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads a folder, adds a record, and takes the standing as JSON and as a page. */
public final class Use {
    private Use() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of a college
     * @throws IOException if the page cannot be written
     * @throws SQLException if the database fails
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        CollegeFiles files = CollegeFolder.read(Path.of(arguments[0]), ImplementationOpinion.book());
        Activity meeting = Activity.builder("acme-1", ActivityKind.MEMBERS_ASSEMBLY)
                .by("art-f1")
                .on("2026-09-14")
                .build();
        Schedule year = Schedule.of(files.book(), files.college(), files.calendar(), DateRange.ofYear(2026));
        Assessment standing = Assessment.of(year, files.ledger().with(meeting), LocalDate.of(2026, 9, 15));
        String json = NormsJson.mapper().writeValueAsString(standing.lapsed());
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        StandingView view = StandingView.of(standing, files.ledger(), List.of(), Names.NONE);
        Pages.write(view, page);
        Papers papers = Papers.of(view, Templates.bundled());
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        papers.write(papers.sheets(PaperKind.MONTH).get(0), word);
        boolean isReadBack = NormsJson.read(NormsJson.write(files.ledger()), Ledger.class)
                        .records()
                        .equals(files.ledger().records())
                && NormsJson.read(json, FindingData[].class).length == standing.lapsed().size();
        if (!isReadBack || !json.contains("INS-2.1") || !page.toString(StandardCharsets.UTF_8).contains("<html") || word.size() < 1000) {
            throw new IllegalStateException("JSON, page or paper is not what it was");
        }
        System.out.println((Use.class.getModule().isNamed() ? "module path: " : "class path: ")
                + standing.findings().size() + " findings, " + Campus.use(standing) + ", " + json.length() + " characters of JSON, "
                + page.size() + " bytes of HTML, " + word.size() + " of Word, Java " + Runtime.version().feature());
    }
}
