package dev.norms.cli;

import java.util.List;

/**
 * The run from which the launchers make their class-data-sharing archive: the commands that people use often, on the
 * sample college, so that the classes of each are in the archive.
 */
final class Rehearsal {
    /** The commands, of which the first writes the data of the others into the working directory. */
    static final List<List<String>> COMMANDS = List.of(
            List.of(),
            List.of("check", "norms-out/sample", "--as-of", "2026-09-15", "--lang", "en"),
            List.of("plan", "norms-out/sample", "--from", "2026-01-01", "--to", "2026-12-31", "--out", "plan"),
            List.of("assess", "norms-out/sample", "--as-of", "2026-09-15", "--paper", "branch,wall", "--out", "assess"),
            List.of("papers", "norms-out/sample", "--as-of", "2026-09-15", "--out", "papers"),
            List.of("explain", "norms-out/sample", "--as-of", "2026-09-15", "INS-2.1@art-f1/2026-Q2"),
            List.of("init", "college", "--year", "2027", "--from", "norms-out/sample"),
            List.of("check", "college", "--as-of", "2027-01-04"));

    private Rehearsal() {}

    /**
     * Runs all commands in the working directory.
     *
     * @param arguments ignored
     */
    public static void main(String[] arguments) {
        int worst = COMMANDS.stream()
                .mapToInt(command -> Norms.run(command.toArray(new String[0])))
                .max()
                .orElse(0);
        System.exit(worst);
    }
}
