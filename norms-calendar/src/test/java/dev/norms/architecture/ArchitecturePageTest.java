package dev.norms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The drawings of {@code norms-core/docs/architecture.md} are the poms and the tested order of packages. */
class ArchitecturePageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve(Path.of("norms-core", "docs", "architecture.md"));

    @Test
    void the_modules_are_built_on_each_other_as_drawn() throws Exception {
        List<String> drawing = new ArrayList<>(List.of("graph BT"));
        try (Stream<Path> examples = Files.list(ROOT.resolve("norms-examples"))) {
            List<Path> modules = Stream.concat(
                            Stream.of(ROOT.resolve("norms-core"), ROOT.resolve("norms-calendar")), examples.sorted())
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
            for (Path module : modules) {
                for (String other : usedModules(module.resolve("pom.xml"))) {
                    drawing.add("  " + module.getFileName() + " --> " + other);
                }
            }
        }
        assertDrawn("```mermaid\n(graph BT\n.*?)```", drawing);
    }

    @Test
    void the_packages_are_ordered_as_drawn() throws IOException {
        List<String> drawing = new ArrayList<>();
        draw(drawing, "vocabulary", "", ArchitectureTest.VOCABULARY);
        draw(drawing, "rules", " [vocabulary]", ArchitectureTest.RULES);
        draw(drawing, "facts", " [vocabulary]", ArchitectureTest.FACTS);
        draw(drawing, "calendar", " [vocabulary, rules, facts]", ArchitectureTest.CALENDAR);
        draw(drawing, "internal", " [used by all]", ArchitectureTest.INTERNAL);
        assertDrawn("## Packages.*?```text\n(.*?)```", drawing);
    }

    /** Draws the packages of a list, some on each line. */
    private static void draw(List<String> drawing, String name, String before, List<String> packages) {
        StringBuilder line = new StringBuilder("%-11s".formatted(name));
        for (int i = 0; i < packages.size(); i++) {
            String step = (i == 0 ? "" : "→ ") + packages.get(i).replaceFirst("^(calendar|internal)\\.", "") + " ";
            if (line.length() + step.length() > 110) {
                drawing.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(11));
            }
            line.append(step);
        }
        drawing.add((line + before).replaceFirst("  \\[", " [").stripTrailing());
    }

    private static void assertDrawn(String place, List<String> drawing) throws IOException {
        String page = Files.readString(PAGE);
        Matcher found = Pattern.compile(place, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as("a drawing in " + PAGE).isTrue();
        String expected = String.join("\n", drawing) + "\n";
        if ("write".equals(System.getProperty("norms.golden"))) {
            Files.writeString(PAGE, page.substring(0, found.start(1)) + expected + page.substring(found.end(1)));
        } else {
            assertThat(found.group(1))
                    .as(PAGE + "; draw it anew: mvn test -Dnorms.golden=write, then mend the words around it")
                    .isEqualTo(expected);
        }
    }

    private static List<String> usedModules(Path pom) throws IOException, ParserConfigurationException, SAXException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        List<String> used = new ArrayList<>();
        for (Node part = document.getDocumentElement().getFirstChild(); part != null; part = part.getNextSibling()) {
            if (part instanceof Element dependencies
                    && dependencies.getTagName().equals("dependencies")) {
                NodeList all = dependencies.getElementsByTagName("dependency");
                for (int i = 0; i < all.getLength(); i++) {
                    Element one = (Element) all.item(i);
                    if (text(one, "groupId").equals("dev.norms")
                            && !text(one, "scope").equals("test")) {
                        used.add(text(one, "artifactId"));
                    }
                }
            }
        }
        return used;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
