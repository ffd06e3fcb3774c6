package dev.norms.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.norms.testing.browser.BrowserSession;
import dev.norms.testing.browser.Browsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chromium.ChromiumDriver;

/** Pages as a browser shows them. */
final class ShownPages extends BrowserSession {
    private static final double INCH = 25.4;
    private static final double PIXELS = 96;
    private static final double POINTS = 72;

    private final Path folder;

    ShownPages(Browsers kind, Path folder) throws IOException {
        super(kind, folder);
        this.folder = folder;
    }

    /** Opens a page at a place, as if for the first time. */
    void show(String page, String fragment) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
        driver().get(file.toUri() + fragment);
    }

    /** Somebody who has asked the system for less motion looks at the page; Chromium alone can be told so. */
    void still() {
        printer()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Chromium alone prints as its user would; of another browser the test is skipped. */
    private ChromiumDriver printer() {
        assumeTrue(driver() instanceof ChromiumDriver, "only Chromium prints in tests");
        return (ChromiumDriver) driver();
    }

    /** A sheet of paper, whose space for text is of a size in millimetres, as if it were a screen. */
    void paper(int width, int height) {
        ChromiumDriver printer = printer();
        printer.executeCdpCommand(
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
        printer.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The smallest text that can be seen, in points. */
    double smallest() {
        return ((Number) driver().executeScript(
                                        "return Math.min(...[...document.body.querySelectorAll('*')].filter(e => e.checkVisibility()"
                                                + " && !e.closest('.vh') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))"
                                                + ".map(e => parseFloat(getComputedStyle(e).fontSize)))"))
                        .doubleValue()
                * POINTS
                / PIXELS;
    }

    /** How many elements can be seen. */
    long shown(String selector) {
        return (Long) driver().executeScript(
                        "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length",
                        selector);
    }

    String text(String selector) {
        return driver().findElement(By.cssSelector(selector)).getText();
    }

    String address() {
        return driver().getCurrentUrl();
    }

    /** The page as it would come out of a printer with paper of A4. */
    String pdf() {
        return pdf(210, 297);
    }

    /** The page as it would come out of a printer with paper of a size in millimetres. */
    String pdf(int width, int height) {
        // a page that has not been painted prints empty
        driver().executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        Map<String, Object> printed = printer()
                .executeCdpCommand(
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
}
