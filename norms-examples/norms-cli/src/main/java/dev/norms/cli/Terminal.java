package dev.norms.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody watches: Java knows standard input and output, the system standard error. */
final class Terminal {
    private static final Path ERRORS = Path.of("/dev/fd/2");

    private Terminal() {}

    /** Whether input, output and errors all are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, it tells itself
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console) && isTerminal(ERRORS);
    }

    /** Since 22 there is a console without a terminal, too, which only a method of 22 tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Where the system names what errors go to, that is a device, not a file or a pipe. */
    private static boolean isTerminal(Path stream) {
        try {
            return !Files.exists(stream) || stream.toRealPath().toString().matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return false;
        }
    }
}
