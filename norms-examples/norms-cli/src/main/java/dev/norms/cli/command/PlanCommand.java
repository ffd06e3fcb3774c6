package dev.norms.cli.command;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.feed.Namespace;
import dev.norms.calendar.feed.Published;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.BasisSection;
import dev.norms.cli.report.OverviewSection;
import dev.norms.cli.report.TermsSection;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.files.proposal.ProposalFile;
import dev.norms.files.published.PublishedFolder;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.report.page.Pages;
import dev.norms.report.year.YearView;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code plan}: the obligations with a due day in a range. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "from")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "to")
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = ResultOutput.OUT;

    @Option(names = "--for", paramLabel = "programs|excel", descriptionKey = "for")
    private CsvFor csvFor = CsvFor.PROGRAMS;

    @Option(names = "--ics-per", paramLabel = "college|organization|person", descriptionKey = "ics-per")
    private FeedsPer feedsPer = FeedsPer.ORGANIZATION;

    @Option(names = "--ics-as", paramLabel = "event|todo", descriptionKey = "ics-as")
    private FeedsAs feedsAs = FeedsAs.EVENT;

    @Option(names = "--ics-namespace", paramLabel = "NAME", descriptionKey = "ics-namespace")
    private Namespace namespace = Namespace.NONE;

    @Option(names = "--ics-since", paramLabel = "DIR", descriptionKey = "ics-since")
    private Optional<Path> earlierOut = Optional.empty();

    @Option(names = "--alarms", paramLabel = "none|HH:MM|lead", descriptionKey = "alarms")
    private Alarms alarms = Alarms.LEAD;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
    private Optional<URI> baseUrl = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "done-as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "with")
    private Optional<Path> arranged = Optional.empty();

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Range range = new Range(from, to);
        session.refuseSameFolder(out, folder);
        Inputs inputs = Inputs.read(session, folder);
        session.begin("制定计划", "planning");
        Schedule schedule = inputs.schedule(range.days());
        List<Label> warnings = Warnings.of(schedule, Optional.empty(), inputs.notes());
        List<ProposedEntry> entries = arranged.map(file ->
                        ProposalFile.check(session.resolve(file), schedule).orThrow())
                .orElse(List.of());
        Feeds feeds = feeds(schedule, inputs.ledger(), entries);
        ImmutableList.Builder<OutputFile> all = ImmutableList.<OutputFile>builder()
                .addAll(ResultOutput.schedule(schedule, warnings, feeds, inputs.names(), entries))
                .addAll(feedsPer.files(feeds));
        arranged.ifPresent(any -> all.add(new OutputFile(
                "wall.html", to -> Pages.writeWall(YearView.of(schedule, warnings, inputs.names(), entries), to))));
        List<OutputFile> files = all.build();
        session.write(out, csvFor.applyTo(files));
        session.warn(warnings);

        Page page = session.page().calling(inputs.names());
        page.title(page.say(
                "党组织工作规范：" + from + "至" + to + "的计划（" + schedule.obligations().size() + "项）",
                "Norms of Party organizations: plan " + from + " to " + to + " ("
                        + schedule.obligations().size() + " obligations)"));
        ResultOutput.show(page, warnings);
        new OverviewSection(page, schedule).write();
        new TermsSection(page).write(schedule, inputs.ledger(), from);
        new BasisSection(page, schedule, from).write();
        ResultOutput.listFiles(page, out, files);
        session.show(page);
        return Session.DONE;
    }

    private Feeds feeds(Schedule schedule, Ledger ledger, List<ProposedEntry> entries) {
        Feeds feeds = asOf.map(day -> Feeds.of(Assessment.of(schedule, ledger, day)))
                .orElseGet(() -> Feeds.of(schedule))
                .under(namespace)
                .as(feedsAs.form())
                .arranged(entries)
                .bundled();
        return alarms.applyTo(
                        baseUrl.map(URI::toASCIIString).map(feeds::linkingTo).orElse(feeds))
                .since(published());
    }

    private Published published() {
        return earlierOut
                .map(earlier -> PublishedFolder.check(Inputs.folder(session, earlier), namespace)
                        .orThrow())
                .orElse(Published.NOTHING);
    }
}
