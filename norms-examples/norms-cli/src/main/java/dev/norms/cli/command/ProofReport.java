package dev.norms.cli.command;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.proof.BookProof;
import dev.norms.calendar.proof.Bounds;
import dev.norms.calendar.proof.Flaw;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.cli.result.CollegeTableWriter;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.run.Session;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import dev.norms.opinion.ImplementationOpinion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what a test of the book found, and writes each flaw as the data of a small college. */
record ProofReport(Session session, BookProof found) {
    static ProofReport of(Session session, NormBook book, Bounds bounds) {
        return new ProofReport(
                session,
                BookProof.of(
                        book,
                        CollegeCalendar.of(ChinaWorkdays.bundled()),
                        ImplementationOpinion.discrepancies(),
                        ImplementationOpinion.clauses().all().stream()
                                .flatMap(clause -> clause.norms().stream())
                                .distinct()
                                .toList(),
                        bounds));
    }

    void show(Optional<Path> out) {
        Page page = session.page();
        Shell shell = session.environment().shell();
        page.title(page.say("规范集自证", "The book proves itself"));
        found.scope().forEach(sentence -> page.text(page.say(sentence)));
        page.text(
                found.flaws().isEmpty()
                        ? page.say("未发现缺陷", "no flaw was found")
                        : page.say("缺陷：", "flaws: ") + found.flaws().size());
        List<OutputFile> files = new ArrayList<>();
        int number = 0;
        for (Flaw flaw : found.flaws()) {
            number++;
            String folder = number + "-" + flaw.kind().code();
            page.text(folder + " " + page.say(flaw.kind().label()) + " " + flaw.norms() + ": " + page.say(flaw.text()));
            files.addAll(CollegeTableWriter.of(folder, flaw.ledger(), flaw.profile()));
            out.map(place -> shell.quoted(place.resolve(folder)) + " --as-of " + flaw.day())
                    .ifPresent(where -> page.verbatim(shell.invocation() + " assess " + where));
        }
        out.filter(any -> !files.isEmpty()).ifPresent(place -> session.write(place, files));
        session.show(page);
    }
}
