package dev.norms.cli.command;

import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.ProposalSection;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.ProposalCalendar;
import dev.norms.cli.result.ProposalTables;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.files.proposal.ProposalFile;
import dev.norms.label.Label;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code propose}: dates for what is open, closing or upcoming on a day. */
@Command(name = "propose")
final class ProposeCommand implements Callable<Integer> {
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

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "norms.propose.with")
    private Optional<Path> earlier = Optional.empty();

    ProposeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate asOf = session.orToday(day);
        Range range = Range.of(from, to, asOf);
        session.refuseSameFolder(out, folder);
        Inputs inputs = Inputs.read(session, folder, asOf);
        session.begin("制定计划", "planning");
        Schedule schedule = from.isEmpty() ? inputs.touching(range.days()) : inputs.schedule(range.days());
        session.begin("安排日期", "arranging");
        List<ProposedEntry> before = earlier.map(file ->
                        ProposalFile.check(session.resolve(file), schedule).orThrow())
                .orElse(List.of());
        Proposal proposal = Proposal.of(schedule, inputs.ledger(), asOf, inputs.preferences(), before);
        List<Label> warnings = Warnings.of(schedule, Optional.of(asOf), inputs.notes());
        List<OutputFile> files = List.of(
                new OutputFile("proposals.csv", ProposalTables.entries(proposal)),
                new OutputFile("unplaced.csv", ProposalTables.unplaced(proposal)),
                new OutputFile("proposals.ics", ProposalCalendar.of(proposal, asOf)));
        session.write(out, csvFor.applyTo(files));
        session.warn(warnings);

        Page page = session.page().calling(inputs.names());
        page.title(page.say(
                "自" + asOf + "起的安排建议：" + proposal.entries().size() + "项",
                "Proposal from " + asOf + " on: " + proposal.entries().size() + " entries"));
        ResultOutput.show(page, warnings);
        new ProposalSection(page).write(proposal, inputs.college());
        ResultOutput.listFiles(page, out, files);
        session.show(page);
        return Session.DONE;
    }
}
