package dev.norms.cli.run;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The environment of a run.
 *
 * @param folder the folder against which relative paths are read
 * @param out where results go
 * @param err where warnings and errors go
 * @param clock the clock, used only if no as-of day is given
 * @param colored whether the terminal takes colors
 * @param width the number of cells in a line of the terminal, or of what is printed elsewhere
 * @param shell the command line syntax for calls of the program
 * @param progress the progress display
 */
public record Environment(
        Path folder,
        PrintStream out,
        PrintStream err,
        Clock clock,
        boolean colored,
        int width,
        Shell shell,
        Progress progress) {
    public Environment {
        requireNonNull(folder, "folder");
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(clock, "clock");
        requireNonNull(shell, "shell");
        requireNonNull(progress, "progress");
    }
}
