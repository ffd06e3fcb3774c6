package dev.norms.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code norms.html} and the package for npm. Page, style, script, engine and sample are one file; its own
 * script and style are allowed by their hashes, and nothing else is.
 */
final class PageWriter {
    /** The scripts of the page in their order; they share one scope. */
    private static final List<String> SCRIPTS = List.of(
            "language.js",
            "dom.js",
            "csv.js",
            "workbook.js",
            "book.js",
            "client.js",
            "store.js",
            "folder.js",
            "why.js",
            "now.js",
            "year.js",
            "findings.js",
            "suppose.js",
            "propose.js",
            "records.js",
            "grids.js",
            "ledger.js",
            "results.js",
            "app.js");

    private static final Pattern FOR_READERS =
            Pattern.compile("^ */[*].*?[*]/\n|^ +", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{(script-hash|style-hash|style|engine|sample|script)}");

    private final Path page;
    private final Path module;
    private final String engine;

    private PageWriter(Path module) throws IOException {
        this.module = module;
        this.page = module.resolve("src/main/page");
        this.engine = EngineScript.of(text(module.resolve("target/engine/norms.js")));
    }

    /** Writes the page and the package of the module, whose folder and version are given. */
    public static void main(String[] arguments) throws IOException {
        PageWriter writer = new PageWriter(Path.of(arguments[0]));
        writer.write();
        writer.pack(arguments[1]);
    }

    /** Writes the engine as a package for npm. */
    private void pack(String version) throws IOException {
        Path target = Files.createDirectories(module.resolve("target/npm"));
        for (String name : List.of("package.json", "index.js", "index.d.ts")) {
            Files.writeString(
                    target.resolve(name),
                    text(module.resolve("src/main/npm").resolve(name)).replace("{version}", version));
        }
        Files.writeString(target.resolve("norms.js"), engine);
    }

    private void write() throws IOException {
        String script = script();
        String style = style();
        Map<String, String> parts = Map.of(
                "script", script,
                "script-hash", hash(script),
                "style", style,
                "style-hash", hash(style),
                "engine", engine(),
                "sample", sample());
        String html = PLACE.matcher(text(page.resolve("page.html")))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
        Files.writeString(module.resolve("target/norms.html"), html);
    }

    private String script() throws IOException {
        StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
        for (String name : SCRIPTS) {
            script.append(bare(page.resolve(name)));
        }
        return inert(script.append("})();\n").toString());
    }

    /** The look of the reports, and what only the page has. */
    private String style() throws IOException {
        Matcher report = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL)
                .matcher(text(module.resolve("../norms-report/src/main/jte/part/style.jte")));
        if (!report.find()) {
            throw new IllegalStateException("the template of the reports' style must have one");
        }
        return report.group(1) + text(page.resolve("page.css"));
    }

    /** The engine and the worker that calls it; the engine fills the object of its exports, as a module does. */
    private String engine() throws IOException {
        return inert(
                "const norms = {};\n((exports) => {" + engine + "\n})(norms);\n" + bare(page.resolve("worker.js")));
    }

    private String sample() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (DirectoryStream<Path> tables =
                Files.newDirectoryStream(module.resolve("../norms-cli/src/main/resources/dev/norms/cli/sample"))) {
            for (Path table : tables) {
                files.put(table.getFileName().toString(), text(table));
            }
        }
        return JsonMapper.shared()
                .writeValueAsString(new LinkedHashMap<>(files))
                .replace("<", "\\u003c");
    }

    /** A script without indents and without comments that begin a line. */
    private static String bare(Path script) throws IOException {
        return FOR_READERS.matcher(text(script)).replaceAll("");
    }

    /** Keeps a script from ending its element: the escaped texts mean the same in JavaScript. */
    private static String inert(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static String hash(String text) {
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(Hashing.sha256().hashString(text, UTF_8).asBytes());
    }
}
