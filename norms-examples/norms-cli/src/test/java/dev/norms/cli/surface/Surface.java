package dev.norms.cli.surface;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What norms-core and norms-calendar export, read from their module descriptors and class files. */
final class Surface {
    private static final List<String> MODULES = List.of("norms-core", "norms-calendar");
    private static final String[] USERS = {"dev.norms.files", "dev.norms.report", "dev.norms.json", "dev.norms.cli"};

    private final List<ExportedType> types;

    private Surface(List<ExportedType> types) {
        this.types = types;
    }

    static Surface read() {
        return new Surface(MODULES.stream()
                .flatMap(module -> exports(module).flatMap(name -> types(module, name)))
                .toList());
    }

    List<ExportedType> types() {
        return types;
    }

    /** Only what stands in some packages. */
    Surface within(Pattern packages) {
        return new Surface(types.stream()
                .filter(exported -> packages.matcher(exported.packageName()).matches())
                .toList());
    }

    /** Only what does not stand in some packages. */
    Surface without(Pattern packages) {
        return new Surface(types.stream()
                .filter(exported -> !packages.matcher(exported.packageName()).matches())
                .toList());
    }

    /** The number of public types that stand inside others, at every depth. */
    long nested() {
        return types.stream().mapToLong(exported -> nested(exported.type())).sum();
    }

    private static long nested(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> Modifier.isPublic(inner.getModifiers()))
                .mapToLong(inner -> 1 + nested(inner))
                .sum();
    }

    /**
     * The names of the types that files, report, JSON and the command line use, and those in the signatures of these.
     */
    Set<String> used() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.norms");
        Set<String> exported = types.stream().map(one -> one.type().getName()).collect(Collectors.toSet());
        Deque<String> next = new ArrayDeque<>();
        for (JavaClass user : all) {
            if (Arrays.stream(USERS).anyMatch(user.getPackageName()::startsWith)) {
                user.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(Surface::topLevel)
                        .forEach(next::add);
            }
        }
        Set<String> used = new HashSet<>();
        while (!next.isEmpty()) {
            String name = next.remove();
            if (exported.contains(name) && used.add(name)) {
                signatures(all.get(name)).forEach(next::add);
            }
        }
        return used;
    }

    private static Stream<String> signatures(JavaClass type) {
        return Stream.concat(
                Stream.concat(
                                type.getCodeUnits().stream()
                                        .filter(unit -> unit.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                                        .flatMap(unit -> unit.getAllInvolvedRawTypes().stream()),
                                type.getFields().stream()
                                        .filter(field -> field.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                                        .flatMap(field -> field.getAllInvolvedRawTypes().stream()))
                        .map(Surface::topLevel),
                type.getAllClassesSelfIsAssignableTo().stream()
                        .filter(parent -> !parent.equals(type))
                        .map(Surface::topLevel));
    }

    private static String topLevel(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    private static Stream<String> exports(String module) {
        try (InputStream in = Files.newInputStream(classes(module).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ExportedType> types(String module, String packageName) {
        try (Stream<Path> files = Files.list(classes(module).resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted(Comparator.naturalOrder())
                    .<Class<?>>map(name -> load(packageName + "." + name))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .map(type -> new ExportedType(module, type))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path classes(String module) {
        return Path.of("..", "..", module, "target", "classes");
    }
}
