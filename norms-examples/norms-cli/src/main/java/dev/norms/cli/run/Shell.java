package dev.norms.cli.run;

import static java.util.Objects.requireNonNull;

import dev.norms.cli.text.Cells;
import dev.norms.cli.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line syntax for calls of this program.
 *
 * @param invocation the text before the arguments, for instance {@code java -jar norms.jar}
 * @param continuation the mark at the end of a line that continues on the next
 */
public record Shell(String invocation, String continuation) {
    /** The number of blanks that {@link Page#verbatim} puts before a line. */
    private static final int INDENT = 4;

    public Shell {
        requireNonNull(invocation, "invocation");
        requireNonNull(continuation, "continuation");
    }

    /**
     * Shows a call that can be copied and run, on several lines if needed.
     *
     * @param page the page to show it on
     * @param arguments the arguments, an option and its value as one; none is broken across lines
     */
    public void show(Page page, String... arguments) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(invocation);
        for (String argument : arguments) {
            if (Cells.width(line + " " + argument + " " + continuation) + INDENT > page.width()) {
                lines.add(line + " " + continuation);
                line = new StringBuilder("    " + argument);
            } else {
                line.append(' ').append(argument);
            }
        }
        lines.add(line.toString());
        lines.forEach(page::verbatim);
    }
}
