package dev.norms.cli.run;

import static java.util.Objects.requireNonNull;

import dev.norms.cli.text.Cells;
import dev.norms.cli.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The command line syntax for calls of this program.
 *
 * @param invocation the text before the arguments, for instance {@code java -jar norms.jar}
 * @param continuation the mark at the end of a line that continues on the next
 */
public record Shell(String invocation, String continuation) {
    /** The mark of the command line of Windows. */
    private static final String CARET = "^";

    /** What every shell takes as it stands; the command line of Windows splits arguments at commas, too. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./:_-][\\p{L}\\p{M}\\p{N}./:_@#+-]*");

    /** The number of blanks that {@link Page#verbatim} puts before a line. */
    private static final int INDENT = 4;

    public Shell {
        requireNonNull(invocation, "invocation");
        requireNonNull(continuation, "continuation");
    }

    /**
     * Returns an argument as it is written in a call, in quotation marks if it has blanks or characters that the shell
     * takes for something else.
     *
     * @param argument the argument, for instance the path of a folder
     * @return its text in a call
     */
    public String quoted(Object argument) {
        return quoted(argument.toString(), continuation.equals(CARET));
    }

    /**
     * Returns an argument as it is written in a call.
     *
     * @param argument the argument
     * @param isWindows whether the call is one of Windows
     * @return its text in a call
     */
    public static String quoted(String argument, boolean isWindows) {
        if (PLAIN.matcher(isWindows ? argument.replace('\\', '/') : argument).matches()) {
            return argument;
        }
        return isWindows ? '"' + argument + '"' : "'" + argument.replace("'", "'\\''") + "'";
    }

    /**
     * Shows a call that can be copied and run, on several lines if needed.
     *
     * @param page the page to show it on
     * @param arguments the arguments as they are written in a call, see {@link #quoted(Object)}; an option and its
     *     value as one; none is broken across lines
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
