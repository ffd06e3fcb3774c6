package dev.norms.cli.command;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import dev.norms.cli.result.OutputFile;
import java.time.LocalDate;
import java.util.List;

/** The bundled sample college, made up by the project: its files, and the day as of which they are complete. */
final class Sample {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    /** The folder, in that of the results, into which the files are copied for the reader to look at and to change. */
    static final String FOLDER = "sample";

    private static final List<String> NAMES = List.of(
            "activities.csv",
            "attendance.csv",
            "contacts.csv",
            "documents.csv",
            "dues.csv",
            "exemptions.csv",
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

    static List<OutputFile> copies() {
        return files().entrySet().stream()
                .map(file -> new OutputFile(
                        FOLDER + "/" + file.getKey(), out -> file.getValue().copyTo(out)))
                .toList();
    }
}
