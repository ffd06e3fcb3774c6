package dev.norms.cli.command;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.UrgentSection;
import dev.norms.cli.result.OutputFile;
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
        List<OutputFile> files = new ArrayList<>(Results.schedule(schedule, warnings, feeds, inputs.names()));
        files.addAll(Results.findings(assessment, inputs.ledger(), warnings, inputs.names()));
        List<OutputFile> all = new ArrayList<>(files);
        all.addAll(FeedsPer.ORGANIZATION.files(feeds));
        all.addAll(Sample.copies(session.resolve(Results.OUT.resolve(Sample.FOLDER))));
        session.write(Results.OUT, all);
        session.warn(warnings);

        Page page = session.page().calling(inputs.names());
        page.title(page.say(
                "党组织工作规范：示例学院" + asOf.getYear() + "年计划与完成情况（截至" + asOf + "）",
                "Norms of Party organizations: plan and standing of the sample college, " + asOf.getYear() + ", as of "
                        + asOf));
        page.text(
                page.say(
                        "示例学院及其全部数据均为虚构，随本程序附带，截至" + asOf + "。",
                        "The sample college and all its data are made up; they come with the program and end on " + asOf
                                + "."),
                Tone.FAINT);
        Results.show(page, assessment, inputs.ledger());
        Results.listFiles(page, Results.OUT, files);
        ownFolder(page, assessment);
        session.show(page);
        return Session.DONE;
    }

    /** Shows the next steps: the same with the copied sample, then with the reader's own folder. */
    private void ownFolder(Page page, Assessment assessment) {
        Path sample = Results.OUT.resolve(Sample.FOLDER);
        String asOf = "--as-of " + assessment.asOf();
        String next = Integer.toString(assessment.asOf().getYear() + 1);
        Shell shell = session.environment().shell();
        page.heading(page.say("换成自己的数据", "With your own data"));
        page.text(
                page.say(
                        "示例学院的CSV文件已复制到 " + sample + "（已有的文件不覆盖），可照样填写（只有 organizations.csv 必须有），然后：",
                        "The CSV files of the sample college were copied to " + sample
                                + " (existing files are kept); write your own in the same form (only organizations.csv is required), then:"));
        shell.show(page, "assess", sample.toString(), asOf, "--out " + Results.OUT);
        shell.show(
                page,
                "plan",
                sample.toString(),
                "--from " + next + "-01-01",
                "--to " + next + "-12-31",
                "--out " + Results.OUT);
        shell.show(page, "admissions", sample.toString(), asOf, "--out " + Results.OUT);
        UrgentSection.example(assessment)
                .map(finding -> finding.id().toString())
                .ifPresent(id -> shell.show(page, "explain", sample.toString(), asOf, id));
        shell.show(page, "book > book.csv");
        shell.show(page, "--help");
    }
}
