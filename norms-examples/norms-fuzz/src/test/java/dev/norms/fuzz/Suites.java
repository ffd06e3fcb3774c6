package dev.norms.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads every calendar, table and workbook below a folder once, for instance published test suites of the formats. */
final class Suites {
    private static final Map<String, Target> TARGETS = Map.of(
            "ics",
            Target.CALENDAR,
            "csv",
            Target.TABLES,
            "tsv",
            Target.TABLES,
            "xlsx",
            Target.WORKBOOK,
            "xlsm",
            Target.WORKBOOK,
            "json",
            Target.JSON);

    /** The names under which a table is read: one that is needed, one with many forms of cells, one of unusual form. */
    private static final List<String> TABLES = List.of("organizations.csv", "activities.csv", "study.csv");

    private Suites() {}

    /**
     * Reads the files and fails at the end if one broke a promise.
     *
     * @param arguments the folder
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Map<Target, Integer> counts = new EnumMap<>(Target.class);
        int broken = 0;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Optional<Target> target = target(file);
                if (target.isPresent()) {
                    counts.merge(target.get(), 1, Integer::sum);
                    broken += read(target.get(), file) ? 0 : 1;
                }
            }
        }
        System.out.println(counts + " read, " + broken + " broken");
        System.exit(broken == 0 ? 0 : 1);
    }

    private static Optional<Target> target(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TARGETS.get(extension));
    }

    private static boolean read(Target target, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            switch (target) {
                case TABLES -> {
                    for (String table : TABLES) {
                        Bounds.hold(target, Parts.join(Map.of(table, bytes)));
                    }
                }
                case JSON -> Bounds.hold(target, Parts.join(Map.of("ledger", bytes)));
                default -> Bounds.hold(target, bytes);
            }
            return true;
        } catch (RuntimeException | Error e) {
            System.out.println(file);
            e.printStackTrace(System.out);
            return false;
        }
    }
}
