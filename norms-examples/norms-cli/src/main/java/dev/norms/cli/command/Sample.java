package dev.norms.cli.command;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import dev.norms.cli.result.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The bundled sample college, made up by the project: its files, and the day as of which they are complete. */
final class Sample {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    /** The folder, in that of the results, into which the files are copied for the reader to look at and to change. */
    static final String FOLDER = "sample";

    private static final List<String> NAMES = List.of(
            "activities.csv",
            "admissions.csv",
            "approvals.csv",
            "attendance.csv",
            "attestations.csv",
            "ballots.csv",
            "checks.csv",
            "contacts.csv",
            "documents.csv",
            "dues.csv",
            "exemptions.csv",
            "followups.csv",
            "organizations.csv",
            "people.csv",
            "posts.csv",
            "semesters.csv",
            "study.csv",
            "terms.csv");

    private static final String RESOURCES = "dev/norms/cli/sample/";

    private Sample() {}

    static ImmutableMap<String, ByteSource> files() {
        ImmutableMap.Builder<String, ByteSource> files = ImmutableMap.builder();
        NAMES.forEach(name -> files.put(name, Resources.asByteSource(Resources.getResource(RESOURCES + name))));
        return files.buildOrThrow();
    }

    /** Copies of the files that a folder does not have yet: what somebody has filled in is never overwritten. */
    static List<OutputFile> copies(Path folder) {
        return files().entrySet().stream()
                .filter(file -> !Files.exists(folder.resolve(file.getKey())))
                .map(file -> new OutputFile(
                        FOLDER + "/" + file.getKey(), out -> file.getValue().copyTo(out)))
                .toList();
    }
}
