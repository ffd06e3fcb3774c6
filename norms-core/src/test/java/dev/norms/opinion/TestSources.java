package dev.norms.opinion;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.norms.duty.NormId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that name each norm, read from their sources. */
final class TestSources {
    /** Elsewhere ids are only examples of ids. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "test", "java", "dev", "norms", "opinion"), Path.of("..", "norms-calendar", "src", "test"));

    private static final Pattern ID =
            Pattern.compile("(?<![\\w.:#-])(?:ORG|INS|MGT|ACT|IMG|ART)-[1-9][0-9]?\\.[1-9][0-9]?(?![0-9])");

    /** The formatter puts the end of each member of a class in a line of its own. */
    private static final Pattern MEMBER_END = Pattern.compile("(?m)^    }$");

    private static final Pattern METHOD = Pattern.compile("(?m)^    (?:[\\w<>\\[\\], ]+ )?(\\w+)\\([^;]*$");

    private TestSources() {}

    /** For each norm the tests that name it: class and method, or the file of expected results. */
    static SetMultimap<NormId, String> naming() {
        ImmutableSetMultimap.Builder<NormId, String> naming = ImmutableSetMultimap.builder();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> scan(file, naming));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return naming.build();
    }

    private static void scan(Path file, ImmutableSetMultimap.Builder<NormId, String> naming) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".java")) {
            ids(read(file)).forEach(id -> naming.put(id, name));
            return;
        }
        for (String member : MEMBER_END.split(read(file), -1)) {
            Matcher method = METHOD.matcher(member);
            String type = name.replace(".java", "");
            String test = type + (method.find() ? "." + method.group(1) : "");
            ids(member).forEach(id -> naming.put(id, test));
        }
    }

    private static Stream<NormId> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group).map(NormId::parse);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
