package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published is whole: in the BOM, with a README, under one version and one license. */
class PublishingTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path BOM = ROOT.resolve(Path.of("norms-examples", "norms-bom", "pom.xml"));

    private static List<Path> libraries() throws IOException {
        List<Path> libraries = new ArrayList<>();
        try (Stream<Path> examples = Files.list(ROOT.resolve("norms-examples"))) {
            for (Path module : Stream.concat(
                            Stream.of(ROOT.resolve("norms-core"), ROOT.resolve("norms-calendar")), examples.sorted())
                    .filter(folder -> Files.exists(folder.resolve(Path.of("src", "main", "java"))))
                    .toList()) {
                if (!read(module.resolve("pom.xml")).contains("<maven.deploy.skip>true")) {
                    libraries.add(module);
                }
            }
        }
        return libraries;
    }

    @Test
    void the_bom_has_every_published_library() throws IOException {
        List<String> published = libraries().stream()
                .map(module -> module.getFileName().toString())
                .toList();
        assertThat(published).hasSizeGreaterThanOrEqualTo(5);
        assertThat(found("<artifactId>(norms-[a-z-]+)</artifactId>", read(BOM)))
                .as(BOM.toString())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("norms-bom"), published.stream())
                        .toList());
    }

    @Test
    void bom_and_consumer_have_the_version_and_the_license_of_the_build() throws IOException {
        String parent = read(ROOT.resolve("pom.xml"));
        String version = found("<artifactId>norms-parent</artifactId>\\s*<version>(.*?)</version>", parent)
                .get(0);
        assertThat(found("<artifactId>norms-bom</artifactId>\\s*<version>(.*?)</version>", read(BOM)))
                .containsExactly(version);
        assertThat(found(
                        "<norms.version>(.*?)</norms.version>",
                        read(ROOT.resolve(Path.of(".ci", "consumer", "pom.xml")))))
                .containsExactly(version);
        for (String part : List.of(
                "<norms.url>(.*?)</norms.url>",
                "<url>(.*?)</url>",
                "(?s)<licenses>(.*?)</licenses>",
                "(?s)<scm.*?>(.*?)</scm>")) {
            assertThat(found(part, read(BOM))).as(part).isEqualTo(found(part, parent));
        }
        assertThat(read(ROOT.resolve("LICENSE"))).contains("Apache License", "Version 2.0, January 2004");
    }

    @Test
    void every_module_says_whether_it_is_a_library() throws IOException {
        for (Path module : libraries()) {
            assertThat(read(module.resolve("README.md")))
                    .as(module + "/README.md")
                    .contains("**A library to depend on** (`dev.norms:" + module.getFileName() + "`");
        }
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).replaceAll("\\s+", " "));
        }
        return found;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
