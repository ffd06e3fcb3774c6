package dev.norms.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launchers beside the jar, the one for Unix with a Java that only tells its arguments. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHERS = Path.of("src", "main", "launcher");
    private static final String TELLER = """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:ArchiveClassesAtExit=*)
                  [ -n "${CANNOT:-}" ] && exit 1
                  : >"${argument#*=}" && exit 0 ;;
              esac
            done
            printf '<%s>' "$@"
            exit "${STATUS:-0}"
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path java;

    @BeforeEach
    void set_up() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder (1) & $more/norms"));
        Files.copy(LAUNCHERS.resolve("norms"), home.resolve("norms"));
        executable(home.resolve("norms"));
        Files.writeString(home.resolve("norms.jar"), "jar");
        java = Files.createDirectories(folder.resolve("java 17"));
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("bin/java"), TELLER);
        executable(java.resolve("bin/java"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
    }

    @Test
    void arguments_and_the_exit_status_go_through_unchanged() throws IOException, InterruptedException {
        Ran ran = run(
                home.resolve("norms"), Map.of("STATUS", "2"), "plan", "my college", "a\"b", "100%", "!x", "$HOME", "");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out())
                .endsWith("<-jar><" + home.toRealPath().resolve("norms.jar")
                        + "><plan><my college><a\"b><100%><!x><$HOME><>");
    }

    @Test
    void the_first_run_prepares_an_archive_for_this_java_which_later_runs_use()
            throws IOException, InterruptedException {
        Path archive = home.toRealPath().resolve("norms-17.0.9.jsa");
        for (int i = 0; i < 2; i++) {
            Ran ran = run(home.resolve("norms"), Map.of());

            assertThat(ran.status()).isZero();
            assertThat(ran.out()).startsWith("<-XX:SharedArchiveFile=" + archive + "><-Xshare:auto>");
        }
        assertThat(archive).exists();
    }

    @Test
    void an_archive_is_for_one_build_of_java() throws IOException, InterruptedException {
        Files.writeString(
                java.resolve("release"),
                "IMPLEMENTOR=\"N/A\"\nJAVA_RUNTIME_VERSION=\"17.0.9+6-Debian\"\nJAVA_VERSION=\"17.0.9\"\n");

        run(home.resolve("norms"), Map.of());

        assertThat(home.resolve("norms-17.0.9+6-Debian.jsa")).exists();
    }

    @Test
    void where_java_makes_no_archive_the_program_runs_without() throws IOException, InterruptedException {
        Ran ran = run(home.resolve("norms"), Map.of("CANNOT", "yes"), "--version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).doesNotContain("SharedArchiveFile").endsWith("<--version>");
        assertThat(home).isDirectoryNotContaining(path -> path.toString().contains(".jsa"));
    }

    @Test
    void a_link_leads_to_the_jar_beside_the_file_itself() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("norms"), home.resolve("norms"));
        Path again = Files.createSymbolicLink(folder.resolve("n"), Path.of("norms"));

        assertThat(run(link, Map.of()).out()).contains("<" + home.toRealPath().resolve("norms.jar") + ">");
        assertThat(run(again, Map.of()).out()).contains("<" + home.toRealPath().resolve("norms.jar") + ">");
    }

    @Test
    void a_missing_jar_is_told() throws IOException, InterruptedException {
        Files.delete(home.resolve("norms.jar"));

        assertThat(run(home.resolve("norms"), Map.of()).status()).isEqualTo(2);
    }

    @Test
    void an_older_java_is_told_before_it_fails() throws IOException, InterruptedException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"1.8.0_202\"\n");

        Ran ran = run(home.resolve("norms"), Map.of());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    /** What the command interpreter of Windows needs, which is not at hand. */
    @Test
    void the_file_for_windows_is_as_its_interpreter_wants_it() throws IOException {
        byte[] bytes = Files.readAllBytes(LAUNCHERS.resolve("norms.cmd"));
        String text = new String(bytes, UTF_8);

        assertThat(US_ASCII.newEncoder().canEncode(text))
                .as("no code page matters")
                .isTrue();
        assertThat(text.replace("\r\n", ""))
                .as("labels are found where lines end with CR LF")
                .doesNotContain("\n");
        List<String> lines = text.lines().toList();
        assertThat(lines).contains("setlocal DisableDelayedExpansion");
        assertThat(text).as("paths with blanks and brackets").doesNotContainPattern("[^\"]%(JAR|JAVA|ARCHIVE|WORK)%");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("-jar \"%JAR%\" %*")) {
                assertThat(lines.get(i + 1)).isEqualTo("exit /b %ERRORLEVEL%");
            }
            String target = lines.get(i).replaceFirst(".*goto (\\w+)$", ":$1");
            assertThat(target.startsWith(":") && !lines.contains(target))
                    .as(lines.get(i))
                    .isFalse();
        }
    }

    @Test
    void both_files_give_java_the_settings_of_a_short_run() throws IOException {
        String settings = String.join(" ", ShortRun.SETTINGS);

        assertThat(Files.readString(LAUNCHERS.resolve("norms"))).contains(settings);
        assertThat(Files.readString(LAUNCHERS.resolve("norms.cmd"))).contains(settings);
    }

    @Test
    void huge_pages_are_asked_for_where_they_are_offered_and_only_then_the_heap_begins_larger()
            throws IOException, InterruptedException {
        String out = run(home.resolve("norms"), Map.of()).out();

        boolean areOffered = ShortRun.areOffered(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"));
        assertThat(out.contains("<" + String.join("><", ShortRun.IN_HUGE_PAGES) + "><-Dnorms.launcher"))
                .isEqualTo(areOffered);
        assertThat(out.contains("Huge")).isEqualTo(areOffered);
    }

    private record Ran(int status, String out) {}

    private Ran run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), out);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
