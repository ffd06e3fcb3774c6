import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tells how strong the tests of each package are, from what PIT found.
 *
 * <p>{@code java Strength.java PERCENT MODULE…} reads {@code target/pit-reports/mutations.xml} of each module and prints
 * a row for each package: its mutations, those that no test reaches, those that a test found, and its strength, which is
 * what was found of what is reached, in percent and rounded down; a JVM that crashed found nothing. Below PERCENT it
 * fails and lists what survived there, each with its line.
 */
public class Strength {
    private final List<String> survivors = new ArrayList<>();
    private int all;
    private int unreached;
    private int found;
    private int late;

    public static void main(String[] arguments) throws Exception {
        int least = Integer.parseInt(arguments[0]);
        Map<String, Strength> packages = new TreeMap<>();
        for (int i = 1; i < arguments.length; i++) {
            read(Path.of(arguments[i]), packages);
        }
        if (packages.isEmpty()) {
            System.err.println("no mutations in target/pit-reports/mutations.xml: name a package of core or calendar");
            System.exit(1);
        }
        System.out.println("| package | mutations | not reached | found | of these by time | strength |\n|---|--:|--:|--:|--:|--:|");
        packages.forEach((name, one) -> System.out.println(one.row(name)));
        packages.values().removeIf(one -> one.percent() >= least);
        packages.forEach((name, one) -> {
            System.err.println("\n" + name + ": " + one.percent() + " % is below " + least + " %, survived:");
            one.survivors.forEach(System.err::println);
        });
        System.exit(packages.isEmpty() ? 0 : 1);
    }

    private static void read(Path module, Map<String, Strength> packages) throws Exception {
        Path report = module.resolve("target/pit-reports/mutations.xml");
        if (!Files.exists(report)) {
            return;
        }
        NodeList mutations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            String type = text(mutation, "mutatedClass");
            String folder = type.substring(0, type.lastIndexOf('.'));
            packages.computeIfAbsent(folder, one -> new Strength()).add(mutation, module.resolve("src/main/java/" + folder.replace('.', '/')));
        }
    }

    private void add(Element mutation, Path folder) throws IOException {
        all++;
        switch (mutation.getAttribute("status")) {
            case "NO_COVERAGE" -> unreached++;
            case "SURVIVED", "RUN_ERROR" -> survivors.add(survivor(mutation, folder));
            case "TIMED_OUT" -> {
                found++;
                late++;
            }
            default -> found++;
        }
    }

    /** File, line, what was changed, and the line itself. */
    private static String survivor(Element mutation, Path folder) throws IOException {
        Path file = folder.resolve(text(mutation, "sourceFile"));
        int line = Integer.parseInt(text(mutation, "lineNumber"));
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return file + ":" + line + ": " + text(mutation, "description") + "\n    "
                + (line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "");
    }

    private int percent() {
        return all == unreached ? 100 : 100 * found / (all - unreached);
    }

    private String row(String name) {
        return "| `" + name + "` | " + all + " | " + unreached + " | " + found + " | " + late + " | " + percent() + " |";
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
