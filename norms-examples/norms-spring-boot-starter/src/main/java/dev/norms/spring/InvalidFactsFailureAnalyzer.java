package dev.norms.spring;

import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Lists every problem of a folder or a mapping file in place of a stack trace, if the application does not start for
 * them.
 */
final class InvalidFactsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidFactsException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidFactsException cause) {
        return new FailureAnalysis(
                cause.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n    ", "The facts of the college are not right:\n    ", "")),
                "Mend the rows named above, or leave out the property that names the folder or the mapping file.",
                cause);
    }
}
