package dev.norms.cli.run;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a run has of the world.
 *
 * @param folder the folder against which relative paths are read
 * @param out where results go, in UTF-8
 * @param err where warnings and errors go, in UTF-8
 * @param clock tells today, asked only where no as-of day is given
 * @param colored whether the terminal takes colors
 * @param shell how the program is called
 * @param progress where progress is shown
 */
public record Environment(
        Path folder, PrintStream out, PrintStream err, Clock clock, boolean colored, Shell shell, Progress progress) {
    public Environment {
        requireNonNull(folder, "folder");
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(clock, "clock");
        requireNonNull(shell, "shell");
        requireNonNull(progress, "progress");
    }
}
