package dev.norms.web;

import com.google.common.io.ByteSource;
import dev.norms.files.workbook.WorkbookFile;
import dev.norms.web.answer.OpenCollege;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Folders of tests, and the answers of the JVM about them. */
final class Answers {
    /** The folder of the sample college. */
    static final Path SAMPLE = Path.of("../norms-cli/src/main/resources/dev/norms/cli/sample");

    private Answers() {}

    static OpenCollege open(Map<String, byte[]> files) {
        return OpenCollege.read(sources(files), WorkbookFile::open);
    }

    static Map<String, ByteSource> sources(Map<String, byte[]> files) {
        Map<String, ByteSource> sources = new LinkedHashMap<>();
        files.forEach((name, bytes) -> sources.put(name, ByteSource.wrap(bytes)));
        return sources;
    }

    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                files.put(entry.getFileName().toString(), Files.readAllBytes(entry));
            }
        }
        return files;
    }
}
