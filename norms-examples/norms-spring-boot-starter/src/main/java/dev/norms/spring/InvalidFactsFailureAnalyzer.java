package dev.norms.spring;

import com.google.common.collect.ImmutableSet;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFolder;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.table.Column;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Lists every problem of a folder or a mapping file in place of a stack trace, if the application does not start
 * because of them. Keys of persons are left out, since the list goes to the log.
 */
final class InvalidFactsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidFactsException> {
    private static final ImmutableSet<String> PERSONAL = personal();

    /** The suggestion of a similar value, which is a key, too. */
    private static final Pattern PERHAPS = Pattern.compile(", perhaps .*");

    /** Returns the names of the columns that hold keys of persons. */
    private static ImmutableSet<String> personal() {
        return CollegeFolder.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> isPersonal(column.form().shape()))
                .map(Column::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isPersonal(ColumnShape shape) {
        return shape.kind() == ColumnShape.Kind.ID
                && shape.refersTo().map("people"::equals).orElse(true);
    }

    private static String text(Problem problem) {
        if (!PERSONAL.contains(problem.attribute())) {
            return problem.toString();
        }
        String what = PERHAPS.matcher(problem.what().en()).replaceFirst("");
        return problem.origin() + ": " + problem.attribute() + ": " + what;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidFactsException cause) {
        return new FailureAnalysis(
                cause.problems().stream()
                        .map(InvalidFactsFailureAnalyzer::text)
                        .collect(Collectors.joining("\n    ", "The data of the college have problems:\n    ", "")),
                "Mend the rows named above (norms check shows the values, too), or leave out the property that names the folder"
                        + " or the mapping file.",
                cause);
    }
}
