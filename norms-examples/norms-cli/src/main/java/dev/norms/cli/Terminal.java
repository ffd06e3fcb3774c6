package dev.norms.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A check whether the program runs in a terminal: Java knows standard input and output, the system standard error. */
final class Terminal {
    private static final Path ERRORS = Path.of("/dev/fd/2");

    private Terminal() {}

    /** Returns whether input, output and errors are all connected to a terminal. */
    @SuppressWarnings("SystemConsoleNull") // System.console() is never null since Java 22
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console) && isTerminal(ERRORS);
    }

    /** Since Java 22 a console may exist without a terminal; Console.isTerminal() of Java 22 tells them apart. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns whether the stream is a device, neither a file nor a pipe, on systems that name it. */
    private static boolean isTerminal(Path stream) {
        try {
            return !Files.exists(stream) || stream.toRealPath().toString().matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return false;
        }
    }
}
