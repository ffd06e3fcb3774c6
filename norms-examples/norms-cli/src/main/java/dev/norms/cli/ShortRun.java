package dev.norms.cli;

import dev.norms.cli.run.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Starts the program in a second Java with the settings that the launchers give. They halve the processor time, since
 * the defaults of Java are made for longer runs than most of these are.
 *
 * <p>Only {@code java -jar norms.jar …} without options of Java is started this way; options given are kept.
 */
final class ShortRun {
    /** The settings of Java: the first-tier compiler, one collector thread, a heap that begins small, no log. */
    static final List<String> SETTINGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:NewSize=16m",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    /**
     * Further settings where Linux gives huge pages on request, which halve the page faults. Java warns where Linux
     * does not give them, and refuses the first setting on other systems.
     */
    static final List<String> IN_HUGE_PAGES = List.of("-XX:+UseTransparentHugePages", "-XX:NewSize=32m");

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    /** The environment variables that may hold options of Java, which no argument shows. */
    private static final List<String> OPTIONS = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    /** The commands that take some seconds: a search or a proof takes longer, a text of help less. */
    private static final Set<String> COMMANDS =
            Set.of("admissions", "assess", "check", "explain", "init", "papers", "plan");

    private ShortRun() {}

    /**
     * Runs the program in a second Java on the streams of this one; if this one is ended, it ends the second.
     *
     * @param arguments the arguments of the program
     * @return the exit status; empty if this Java is to run the program itself
     */
    static OptionalInt of(String... arguments) {
        Optional<String[]> given = ProcessHandle.current().info().arguments();
        List<String> command = given.isEmpty() ? List.of() : command(List.of(given.get()), System.getenv(), arguments);
        return command.isEmpty() ? OptionalInt.empty() : run(command);
    }

    /**
     * Returns the command of the second Java.
     *
     * @param given the arguments of this Java with those of the program
     * @param environment the variables of the environment
     * @param arguments the arguments of the program
     * @return the command; empty if this Java is to run the program itself
     */
    static List<String> command(List<String> given, Map<String, String> environment, String... arguments) {
        boolean isPlain = given.size() == arguments.length + 2 && given.get(0).equals("-jar");
        boolean isShort = arguments.length == 0 || COMMANDS.contains(arguments[0]);
        if (!isPlain || !isShort || OPTIONS.stream().anyMatch(environment::containsKey)) {
            return List.of();
        }
        Path jar = Path.of(given.get(1));
        Path archive = jar.resolveSibling("norms-" + Runtime.version() + ".jsa");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Files.isReadable(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(SETTINGS);
        command.addAll(areOffered(HUGE_PAGES) ? IN_HUGE_PAGES : List.of());
        command.addAll(given);
        return command;
    }

    /** Returns whether a file of the system says that huge pages are given on request, not to all or none. */
    static boolean areOffered(Path hugePages) {
        try {
            return Files.readString(hugePages).contains("[madvise]");
        } catch (IOException e) {
            return false;
        }
    }

    private static OptionalInt run(List<String> command) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(ShortRun::endSecond));
            return OptionalInt.of(
                    new ProcessBuilder(command).inheritIO().start().waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(Failure.STATUS);
        }
    }

    private static void endSecond() {
        ProcessHandle.current().children().forEach(second -> {
            second.destroy();
            second.onExit().join();
        });
    }
}
