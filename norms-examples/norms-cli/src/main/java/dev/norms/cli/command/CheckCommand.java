package dev.norms.cli.command;

import dev.norms.cli.report.CheckSection;
import dev.norms.cli.result.CsvTableWriter;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.fact.Checked;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.opinion.ImplementationOpinion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code check}: reads a folder and shows on one page whether it can be used, and what is wrong. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "norms.check.out")
    private Optional<Path> out = Optional.empty();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path data = Inputs.folder(session, folder);
        out.ifPresent(chosen -> session.refuseSameFolder(chosen, folder));
        LocalDate asOf = session.orToday(day);
        session.begin("读取文件", "reading the files");
        Checked<CollegeFiles> checked = CollegeFolder.check(data, ImplementationOpinion.book());
        List<OutputFile> files = List.of(new OutputFile("problems.csv", CsvTableWriter.problems(checked.problems())));
        out.ifPresent(chosen -> session.write(chosen, files));
        Page page = session.page();
        new CheckSection(page, folder.toString()).write(checked, asOf);
        if (!checked.problems().isEmpty()) {
            page.heading(page.say("各文件有哪些列、怎么写", "The columns of every file and their forms"));
            session.environment().shell().show(page, "book --list columns");
        }
        out.ifPresent(chosen -> ResultOutput.listFiles(page, chosen, files));
        session.show(page);
        return checked.problems().isEmpty() ? Session.DONE : Failure.STATUS;
    }
}
