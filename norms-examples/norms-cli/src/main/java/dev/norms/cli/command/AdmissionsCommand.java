package dev.norms.cli.command;

import dev.norms.calendar.admission.Admissions;
import dev.norms.cli.report.FunnelSection;
import dev.norms.cli.result.CsvTableWriter;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.evidence.EvidenceSource;
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

/**
 * The command {@code admissions}: the status and next step of every open admission on a day, and this year's findings
 * about persons who left.
 */
@Command(name = "admissions")
final class AdmissionsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = ResultOutput.OUT;

    @Option(names = "--for", paramLabel = "programs|excel", descriptionKey = "for")
    private CsvFor csvFor = CsvFor.PROGRAMS;

    AdmissionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate asOf = session.orToday(day);
        session.refuseSameFolder(out, folder);
        Inputs inputs = Inputs.read(session, folder, asOf);
        Admissions admissions =
                Admissions.of(inputs.book(), inputs.college(), inputs.ledger(), inputs.calendar(), asOf);
        List<Label> warnings = new ArrayList<>(Warnings.of(inputs.book(), asOf));
        if (!inputs.ledger().supplied().contains(EvidenceSource.ADMISSIONS)) {
            warnings.add(
                    Label.of("没有 admissions.csv，未列出任何发展过程", "admissions.csv is missing, so no admission is listed"));
        }
        warnings.addAll(inputs.notes());
        List<OutputFile> files = List.of(new OutputFile("cases.csv", CsvTableWriter.admissions(admissions.listed())));
        session.write(out, csvFor.applyTo(files));
        session.warn(warnings);

        Page page = session.page().calling(inputs.names());
        page.title(page.say(
                "发展党员：截至" + asOf + "在办" + admissions.open().size() + "人",
                "Admission of members: " + admissions.open().size() + " open as of " + asOf));
        ResultOutput.show(page, warnings);
        new FunnelSection(page).write(admissions, inputs.college());
        ResultOutput.listFiles(page, out, files);
        session.show(page);
        return Session.DONE;
    }
}
