package dev.norms.cli.command;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.UrgentSection;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Session;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import dev.norms.label.Label;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code assess}: the standing of all obligations on a day. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = ResultOutput.OUT;

    @Option(names = "--for", paramLabel = "programs|excel", descriptionKey = "for")
    private CsvFor csvFor = CsvFor.PROGRAMS;

    @Option(names = "--paper", paramLabel = "branch|wall", split = ",", descriptionKey = "paper")
    private List<PrintedPage> papers = List.of();

    AssessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate asOf = session.orToday(day);
        Range range = Range.of(from, to, asOf);
        session.refuseSameFolder(out, folder);
        Inputs inputs = Inputs.read(session, folder, asOf);
        session.begin("制定计划", "planning");
        // without a range also what is due in another year but has its deadline in this one
        Schedule schedule = from.isEmpty() ? inputs.touching(range.days()) : inputs.schedule(range.days());
        session.begin("逐项判定", "assessing");
        Assessment assessment = Assessment.of(schedule, inputs.ledger(), asOf);
        List<Label> warnings = Warnings.of(schedule, Optional.of(asOf), inputs.notes());
        List<OutputFile> files =
                new ArrayList<>(ResultOutput.findings(assessment, inputs.ledger(), warnings, inputs.names()));
        papers.stream()
                .distinct()
                .map(paper -> ResultOutput.paper(paper, assessment, inputs.ledger(), warnings, inputs.names()))
                .forEach(files::add);
        session.write(out, csvFor.applyTo(files));
        session.warn(warnings);

        Page page = session.page().calling(inputs.names());
        page.title(page.say(
                "党组织工作规范：截至" + asOf + "的完成情况（" + range.from() + "至" + range.to() + "）",
                "Norms of Party organizations: standing as of " + asOf + " (" + range.from() + " to " + range.to()
                        + ")"));
        ResultOutput.show(page, warnings);
        ResultOutput.show(page, assessment, inputs.ledger());
        ResultOutput.listFiles(page, out, files);
        UrgentSection.example(assessment).map(Finding::id).ifPresent(id -> {
            page.heading(page.say("查看一项的理由", "Why something stands as it does"));
            Shell shell = session.environment().shell();
            shell.show(page, "explain", shell.quoted(folder), "--as-of " + asOf, shell.quoted(id));
        });
        session.show(page);
        return Session.DONE;
    }
}
