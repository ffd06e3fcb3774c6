package dev.norms.cli.command;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import dev.norms.cli.result.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The bundled, fictitious sample college: its files, and the day up to which they are complete. */
final class Sample {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    /** The subfolder of the results into which the files are copied for the reader. */
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
            "coverage.csv",
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

    /** Returns copies of the files that a folder lacks; existing files are never overwritten. */
    static List<OutputFile> copies(Path folder) {
        return files().entrySet().stream()
                .filter(file -> !Files.exists(folder.resolve(file.getKey())))
                .map(file -> new OutputFile(
                        FOLDER + "/" + file.getKey(), out -> file.getValue().copyTo(out)))
                .toList();
    }
}
