package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One run of the program inside the test: what it said and how it ended.
 *
 * <p>Unless the test says otherwise, holidays are those that were known at the end of 2025, so that a notice to come
 * breaks no expectation.
 */
record Run(int status, String out, String err) {
    private static final String HOLIDAYS = "--known-on";

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-10-08T04:00:00Z"), ZoneOffset.UTC);

    static Run in(Path folder, String... arguments) {
        return in(folder, TODAY, false, arguments);
    }

    static Run in(Path folder, Clock clock, boolean colored, String... arguments) {
        return in(folder, clock, colored, err -> Progress.NONE, arguments);
    }

    static Run in(
            Path folder, Clock clock, boolean colored, Function<PrintStream, Progress> progress, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, UTF_8);
        int status = new Program(new Environment(
                        folder,
                        new PrintStream(out, false, UTF_8),
                        errors,
                        clock,
                        colored,
                        Page.WIDTH,
                        new Shell("java -jar norms.jar", "\\"),
                        progress.apply(errors)))
                .run(pinned(arguments));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The arguments, with the holidays where they say none. */
    static String[] pinned(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith(HOLIDAYS))
                ? arguments
                : Stream.concat(Stream.of(HOLIDAYS + "=2025-12-31"), Stream.of(arguments))
                        .toArray(String[]::new);
    }

    /** Splits a command line at its blanks, then runs it. */
    static Run line(Path folder, String line) {
        return in(folder, line.split(" "));
    }

    /** The names of all files in a folder and below, sorted, but not the list of what was written. */
    static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".norms-out"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the sample college into a folder. */
    static Path sample(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : dev.norms.cli.sample.SampleCollege.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
