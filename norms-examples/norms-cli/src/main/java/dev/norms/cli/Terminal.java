package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.cli.text.Page;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** The terminal, if any, in which the program runs: its width, colors and encoding. */
final class Terminal {
    private static final Path ERRORS = Path.of("/dev/fd/2");
    private static final Pattern SIZE = Pattern.compile("[0-9]+ (?<columns>[0-9]+)\\s*");
    private static final String CHINESE = "党";
    private static final long PATIENCE_MILLIS = 500;

    private Terminal() {}

    /** Returns whether input, output and errors are all connected to a terminal that can redraw a line. */
    static boolean isWatched() {
        return isInteractive() && !isDumb() && isTerminal(ERRORS);
    }

    /** Returns whether the terminal takes colors. */
    static boolean isColored() {
        return !isDumb() && Ansi.AUTO.enabled();
    }

    private static boolean isDumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /**
     * Returns the number of cells in a line: the one that the launcher gives, or else that of the terminal, within
     * bounds; the usual one without either.
     */
    static int width() {
        return columns(System.getProperty("norms.columns"))
                .or(() -> isInteractive()
                        ? columns(System.getenv("COLUMNS")).or(Terminal::terminalColumns)
                        : Optional.empty())
                .map(columns -> Math.max(Page.MIN_WIDTH, Math.min(columns, Page.MAX_WIDTH)))
                .orElse(Page.WIDTH);
    }

    private static Optional<Integer> columns(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf);
    }

    /** Returns the columns of the terminal, on systems that have a command for it. */
    private static Optional<Integer> terminalColumns() {
        if (File.separatorChar != '/') {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            Matcher size = SIZE.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
            return size.matches() ? columns(size.group("columns")) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Returns the encoding of a stream: the one that Java names for it, if it can write Chinese, else UTF-8.
     *
     * @param stream {@code stdout} or {@code stderr}
     */
    static Charset encoding(String stream) {
        return charset(System.getProperty(stream + ".encoding"))
                .or(() -> charset(System.getProperty("sun." + stream + ".encoding")))
                .orElse(UTF_8);
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return Optional.ofNullable(name)
                    .map(Charset::forName)
                    .filter(Charset::canEncode)
                    .filter(charset -> charset.newEncoder().canEncode(CHINESE));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // System.console() is never null since Java 22
    private static boolean isInteractive() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** Since Java 22 a console may exist without a terminal; Console.isTerminal() of Java 22 tells them apart. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns whether a stream is connected to a terminal; true on systems that have no path for the stream. */
    private static boolean isTerminal(Path stream) {
        try {
            return !Files.exists(stream) || stream.toRealPath().toString().matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return false;
        }
    }
}
