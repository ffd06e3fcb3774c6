package dev.norms.cli.command;

import static java.util.stream.Collectors.groupingBy;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.AgendaSection;
import dev.norms.cli.report.BallotsSection;
import dev.norms.cli.report.BasisSection;
import dev.norms.cli.report.OverviewSection;
import dev.norms.cli.report.StandingSection;
import dev.norms.cli.report.TermsSection;
import dev.norms.cli.report.TotalsSection;
import dev.norms.cli.report.UrgentSection;
import dev.norms.cli.result.CsvTableWriter;
import dev.norms.cli.result.JsonTable;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.text.Page;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.report.page.Pages;
import dev.norms.report.sheet.Workbooks;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Names;
import dev.norms.report.year.YearView;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The files and sections shared by commands. */
final class ResultOutput {
    /** The folder of results unless another one is chosen. */
    static final Path OUT = Path.of("norms-out");

    private static final int AGENDA_LINES = 6;
    private static final int URGENT_LINES = 3;
    private static final int MAX_LISTED = 30;

    private ResultOutput() {}

    static List<OutputFile> schedule(Schedule schedule, List<Label> warnings, Feeds feeds, Names names) {
        return schedule(schedule, warnings, feeds, names, List.of());
    }

    /** The files of a plan: only pages, sheets and calendars show what is arranged. */
    static List<OutputFile> schedule(
            Schedule schedule, List<Label> warnings, Feeds feeds, Names names, List<ProposedEntry> arranged) {
        return List.of(
                new OutputFile("schedule.csv", CsvTableWriter.schedule(schedule.obligations())),
                new OutputFile("schedule.json", JsonTable.schedule(schedule, warnings)),
                new OutputFile(Feed.COLLEGE, feeds.college()::write),
                new OutputFile(
                        "schedule.html", out -> Pages.write(YearView.of(schedule, warnings, names, arranged), out)),
                new OutputFile(
                        "schedule.xlsx",
                        out -> Workbooks.write(YearView.of(schedule, warnings, names, arranged), out)));
    }

    static List<OutputFile> findings(Assessment assessment, Ledger ledger, List<Label> warnings, Names names) {
        // a copy, so that the reason of each is computed only once
        List<Finding> findings = List.copyOf(assessment.findings().list());
        return List.of(
                new OutputFile("findings.csv", CsvTableWriter.findings(findings)),
                new OutputFile("findings.json", JsonTable.findings(assessment, findings, warnings)),
                new OutputFile(
                        "report.html", out -> Pages.write(StandingView.of(assessment, ledger, warnings, names), out)),
                new OutputFile(
                        "report.xlsx",
                        out -> Workbooks.write(StandingView.of(assessment, ledger, warnings, names), out)));
    }

    static OutputFile paper(
            PrintedPage paper, Assessment assessment, Ledger ledger, List<Label> warnings, Names names) {
        return switch (paper) {
            case BRANCH ->
                new OutputFile(
                        "branches.html",
                        out -> Pages.writeBranches(StandingView.of(assessment, ledger, warnings, names), out));
            case WALL ->
                new OutputFile(
                        "wall.html", out -> Pages.writeWall(YearView.of(assessment.schedule(), warnings, names), out));
        };
    }

    /** Shows today's business first and its legal basis last. */
    static void show(Page page, Assessment assessment, Ledger ledger) {
        Schedule schedule = assessment.schedule();
        new AgendaSection(page, assessment, ledger).write();
        new UrgentSection(page).write(assessment);
        new StandingSection(page).write(assessment);
        new OverviewSection(page, schedule).write(assessment);
        new TotalsSection(page).write(assessment);
        new TermsSection(page).write(schedule, ledger, assessment.asOf());
        new BallotsSection(page).write(schedule, ledger, assessment.asOf());
        new BasisSection(page, schedule, assessment.asOf()).write();
    }

    /** Shows what matters on one screen; the command {@code assess} shows everything. */
    static void showBrief(Page page, Assessment assessment, Ledger ledger) {
        new AgendaSection(page, assessment, ledger).writeBrief(AGENDA_LINES);
        new UrgentSection(page).writeBrief(assessment, URGENT_LINES);
        new StandingSection(page).writeBrief(assessment);
        new TotalsSection(page).writeBrief(assessment);
        new TermsSection(page).writeBrief(assessment.schedule(), ledger, assessment.asOf());
        new BallotsSection(page).writeBrief(assessment.schedule(), ledger, assessment.asOf());
    }

    static void show(Page page, List<Label> warnings) {
        warnings.forEach(warning -> page.text(page.say("注意：", "note: ") + page.say(warning)));
    }

    /** Lists files one by one, but only the number of those in a subfolder if they are many. */
    static void listFiles(Page page, Path folder, List<OutputFile> files) {
        page.heading(page.say("已写出的文件", "Files written"));
        Map<String, List<OutputFile>> within = files.stream().collect(groupingBy(ResultOutput::folder));
        Set<String> listed = new HashSet<>();
        for (OutputFile file : files) {
            String inner = folder(file);
            int count = Objects.requireNonNull(within.get(inner)).size();
            if (inner.isEmpty() || count <= MAX_LISTED) {
                page.verbatim(folder.resolve(file.name()).toString());
            } else if (listed.add(inner)) {
                page.verbatim(folder.resolve(inner) + page.say("  （" + count + "个文件）", "  (" + count + " files)"));
            }
        }
    }

    private static String folder(OutputFile file) {
        int slash = file.name().lastIndexOf('/');
        return slash < 0 ? "" : file.name().substring(0, slash);
    }
}
