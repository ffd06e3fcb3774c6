package dev.norms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the two modules export is what users may build on: final or sealed, of this library, nothing generated. */
class ExportedTypesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.norms");

    /** The packages that the two modules export to everybody. */
    static Set<String> exported() {
        return Stream.of(Path.of("..", "norms-core", "target", "classes"), Path.of("target", "classes"))
                .map(classes -> classes.resolve("module-info.class"))
                .flatMap(ExportedTypesTest::exports)
                .collect(Collectors.toSet());
    }

    private static Stream<String> exports(Path descriptor) {
        try (InputStream in = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> type.getSimpleName().startsWith("Immutable") && !type.isMemberClass());

    @Test
    void no_type_of_guava_stands_in_an_exported_signature() {
        Set<String> exported = exported();
        assertThat(CLASSES.stream()
                        .filter(type -> exported.contains(type.getPackageName())
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> Stream.concat(
                                type.getCodeUnits().stream()
                                        .filter(unit -> isVisible(unit.getModifiers()))
                                        .filter(unit -> unit.getAllInvolvedRawTypes().stream()
                                                .anyMatch(ExportedTypesTest::isOfGuava)),
                                type.getFields().stream()
                                        .filter(field -> isVisible(field.getModifiers()))
                                        .filter(field -> field.getAllInvolvedRawTypes().stream()
                                                .anyMatch(ExportedTypesTest::isOfGuava))))
                        .map(JavaMember::getFullName))
                .isEmpty();
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOfGuava(JavaClass type) {
        return type.getPackageName().startsWith("com.google.common");
    }

    @Test
    void generated_value_classes_stay_hidden() {
        classes().that(GENERATED).should().notBePublic().check(CLASSES);
    }

    @Test
    void public_types_are_final_or_sealed_but_for_those_that_are_named_here() {
        Set<String> open = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("Builder")) // the generated half of a final one
                .map(JavaClass::reflect)
                .filter(type -> !type.isSealed()
                        && !type.isAnnotation()
                        && !java.lang.reflect.Modifier.isFinal(type.getModifiers()))
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "dev.norms.calendar.counting.Missed", // not exported
                        "dev.norms.calendar.revision.Revisable", // not exported
                        "dev.norms.fact.Fact",
                        "dev.norms.internal.column.Columned", // not exported
                        "dev.norms.label.Coded",
                        "dev.norms.requirement.Cases");
    }
}
