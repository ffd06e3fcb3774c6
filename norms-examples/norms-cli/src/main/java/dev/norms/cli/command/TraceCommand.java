package dev.norms.cli.command;

import dev.norms.clause.Clauses;
import dev.norms.clause.Trace;
import dev.norms.cli.report.CoverageSection;
import dev.norms.cli.report.TraceSection;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.opinion.ImplementationOpinion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code trace}: compares a copy of the document with the encoded edition, sentence by sentence. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
    private Path document = Path.of("");

    TraceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Clauses clauses = ImplementationOpinion.clauses();
        Trace trace = Trace.of(clauses, DocumentFile.read(session, document));
        Page page = session.page();
        page.title(page.say(
                "核对 " + document + "：" + ImplementationOpinion.EDITION_2020.number(),
                "Trace of " + document + ": " + ImplementationOpinion.EDITION_2020.number()));
        new TraceSection(page).write(trace);
        if (!trace.isOther()) {
            new CoverageSection(page).write(clauses, trace);
        }
        session.show(page);
        return trace.isSame() ? Session.DONE : Session.DIFFERS;
    }
}
