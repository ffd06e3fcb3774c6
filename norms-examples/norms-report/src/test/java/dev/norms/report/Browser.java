package dev.norms.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium that is installed, without a window; where it or its driver is missing, tests are skipped. */
final class Browser implements AutoCloseable {
    /** It warns of every new version, though none of what depends on the version is used. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static final double INCH = 25.4;
    private static final double PIXELS = 96;
    private static final double POINTS = 72;

    /** In seconds; far more than is needed on a quiet machine. */
    private static final int TIMEOUT = 120;

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Path folder;
    private final ChromeDriver driver;

    private Browser(Path folder, ChromeDriver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    static Browser open(Path folder) {
        Path program = Programs.find("chromium", "chromium-browser", "google-chrome");
        Path remote = Programs.find("chromedriver");
        VERSIONS.setLevel(Level.OFF);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        return new Browser(
                folder,
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(remote.toFile())
                                .build(),
                        options));
    }

    /** Opens a page at a place, as if for the first time. */
    void show(String page, String fragment) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
        driver.get(file.toUri() + fragment);
    }

    /** A screen of a width, 390 for a telephone, light or dark. */
    void screen(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 640));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** A sheet of paper, whose space for text is of a size in millimetres, as if it were a screen. */
    void paper(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        (int) (width * PIXELS / INCH),
                        "height",
                        (int) (height * PIXELS / INCH),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The smallest text that can be seen, in points. */
    double smallest() {
        return ((Number) driver.executeScript(
                                "return Math.min(...[...document.body.querySelectorAll('*')].filter(e => e.checkVisibility()"
                                        + " && !e.closest('.vh') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))"
                                        + ".map(e => parseFloat(getComputedStyle(e).fontSize)))"))
                        .doubleValue()
                * POINTS
                / PIXELS;
    }

    /** What the console said since it was asked last. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /**
     * What axe finds serious or critical; its newer mode gives a page one second, which a busy machine does not keep.
     */
    @SuppressWarnings("deprecation")
    List<String> barriers() {
        return new AxeBuilder()
                .setLegacyMode(true).setTimeout(TIMEOUT).analyze(driver).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Browser::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes();
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on with the tabulator until an element has the focus. */
    void tabTo(String id) {
        for (int i = 0; i < 100; i++) {
            press(Keys.TAB);
            if (id.equals(driver.switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("the tabulator never comes to " + id);
    }

    /** How many elements can be seen. */
    long shown(String selector) {
        return (Long) driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length",
                selector);
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** The page as it would come out of a printer with paper of A4. */
    String pdf() {
        return pdf(210, 297);
    }

    /** The page as it would come out of a printer with paper of a size in millimetres. */
    String pdf(int width, int height) {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF",
                Map.of(
                        "preferCSSPageSize",
                        true,
                        "printBackground",
                        true,
                        "paperWidth",
                        width / INCH,
                        "paperHeight",
                        height / INCH));
        return new String(Base64.getDecoder().decode((String) printed.get("data")), ISO_8859_1);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
