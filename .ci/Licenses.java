import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that everything a published artifact brings has a license that goes with Apache-2.0.
 *
 * <p>{@code java Licenses.java TREE} reads every {@code target/bom.xml} below and names file, component, license and
 * mend.
 */
public class Licenses {
    private static final Set<String> ALLOWED =
            Set.of(
            "Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "FreeBSD License", "ISC", "CC0-1.0", "Unlicense");

    public static void main(String[] arguments) throws Exception {
        List<String> problems = new ArrayList<>();
        Set<String> components = new TreeSet<>();
        for (Path bom : boms(Path.of(arguments[0]))) {
            NodeList all = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bom.toFile())
                    .getElementsByTagName("component");
            for (int i = 0; i < all.getLength(); i++) {
                Element component = (Element) all.item(i);
                String name = text(component, "group") + ":" + text(component, "name") + ":" + text(component, "version");
                boolean isTool = !component.getParentNode().getParentNode().getNodeName().equals("bom");
                if (isTool || name.startsWith("dev.norms:")) {
                    continue;
                }
                Set<String> licenses = licenses(component);
                components.add(name + " " + licenses);
                if (licenses.stream().noneMatch(ALLOWED::contains)) {
                    problems.add(bom + ": " + name + ": license must be one of " + new TreeSet<>(ALLOWED) + " (" + licenses
                            + "); use another library, or leave it out and say why in norms-core/docs/adr");
                }
            }
        }
        components.forEach(System.out::println);
        problems.forEach(System.err::println);
        if (components.isEmpty()) {
            System.err.println(arguments[0] + ": no bom.xml with components: build with -Prelease first");
        }
        System.exit(problems.isEmpty() && !components.isEmpty() ? 0 : 1);
    }

    private static List<Path> boms(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.endsWith(Path.of("target", "bom.xml"))).sorted().toList();
        }
    }

    /** One of several licenses is enough: the taker chooses. */
    private static Set<String> licenses(Element component) {
        Set<String> found = new TreeSet<>();
        NodeList all = component.getElementsByTagName("license");
        for (int i = 0; i < all.getLength(); i++) {
            Element license = (Element) all.item(i);
            found.add(text(license, "id").isEmpty() ? text(license, "name") : text(license, "id"));
        }
        NodeList expressions = component.getElementsByTagName("expression");
        for (int i = 0; i < expressions.getLength(); i++) {
            found.addAll(List.of(expressions.item(i).getTextContent().split(" OR ")));
        }
        return found;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
