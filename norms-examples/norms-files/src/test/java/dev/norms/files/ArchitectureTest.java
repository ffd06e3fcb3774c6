package dev.norms.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of packages is one-way: a package may use those named before it, and no other of this module. */
class ArchitectureTest {
    private static final List<String> ORDER = List.of(
            ".leniency",
            ".cell",
            ".found",
            ".csv",
            ".workbook",
            ".table",
            ".ics",
            ".event",
            ".university.title",
            ".university.meaning",
            ".university",
            ".template",
            ".code",
            ".form",
            ".college",
            ".folder",
            "",
            ".published",
            ".proposal");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.norms.files");

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_stands_before_it() {
        return IntStream.range(0, ORDER.size())
                .mapToObj(i -> DynamicTest.dynamicTest("files" + ORDER.get(i), () -> {
                    String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                            .map(ArchitectureTest::name)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(name(ORDER.get(i)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ORDER.stream().map(ArchitectureTest::name).toList());
    }

    private static String name(String end) {
        return "dev.norms.files" + end;
    }
}
