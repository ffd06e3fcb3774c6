package dev.norms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names every coded term and every public type, and has one English word for each Chinese term. */
class GlossaryTest {
    private static final Set<String> EXPORTED = ExportedTypesTest.exported();
    private static final List<JavaClass> PUBLIC = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.norms").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> EXPORTED.contains(type.getPackageName()))
                    .filter(type -> !type.getSimpleName().endsWith("Builder")
                            && !type.getSimpleName().equals("package-info"))
                    .toList();

    private static List<String[]> rows() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "norms-core", "GLOSSARY.md"))) {
            return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| Chinese"))
                    .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                    .toList();
        }
    }

    @Test
    void every_coded_term_stands_in_the_glossary() throws IOException {
        List<String> terms = rows().stream().map(row -> row[0] + "=" + row[1]).toList();
        Stream<Label> constants = PUBLIC.stream()
                .map(JavaClass::reflect)
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((Coded) constant).label());
        assertThat(Stream.concat(constants, ActivityKind.known().stream().map(ActivityKind::label)))
                .extracting(label -> label.zh() + "=" + label.en())
                .isSubsetOf(terms);
    }

    @Test
    void every_public_type_stands_in_the_glossary() throws IOException {
        List<String> named = rows().stream()
                .flatMap(row -> Stream.of(row[2].split(", ")))
                .map(name -> name.replace("`", ""))
                .toList();
        assertThat(PUBLIC.stream()
                        .map(type -> type.getName().replaceFirst(".*\\.", "").replace('$', '.'))
                        .filter(name -> !named.contains(name)))
                .isEmpty();
    }

    @Test
    void a_chinese_term_has_one_english_word() throws IOException {
        Map<String, TreeSet<String>> words = new TreeMap<>();
        for (String[] row : rows()) {
            words.computeIfAbsent(row[0], term -> new TreeSet<>()).add(row[1]);
        }
        assertThat(words)
                .allSatisfy((term, english) -> assertThat(english).as(term).hasSize(1));
    }
}
