package dev.norms.cli.command;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.UrgentSection;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Session;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Tone;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without arguments: the year's plan and the standing of the sample college. */
@Command(name = "norms", versionProvider = Version.class)
final class MainCommand implements Callable<Integer> {
    private final Session session;

    /** Declared for validation; the value is read earlier by {@link Program}. */
    @SuppressWarnings("unused")
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    /** Declared for validation; the value is read earlier by {@link Program}. */
    @SuppressWarnings("unused")
    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on", scope = ScopeType.INHERIT)
    private @Nullable LocalDate knownOn;

    /** Read by the parser alone. */
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    private boolean helpRequested;

    /** Read by the parser alone. */
    @SuppressWarnings("unused")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean versionRequested;

    MainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.read(session, Sample.files());
        LocalDate asOf = Sample.AS_OF;
        Schedule schedule = inputs.schedule(DateRange.ofYear(asOf.getYear()));
        Assessment assessment = Assessment.of(inputs.touching(DateRange.ofYear(asOf.getYear())), inputs.ledger(), asOf);
        List<Label> warnings = Warnings.of(schedule, Optional.of(asOf), inputs.notes());
        Feeds feeds = Feeds.of(Assessment.of(schedule, inputs.ledger(), asOf)).bundled();
        List<OutputFile> files = new ArrayList<>(ResultOutput.schedule(schedule, warnings, feeds, inputs.names()));
        files.addAll(ResultOutput.findings(assessment, inputs.ledger(), warnings, inputs.names()));
        List<OutputFile> all = new ArrayList<>(files);
        all.addAll(FeedsPer.ORGANIZATION.files(feeds));
        all.addAll(Sample.copies(session.resolve(ResultOutput.OUT.resolve(Sample.FOLDER))));
        session.write(ResultOutput.OUT, all);
        session.warn(warnings);

        Page page = session.narrowPage().calling(inputs.names());
        page.title(page.say("示例学院（虚构）党组织工作情况，截至" + asOf, "The sample college (made up), as of " + asOf));
        ResultOutput.showBrief(page, assessment, inputs.ledger());
        page.heading(page.say("已写入 " + ResultOutput.OUT, "Written to " + ResultOutput.OUT));
        page.line(
                page.say(
                        "report.html、.xlsx 完成情况    schedule.html、.xlsx、.ics 全年计划",
                        "report.html, .xlsx: standing    schedule.html, .xlsx, .ics: the year's plan"),
                Tone.PLAIN);
        page.line(
                page.say(
                        "findings、schedule（.csv、.json）数据    organizations/ 各组织的日历",
                        "findings, schedule (.csv, .json): data    organizations/: a calendar each"),
                Tone.PLAIN);
        ownFolder(page, assessment);
        session.show(page);
        return Session.DONE;
    }

    /** Shows the commands for everything else: the whole standing, a reason, the papers, a folder of one's own. */
    private void ownFolder(Page page, Assessment assessment) {
        Path sample = ResultOutput.OUT.resolve(Sample.FOLDER);
        String asOf = "--as-of " + assessment.asOf();
        Shell shell = session.environment().shell();
        page.heading(page.say(
                "细目与自己的数据（示例数据已复制到 " + sample + "）",
                "Details, and your own data (the sample's are in " + sample + ")"));
        shell.show(page, "assess", shell.quoted(sample), asOf);
        UrgentSection.example(assessment)
                .map(finding -> finding.id().toString())
                .ifPresent(id -> shell.show(page, "explain", shell.quoted(sample), asOf, shell.quoted(id)));
        shell.show(page, "papers", shell.quoted(sample), asOf);
        shell.show(page, "init", page.say("我的学院", "my-college"));
        shell.show(page, "--help");
    }
}
