package dev.norms.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.report.unit.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PagesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "dev", "norms", "report", "golden");

    @Test
    void the_year_of_a_small_college() throws IOException {
        golden("schedule.html", Written.page(ReportCollege.year("")));
    }

    @Test
    void the_standing_of_a_small_college() throws IOException {
        golden("report.html", Written.page(ReportCollege.standing("")));
    }

    @Test
    void the_same_view_gives_the_same_bytes() throws IOException {
        assertThat(Written.page(ReportCollege.year(""))).isEqualTo(Written.page(ReportCollege.year("")));
        assertThat(Written.page(ReportCollege.standing(""))).isEqualTo(Written.page(ReportCollege.standing("")));
    }

    @Test
    void a_page_needs_no_network() throws IOException {
        for (String page : pages("")) {
            assertThat(page)
                    .contains("default-src 'none'")
                    .doesNotContain("http:", "https:", "src=", "@import", "url(", "<link");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style></script><script>alert(1)</script>",
                "<!--",
                "]]>",
                "${7*7}",
                "&amp;&lt;",
                "javascript:alert(1)"
            })
    void a_hostile_text_is_shown_and_does_nothing(String text) throws IOException {
        List<String> harmless = pages("");
        List<String> hostile = pages(text);

        for (int i = 0; i < hostile.size(); i++) {
            Document page = Written.parse(hostile.get(i));
            assertThat(names(page)).isEqualTo(names(Written.parse(harmless.get(i))));
            assertThat(elements(page, "script")).hasSameSizeAs(elements(Written.parse(harmless.get(i)), "script"));
            assertThat(page.getDocumentElement().getTextContent()).contains(text);
        }
    }

    @Test
    void what_would_be_unseen_or_turn_the_text_is_a_sign() throws IOException {
        for (String page : pages("a\u0007b\u202Ec\uFFFEd\te")) {
            assertThat(page).contains("a␣b␣c␣d␣e").doesNotContain("\u0007", "\u202E", "\uFFFE");
        }
    }

    /** What axe would ask for and a parser can see: names for everything, heads for cells, no id twice. */
    @Test
    void a_page_can_be_read_without_eyes_or_mouse() throws IOException {
        for (String text : pages("")) {
            Document page = Written.parse(text);
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
            assertThat(elements(page, "title")).hasSize(1);
            assertThat(elements(page, "h1")).hasSize(1);
            assertThat(elements(page, "main")).hasSize(1);
            assertThat(elements(page, "table"))
                    .allSatisfy(table -> assertThat(
                                    table.getElementsByTagName("caption").getLength())
                            .isEqualTo(1));
            assertThat(elements(page, "th"))
                    .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row", "colgroup"));
            List<String> ids = all(page).stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(elements(page, "select"))
                    .allSatisfy(choice -> assertThat(elements(page, "label"))
                            .anyMatch(label -> label.getAttribute("for").equals(choice.getAttribute("id"))));
            assertThat(all(page).stream()
                            .flatMap(element -> Stream.of(
                                    element.getAttribute("aria-labelledby"),
                                    element.getTagName().equals("a")
                                            ? element.getAttribute("href").substring(1)
                                            : ""))
                            .filter(id -> !id.isEmpty()))
                    .isSubsetOf(Stream.concat(
                                    ids.stream(),
                                    ids.stream().map(id -> Anchor.href(id).substring(1)))
                            .toList());
        }
    }

    private static List<String> pages(String text) throws IOException {
        return List.of(
                Written.page(ReportCollege.year(text)),
                Written.page(ReportCollege.standing(text)),
                Written.branches(ReportCollege.standing(text)),
                Written.wall(ReportCollege.year(text)),
                Written.book(ReportCollege.schedule(text).book()));
    }

    private static Set<String> names(Document page) {
        Set<String> names = all(page).stream().map(Element::getTagName).collect(toSet());
        for (Element element : all(page)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add("@" + element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    private static List<Element> all(Document page) {
        return elements(page, "*");
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList());
    }

    private static void golden(String name, String page) throws IOException {
        String actual = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1/>")
                .replaceAll("norms \\S+</dd>", "norms</dd>")
                .replaceAll("(?s)(</article>\\n)<article.*?(?=</details>)", "$1");
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("norms.golden", "").equals("write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("golden file %s; changed on purpose? mvn test -Dnorms.golden=write, then read git diff", name)
                .isEqualTo(Files.readString(file));
    }
}
