package dev.norms.cli.command;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.proof.Bounds;
import dev.norms.cli.result.BookTable;
import dev.norms.cli.result.ColumnTable;
import dev.norms.cli.result.Content;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.files.CollegeFolder;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.report.book.BookView;
import dev.norms.report.page.Pages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code book}: the norms in force on a day, or a related list, as CSV on standard output. */
@Command(name = "book")
final class BookCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--list", paramLabel = "LIST", descriptionKey = "list")
    private BookList list = BookList.NORMS;

    @Option(names = "--profile", paramLabel = "FOLDER", descriptionKey = "profile")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--html", descriptionKey = "html")
    private boolean html;

    @Option(names = "--prove", descriptionKey = "prove")
    private boolean prove;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "flaws")
    private Optional<Path> out = Optional.empty();

    BookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        NormBook book = Inputs.book(session, profile);
        if (prove) {
            prove(book);
            return Session.DONE;
        }
        if (out.isPresent()) {
            throw Failure.of("--out 须与 --prove 同用", "--out goes with --prove");
        }
        LocalDate asOf = session.orToday(day);
        session.warn(Warnings.of(book, asOf));
        if (html) {
            Pages.write(
                    BookView.of(book, ImplementationOpinion.discrepancies(), asOf),
                    session.environment().out());
        } else {
            table(book, asOf).writeTo(session.environment().out());
        }
        session.environment().out().flush();
        return Session.DONE;
    }

    private void prove(NormBook book) {
        if (out.isPresent() && profile.isPresent()) {
            session.refuseSameFolder(out.get(), profile.get());
        }
        session.begin("检验规范集", "trying the book out");
        ProofReport.of(session, book, Bounds.WHOLE).show(out);
    }

    private Content table(NormBook book, LocalDate asOf) {
        List<Norm> norms = book.governing(asOf).norms();
        return switch (list) {
            case NORMS -> BookTable.norms(norms, asOf);
            case READINGS -> BookTable.readings(norms, book.upperRules(), asOf);
            case CLAUSES -> BookTable.clauses(ImplementationOpinion.clauses().all());
            case DISCREPANCIES -> BookTable.discrepancies(ImplementationOpinion.discrepancies());
            case EDITIONS ->
                BookTable.editions(book.editions().stream()
                        .map(NormEdition::edition)
                        .distinct()
                        .toList());
            case RULES -> BookTable.rules(book.upperRules());
            case CODES -> BookTable.codes(CodeListing.of(norms));
            case COLUMNS -> ColumnTable.of(CollegeFolder.tables());
        };
    }
}
