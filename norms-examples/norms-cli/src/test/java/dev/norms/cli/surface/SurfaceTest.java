package dev.norms.cli.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The surface page lists every exported type with one sentence, and a user for each that no module of ours needs.
 *
 * <p>{@code mvn test -Dnorms.golden=write} writes the page anew and keeps the users that are stated in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurfaceTest {
    private static final Path PAGE = Path.of("..", "..", "norms-core", "SURFACE.md");
    private static final Pattern STATED = Pattern.compile("^\\| `(\\w+)` \\| .* \\| for (.+) \\|$", Pattern.MULTILINE);

    /** What is built on the two arrows and counted apart. */
    private static final Pattern APART =
            Pattern.compile("dev\\.norms\\.calendar\\.(live|preference|proof|proposal|remedy)(\\..*)?");

    private final Surface surface = Surface.read();
    private final Set<String> used = surface.used();

    @Test
    void the_page_lists_every_exported_type_with_its_sentence() throws IOException {
        String page = page(stated());
        if (System.getProperty("norms.golden", "").equals("write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("norms-core/SURFACE.md; write it anew: mvn test -Dnorms.golden=write, then read git diff")
                .isEqualTo(page);
    }

    @Test
    void a_type_that_no_module_of_ours_needs_has_a_stated_user() throws IOException {
        assertThat(surface.types().stream()
                        .filter(exported -> !used.contains(exported.type().getName()))
                        .map(ExportedType::name))
                .as("state the user in the last column of norms-core/SURFACE.md, as 'for …'")
                .isSubsetOf(stated().keySet());
    }

    @Test
    void a_stated_user_is_needed_only_where_no_module_of_ours_is_one() throws IOException {
        assertThat(surface.types().stream()
                        .filter(exported -> used.contains(exported.type().getName()))
                        .map(ExportedType::name))
                .doesNotContainAnyElementsOf(stated().keySet());
    }

    @Test
    void the_surface_stays_small() {
        assertThat(surface.without(APART).types()).hasSizeLessThanOrEqualTo(200);
        assertThat(surface.without(APART).nested()).isLessThanOrEqualTo(87);
    }

    @Test
    void what_is_built_on_it_stays_smaller() {
        assertThat(surface.within(APART).types()).hasSizeLessThanOrEqualTo(40);
        assertThat(surface.within(APART).nested()).isLessThanOrEqualTo(40);
    }

    private static Map<String, String> stated() throws IOException {
        Map<String, String> users = new TreeMap<>();
        Matcher row = STATED.matcher(Files.exists(PAGE) ? Files.readString(PAGE) : "");
        while (row.find()) {
            users.put(row.group(1), "for " + row.group(2));
        }
        return users;
    }

    private String page(Map<String, String> users) {
        StringBuilder page = new StringBuilder("""
                # Surface

                Every type that `norms-core` and `norms-calendar` export, with the first sentence of its Javadoc. What is not here is not
                for users and may change at any time. The last column says who needs a type that neither the readers of files, reports and
                JSON nor the command line use. A test holds this page to `module-info` and the class files; a new public type is a new row.
                There are at most 200 of them; `live`, `preference`, `proof`, `proposal` and `remedy`, which are built on the rest, are
                counted apart: at most 40.
                """);
        String before = "";
        for (ExportedType exported : surface.types()) {
            if (!exported.packageName().equals(before)) {
                before = exported.packageName();
                page.append("\n## `").append(before).append("`\n\n| Type | What it is | User |\n|---|---|---|\n");
            }
            page.append("| `")
                    .append(exported.name())
                    .append("` | ")
                    .append(exported.sentence())
                    .append(" | ");
            String user = used.contains(exported.type().getName()) ? "" : users.getOrDefault(exported.name(), "?");
            page.append(user).append(user.isEmpty() ? "|\n" : " |\n");
        }
        return page.toString();
    }
}
