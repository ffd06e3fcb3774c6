package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code java -jar} starts anew, and that nobody notices. */
class ShortRunTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void a_short_command_without_options_of_java_is_started_with_the_settings_of_the_launchers() {
        assertThat(command(Map.of(), "-jar", "a b/norms.jar", "assess", "my college"))
                .startsWith(JAVA)
                .containsSequence(ShortRun.SETTINGS)
                .endsWith("-jar", "a b/norms.jar", "assess", "my college");
        assertThat(command(Map.of(), "-jar", "norms.jar")).endsWith("-jar", "norms.jar");
    }

    @Test
    void the_archive_of_the_launcher_is_used_where_it_stands_beside_the_jar() throws IOException {
        Path archive = Files.createFile(folder.resolve("norms-" + Runtime.version() + ".jsa"));

        assertThat(command(Map.of(), "-jar", folder.resolve("norms.jar").toString(), "check"))
                .contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void huge_pages_are_asked_for_where_linux_offers_them_to_who_asks() throws IOException {
        Path offer = folder.resolve("enabled");

        assertThat(ShortRun.areOffered(offer)).isFalse();
        assertThat(ShortRun.areOffered(Files.writeString(offer, "always [madvise] never\n")))
                .isTrue();
        assertThat(ShortRun.areOffered(Files.writeString(offer, "always madvise [never]\n")))
                .isFalse();
    }

    @Test
    void who_gives_java_options_gets_what_they_say() {
        assertThat(command(Map.of(), "-Xmx1g", "-jar", "norms.jar", "check")).isEmpty();
        assertThat(command(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g"), "-jar", "norms.jar", "check"))
                .isEmpty();
        assertThat(command(Map.of(), "-cp", "norms.jar", "dev.norms.cli.Norms")).isEmpty();
    }

    @Test
    void what_takes_a_moment_or_long_is_run_at_once() {
        assertThat(command(Map.of(), "-jar", "norms.jar", "--version")).isEmpty();
        assertThat(command(Map.of(), "-jar", "norms.jar", "propose", "my college"))
                .isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void output_errors_and_the_exit_status_are_those_of_the_program() throws IOException, InterruptedException {
        Process process = start("check", "no such folder");

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).contains("没有这个文件夹：no such folder");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_goes_on_when_the_first_java_is_ended() throws IOException, InterruptedException {
        Process process = start();
        List<ProcessHandle> second = List.of();
        while (second.isEmpty() && process.isAlive()) {
            second = process.descendants().filter(ShortRunTest::isJava).toList();
        }
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(128 + 15);
        assertThat(second).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }

    /** The arguments of the program follow the first three words at most. */
    private static List<String> command(Map<String, String> environment, String... given) {
        List<String> words = List.of(given);
        int first = words.contains("-jar") ? words.indexOf("-jar") + 2 : words.size();
        return ShortRun.command(
                words, environment, words.subList(first, words.size()).toArray(new String[0]));
    }

    /** Starts a jar that has the classes of this test run on its path. */
    private Process start(String... arguments) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Norms.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("norms.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.contains("JAVA") && name.endsWith("OPTIONS"));
        return builder.start();
    }
}
