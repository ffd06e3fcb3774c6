package dev.norms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.family.Family;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thirteenth family of requirements does not compile until every question about families is answered.
 *
 * <p>The family is added to a copy of the sources of both modules; then javac names each open question.
 */
class ThirteenthFamilyTest {
    private static final Path CORE = Path.of("..", "norms-core");
    private static final Path CALENDAR = Path.of("");
    private static final Path REQUIREMENTS = Path.of("dev", "norms", "requirement");
    private static final Pattern ANSWERS =
            Pattern.compile("\\b(?:implements|extends)\\s[\\w<>, .]*\\bCases<|\\bnew\\s+Cases<");

    @TempDir
    Path folder;

    private Path sources = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        for (Path module : List.of(CORE, CALENDAR)) {
            copy(module.resolve(Path.of("src", "main", "java")));
            copy(module.resolve(Path.of("target", "generated-sources", "annotations")));
        }
        Files.writeString(sources.resolve(REQUIREMENTS).resolve("SongRequirement.java"), """
                package dev.norms.requirement;

                /** A song that is sung. */
                public record SongRequirement() implements Requirement {}
                """);
        edit("Requirement.java", "permits CountRequirement,", "permits SongRequirement, CountRequirement,");
    }

    @Test
    void core_asks_what_the_family_is() throws IOException {
        assertThat(problems())
                .allMatch(problem -> problem.startsWith("SongRequirement"))
                .isNotEmpty();
    }

    @Test
    void every_module_asks_how_the_family_is_treated() throws IOException {
        edit(
                "Cases.java",
                "public interface Cases<R> {",
                "public interface Cases<R> {\n    R song(SongRequirement song);\n");
        Set<String> open = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (ANSWERS.matcher(Files.readString(file)).find()) {
                    open.add(file.getFileName().toString());
                }
            }
        }
        assertThat(open).as("who answers for families").isNotEmpty();
        Set<String> named = problems().stream()
                .map(problem -> problem.substring(0, problem.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).as("files with an open question").containsAll(open).contains("SongRequirement.java");
    }

    @Test
    void no_question_about_a_family_has_a_default() {
        assertThat(Family.class.getMethods())
                .filteredOn(Method::isDefault)
                .extracting(Method::getName)
                .as("no questions of their own: a quicker tally, and a closer look at whom a record concerns")
                .containsExactlyInAnyOrder("totals", "touches");
    }

    private void edit(String file, String old, String replacement) throws IOException {
        Path path = sources.resolve(REQUIREMENTS).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }

    private void copy(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList()) {
                Path target = sources.resolve(root.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Compiles the copy; each problem begins with the name of its file. */
    private List<String> problems() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            List<String> options = new ArrayList<>(List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-Xmaxerrs",
                    "1000",
                    "-XDshould-stop.ifError=FLOW",
                    "-d",
                    Files.createDirectory(folder.resolve("classes")).toString()));
            options.addAll(List.of("--release", "17"));
            compiler.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(all))
                    .call();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> (diagnostic.getSource() == null
                                ? "?"
                                : Path.of(diagnostic.getSource().getName()).getFileName())
                        + ": " + diagnostic.getMessage(java.util.Locale.ROOT))
                .toList();
    }
}
