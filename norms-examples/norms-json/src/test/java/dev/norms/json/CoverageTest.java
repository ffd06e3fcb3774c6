package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.norm.Norm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every public type of core and calendar is in the schema, or is listed with a reason why not. */
class CoverageTest {
    private static final Path LEFT_OUT = Path.of("src", "main", "resources", "dev", "norms", "json", "no-json.txt");

    /** The packages that core and calendar export to everybody. */
    private static Set<String> exported() {
        Set<String> packages = new TreeSet<>();
        for (Class<?> type : List.of(Norm.class, Schedule.class)) {
            URI place = URI.create(type.getResource(type.getSimpleName() + ".class")
                    .toString()
                    .replaceFirst(type.getName().replace('.', '/') + "\\.class$", "module-info.class"));
            try (InputStream in = place.toURL().openStream()) {
                ModuleDescriptor.read(in).exports().stream()
                        .filter(export -> !export.isQualified())
                        .forEach(export -> packages.add(export.source()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packages;
    }

    private static Set<Class<?>> types() {
        Set<String> exported = exported();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.norms").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> exported.contains(type.getPackageName()))
                        .filter(type -> !type.getSimpleName().matches("package-info|.*Builder|.*Exception"))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    private static Map<String, String> leftOut() {
        Map<String, String> reasons = new TreeMap<>();
        try (Stream<String> lines = Files.lines(LEFT_OUT)) {
            lines.map(line -> line.split("\\|", 3))
                    .forEach(line -> reasons.put(line[0].replaceFirst("^.*\\.", ""), line[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    /** The name of the outermost type: what is in a type that is left out is left out with it. */
    private static String name(Class<?> type) {
        return SchemaWriter.name(type).replaceFirst("\\..*", "");
    }

    /** The types that are not left out. */
    static Stream<Class<?>> covered() {
        Map<String, String> leftOut = leftOut();
        return types().stream()
                .filter(type -> !leftOut.containsKey(name(type)))
                .sorted(java.util.Comparator.comparing(Class::getName));
    }

    @Test
    void every_public_type_is_written_or_left_out_for_a_reason() throws IOException {
        Set<String> known = new TreeSet<>(leftOut().keySet());
        known.addAll(new JsonMapper().readTree(NormsJson.schema()).get("$defs").propertyNames());
        assertThat(types())
                .extracting(type -> known.contains(name(type)) ? name(type) : SchemaWriter.name(type))
                .isSubsetOf(known);
    }

    @Test
    void what_is_left_out_exists_and_is_not_in_the_schema() {
        Set<String> names = types().stream().map(SchemaWriter::name).collect(Collectors.toSet());
        assertThat(leftOut().keySet()).isSubsetOf(names);
        assertThat(new JsonMapper().readTree(NormsJson.schema()).get("$defs").propertyNames())
                .doesNotContainAnyElementsOf(leftOut().keySet());
        assertThat(leftOut().values()).allMatch(reason -> reason.length() > 10);
    }
}
