package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.testing.browser.BrowserSession;
import dev.norms.testing.browser.Browsers;
import dev.norms.web.answer.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who uses the page, or the engine alone, in a browser. */
final class PageUser extends BrowserSession {
    private static final Path PAGE = Path.of("target/norms.html").toAbsolutePath();
    private static final Path ENGINE = Path.of("target/npm/norms.js");

    /** What reads files in the page. */
    private static final List<Path> READERS =
            List.of(Path.of("src/main/page/workbook.js"), Path.of("src/main/page/folder.js"));

    /** Calls the engine with files in base 64 and gives what it writes in base 64. */
    private static final String CALLS = """
            const bytes = text => Int8Array.from(atob(text), c => c.charCodeAt(0));
            const open = async files => norms.open(await Promise.all(Object.entries(files).map(async ([name, text]) => {
              const file = await openFile(name, new Uint8Array(bytes(text)));
              return { ...file, bytes: new Int8Array(file.bytes) };
            })));
            const text = array => {
              const data = new Uint8Array(array.buffer, array.byteOffset, array.length);
              let all = "";
              for (let i = 0; i < data.length; i += 8192) all += String.fromCharCode(...data.subarray(i, i + 8192));
              return btoa(all);
            };
            window.check = async (files, day) => (await open(files)).check(day).problems;
            window.answers = async (files, asked, names) => {
              const question = (await open(files)).ask(asked);
              return Object.fromEntries(names.map(name => [name, text(question.file(name))]));
            };
            """;

    private final Path folder;

    PageUser(Browsers kind, Path folder) throws IOException {
        super(kind, folder);
        this.folder = folder;
    }

    /** Opens a page with the engine and what reads files for it alone. */
    void showEngine() throws IOException {
        StringBuilder readers = new StringBuilder();
        for (Path reader : READERS) {
            readers.append(Files.readString(reader));
        }
        String page = "<meta charset=utf-8><script>const norms = {};\n((exports) => {" + Files.readString(ENGINE)
                + "\n})(norms);\n" + readers + CALLS + "</script>";
        driver().get(Files.writeString(folder.resolve("engine.html"), page)
                .toUri()
                .toString());
    }

    /** The problems of files; the driver gives every number as a long one. */
    List<Map<String, Object>> check(Map<String, byte[]> files, LocalDate day) {
        List<?> found = (List<?>)
                driver().executeScript("return check(arguments[0], arguments[1])", encoded(files), day.toString());
        List<Map<String, Object>> problems = new ArrayList<>();
        for (Object one : found) {
            Map<String, Object> problem = new LinkedHashMap<>();
            ((Map<?, ?>) one)
                    .forEach((name, value) ->
                            problem.put((String) name, value instanceof Long number ? number.intValue() : value));
            problems.add(problem);
        }
        return problems;
    }

    Map<String, String> answers(Map<String, byte[]> files, Asked asked, List<String> names) {
        Map<String, Object> question = Map.of(
                "asOf", asked.asOf().toString(),
                "from", asked.range().map(range -> range.from().toString()).orElse(""),
                "to", asked.range().map(range -> range.last().toString()).orElse(""),
                "knownOn", asked.knownOn().map(LocalDate::toString).orElse(""),
                "settings", List.of());
        Map<?, ?> found = (Map<?, ?>) driver().executeScript(
                        "return answers(arguments[0], arguments[1], arguments[2])", encoded(files), question, names);
        Map<String, String> answers = new LinkedHashMap<>();
        found.forEach((name, text) ->
                answers.put((String) name, new String(Base64.getDecoder().decode((String) text), UTF_8)));
        return answers;
    }

    private static Map<String, String> encoded(Map<String, byte[]> files) {
        Map<String, String> encoded = new LinkedHashMap<>();
        files.forEach((name, bytes) -> encoded.put(name, Base64.getEncoder().encodeToString(bytes)));
        return encoded;
    }

    /** Opens the page as a user does, from a file. */
    void showPage() {
        driver().get(PAGE.toUri().toString());
    }

    void click(String selector) {
        await(selector);
        driver().executeScript("document.querySelector(arguments[0]).click()", selector);
    }

    /** Gives a file to the page as if it were chosen. */
    void choose(String name, byte[] bytes) {
        run("""
                const files = new DataTransfer();
                files.items.add(new File([Uint8Array.from(atob(arguments[1]), c => c.charCodeAt(0))], arguments[0]));
                const input = document.getElementById("files-input");
                input.files = files.files;
                input.dispatchEvent(new Event("change"));
                """, name, Base64.getEncoder().encodeToString(bytes));
    }

    /** Chooses one of a list. */
    void select(String id, String value) {
        await("#" + id);
        run(
                "const list = document.getElementById(arguments[0]); list.value = arguments[1];"
                        + "list.dispatchEvent(new Event('change'))",
                id,
                value);
    }

    /** Waits until an element is there. */
    void await(String selector) {
        await(selector, "");
    }

    /** Waits until an element has a text. */
    void await(String selector, String text) {
        driver().executeAsyncScript("""
                const [selector, text, done] = arguments;
                (function look() {
                  const found = [...document.querySelectorAll(selector)].some(one => one.textContent.includes(text));
                  if (found) done(); else setTimeout(look, 20);
                })();
                """, selector, text);
    }

    /** Remembers what the page offers as files to keep, by their names. */
    void catchFiles() {
        driver().executeScript("""
                window.caught = {};
                const blobs = new Map(), address = URL.createObjectURL;
                URL.createObjectURL = blob => { const made = address.call(URL, blob); blobs.set(made, blob); return made; };
                document.addEventListener("click", event => {
                  if (event.target.download) { caught[event.target.download] = blobs.get(event.target.href); event.preventDefault(); }
                }, true);
                """);
    }

    /** The bytes of a file that the page offered; waits for it. */
    byte[] caught(String name) {
        Object text = driver().executeAsyncScript("""
                const [name, done] = arguments;
                (function look() {
                  if (!caught[name]) { setTimeout(look, 20); return; }
                  const reader = new FileReader();
                  reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
                  reader.readAsDataURL(caught[name]);
                })();
                """, name);
        return Base64.getDecoder().decode((String) text);
    }

    /** Makes changes of a kind, as response.js does, and gives what each took. */
    List<?> measure(String kind, int count) {
        return (List<?>) driver().executeAsyncScript(
                        "const [kind, count, done] = arguments; measure(kind, count).then(done)", kind, count);
    }
}
