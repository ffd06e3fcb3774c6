package dev.norms.cli;

import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.ProgressLine;
import dev.norms.cli.run.Shell;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalInt;

/** The main class of the program, the only one that takes streams, folder and clock from the system. */
public final class Norms {
    /** The system property with the name of the launcher, which gives the settings of a short run itself. */
    private static final String LAUNCHER = "norms.launcher";

    private Norms() {}

    /**
     * Runs the program and ends with its exit status.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        boolean isLaunched = System.getProperty(LAUNCHER) != null;
        OptionalInt status = isLaunched ? OptionalInt.empty() : ShortRun.of(arguments);
        System.exit(status.isPresent() ? status.getAsInt() : run(arguments));
    }

    /** Runs the program on the streams of the system and returns its exit status. */
    static int run(String... arguments) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new QuietPipe(new FileOutputStream(FileDescriptor.out))),
                false,
                Terminal.encoding("stdout"));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, Terminal.encoding("stderr"));
        int width = Terminal.width();
        Environment environment = new Environment(
                Path.of(""),
                out,
                err,
                Clock.system(ZoneId.systemDefault()),
                Terminal.isColored(),
                width,
                new Shell(invocation(Path.of("")), continuation()),
                Terminal.isWatched() ? new ProgressLine(err, width) : Progress.NONE);
        int status = new Program(environment).run(arguments);
        out.flush();
        return status;
    }

    private static String continuation() {
        return isWindows() ? "^" : "\\";
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** Returns the command that starts this program, for the user to copy. */
    static String invocation(Path folder) {
        String launcher = System.getProperty(LAUNCHER, "");
        if (!launcher.isEmpty()) {
            return Shell.quoted(launcher, isWindows());
        }
        try {
            CodeSource source = Norms.class.getProtectionDomain().getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(jar)) {
                Path here = folder.toAbsolutePath();
                String path = (jar.startsWith(here) ? here.relativize(jar) : jar).toString();
                return "java -jar " + Shell.quoted(path, isWindows());
            }
        } catch (URISyntaxException | SecurityException e) {
            return "java -jar norms.jar";
        }
        return "java -jar norms.jar";
    }
}
