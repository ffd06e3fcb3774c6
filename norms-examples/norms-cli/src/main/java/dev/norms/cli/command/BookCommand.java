package dev.norms.cli.command;

import dev.norms.book.NormBook;
import dev.norms.cli.result.CsvTable;
import dev.norms.cli.run.Session;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The norms in force on a day, as CSV on standard output. */
@Command(name = "book")
final class BookCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private @Nullable LocalDate day;

    BookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        NormBook book = ImplementationOpinion.book();
        LocalDate asOf = session.orToday(Optional.ofNullable(day));
        session.warn(Warnings.of(book, asOf));
        CsvTable.book(book.governing(asOf).norms())
                .writeTo(session.environment().out());
        session.environment().out().flush();
        return Session.DONE;
    }

    /** The codes under which the citations name the upper rules. */
    static String[] footer(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(language == Language.CHINESE ? "依据中上位规定的代码：" : "Codes of the upper rules in citations:");
        ImplementationOpinion.book()
                .upperRules()
                .forEach(rule ->
                        lines.add("  " + rule.code() + "  " + rule.title().in(language)));
        return lines.toArray(String[]::new);
    }
}
