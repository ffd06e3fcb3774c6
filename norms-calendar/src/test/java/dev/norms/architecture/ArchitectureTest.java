package dev.norms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of packages is one-way: a package may import those named before it in its list, and no other. */
class ArchitectureTest {
    static final List<String> VOCABULARY = List.of(
            "label",
            "internal.choice",
            "internal.choice.admission",
            "time",
            "source",
            "explanation",
            "organization",
            "vote",
            "duty",
            "evidence",
            "admission");
    static final List<String> RULES = List.of(
            "procedure",
            "requirement",
            "norm",
            "profile",
            "book",
            "clause",
            "opinion.reading",
            "opinion.admission",
            "opinion");
    static final List<String> FACTS = List.of("fact", "college", "ledger");
    static final List<String> CALENDAR = List.of(
            "calendar.notice",
            "calendar.workday",
            "calendar.academic",
            "calendar.composition",
            "calendar.admission",
            "calendar.obligation",
            "calendar.counting",
            "calendar.family",
            "calendar.missed",
            "calendar.plan",
            "calendar.change",
            "calendar.sum",
            "calendar.schedule",
            "calendar.revision",
            "calendar.election",
            "calendar.assessment",
            "calendar.question",
            "calendar.live",
            "calendar.preference",
            "calendar.proposal.puzzle",
            "calendar.proposal.block",
            "calendar.proposal.search",
            "calendar.proposal.problem",
            "calendar.proposal",
            "calendar.remedy.cover",
            "calendar.remedy.act",
            "calendar.remedy.cure",
            "calendar.remedy",
            "calendar.proof.shape",
            "calendar.proof",
            "calendar.ical",
            "calendar.feed");

    static final List<String> INTERNAL =
            List.of("internal.style", "internal.order", "internal.draft", "internal.column");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.norms");

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_what_stands_before_it() {
        List<DynamicTest> tests = new ArrayList<>();
        walk(VOCABULARY, List.of(), tests);
        walk(RULES, VOCABULARY, tests);
        walk(FACTS, VOCABULARY, tests);
        walk(CALENDAR, join(VOCABULARY, join(RULES, FACTS)), tests);
        walk(List.of("calendar.ical"), List.of(), tests);
        walk(
                List.of("calendar.proposal.puzzle", "calendar.proposal.block", "calendar.proposal.search"),
                List.of(),
                tests);
        return tests.stream();
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        Set<String> placed = new HashSet<>(join(join(VOCABULARY, RULES), join(FACTS, CALENDAR)));
        placed.addAll(INTERNAL);
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName().replaceFirst("^dev\\.norms\\.", ""))
                .collect(Collectors.toSet());
        assertThat(found)
                .as("packages without a place in the order; put a new or moved one into its list in ArchitectureTest, "
                        + "after all that it uses, and draw it: mvn test -Dnorms.golden=write")
                .isSubsetOf(placed);
    }

    @Test
    void nothing_outside_the_named_libraries_is_used() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.nio", // the order of octets; files are in another package
                        "java.nio.charset..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "java.io..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify..",
                        "org.immutables.value..",
                        "dev.norms..")
                .check(CLASSES);
    }

    @Test
    void no_clock_no_zone_no_locale_no_console_no_file_is_touched() {
        noClasses()
                .should()
                .callMethodWhere(READS_THE_WORLD)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class, java.io.File.class, java.nio.file.Path.class)
                .check(CLASSES);
    }

    /**
     * But for one class, which reads the table of clauses from its own package: more than a hundred rows of digests are
     * data, not code. A charset is named to digest words; it reads and writes nothing.
     */
    @Test
    void core_does_no_input_and_output() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.norms.calendar..")
                .and()
                .doNotHaveFullyQualifiedName("dev.norms.opinion.OpinionClauses")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "java.io..", "java.nio", "java.nio.channels..", "java.nio.file..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(java.io.Serializable.class))))
                .check(CLASSES);
    }

    /** A family that a chain of tests does not know would be treated as another; {@code match} has no such gap. */
    @Test
    void families_of_requirements_are_told_apart_by_match_alone() throws IOException {
        Pattern test = Pattern.compile("instanceof\\s+(?:final\\s+)?\\w+Requirement\\b");
        List<Path> main = List.of(
                Path.of("..", "norms-core", "src", "main", "java"),
                Path.of("src", "main", "java"),
                Path.of("..", "norms-examples"));
        List<Path> offenders = new ArrayList<>();
        for (Path root : main) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.toString().contains("test"))
                        .toList()) {
                    if (test.matcher(Files.readString(file)).find()) {
                        offenders.add(file);
                    }
                }
            }
        }
        assertThat(offenders).isEmpty();
    }

    private static final DescribedPredicate<JavaMethodCall> READS_THE_WORLD =
            DescribedPredicate.describe("reads the clock, the default zone or the default locale", call -> {
                String owner = call.getTargetOwner().getName();
                String name = call.getName();
                return (owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault")))
                        || (owner.equals("java.lang.System")
                                && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                        || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                        || (owner.equals("java.lang.String")
                                && (name.equals("format") || name.equals("toLowerCase") || name.equals("toUpperCase"))
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.util.Locale")));
            });

    private static void walk(List<String> order, List<String> before, List<DynamicTest> tests) {
        List<String> allowed = new ArrayList<>(before);
        for (String name : order) {
            allowed.add(name);
            tests.add(only(name, allowed));
        }
    }

    private static DynamicTest only(String name, List<String> allowed) {
        String[] packages = Stream.concat(allowed.stream(), INTERNAL.stream())
                .map(other -> "dev.norms." + other)
                .toArray(String[]::new);
        return DynamicTest.dynamicTest(
                name,
                () -> classes()
                        .that()
                        .resideInAPackage("dev.norms." + name)
                        .should()
                        .onlyDependOnClassesThat(DescribedPredicate.or(
                                JavaClass.Predicates.resideInAnyPackage(packages),
                                DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("dev.norms.."))))
                        .allowEmptyShould(true)
                        .check(CLASSES));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
