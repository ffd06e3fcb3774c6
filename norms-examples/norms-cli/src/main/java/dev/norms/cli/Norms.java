package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.ProgressLine;
import dev.norms.cli.run.Shell;
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
import picocli.CommandLine.Help.Ansi;

/** The main class of the program, the only one that takes streams, folder and clock from the system. */
public final class Norms {
    private Norms() {}

    /**
     * Runs the program and ends with its exit status.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        Environment environment = new Environment(
                Path.of(""),
                out,
                err,
                Clock.system(ZoneId.systemDefault()),
                Ansi.AUTO.enabled(),
                new Shell(invocation(Path.of("")), continuation()),
                Terminal.isWatched() ? new ProgressLine(err) : Progress.NONE);
        int status = new Program(environment).run(arguments);
        out.flush();
        System.exit(status);
    }

    private static String continuation() {
        return File.separatorChar == '\\' ? "^" : "\\";
    }

    /** Returns the command that starts this program, for the user to copy. */
    static String invocation(Path folder) {
        try {
            CodeSource source = Norms.class.getProtectionDomain().getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(jar)) {
                Path here = folder.toAbsolutePath();
                String path = (jar.startsWith(here) ? here.relativize(jar) : jar).toString();
                return "java -jar " + (path.contains(" ") ? '"' + path + '"' : path);
            }
        } catch (URISyntaxException | SecurityException e) {
            return "java -jar norms.jar";
        }
        return "java -jar norms.jar";
    }
}
