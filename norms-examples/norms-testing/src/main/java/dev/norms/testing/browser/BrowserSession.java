package dev.norms.testing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A browser that shows pages, with what a user does on any of them; tests add what theirs need. */
public abstract class BrowserSession implements AutoCloseable {
    /** More elements than the tabulator reaches on any page. */
    private static final int MOST_TABS = 100;

    private final Browser browser;

    /**
     * Opens the browser, or skips the test where it is not installed.
     *
     * @param kind the browser
     * @param folder a folder in which it keeps its profile
     * @throws IOException if nothing can be written there
     */
    protected BrowserSession(Browsers kind, Path folder) throws IOException {
        this.browser = kind.open(Files.createTempDirectory(folder, "browser"));
    }

    /** {@return the driver of the browser} */
    protected final RemoteWebDriver driver() {
        return browser.driver();
    }

    /**
     * Changes the size and the colors of the screen.
     *
     * @param width its width in pixels, 390 for a telephone
     * @param scheme light or dark
     */
    public final void screen(int width, String scheme) {
        browser.screen(width, scheme);
    }

    /** {@return the messages of pages on the console since the last call} */
    public final List<String> console() {
        return browser.console();
    }

    /** {@return what axe finds serious or critical} */
    public final List<String> barriers() {
        return browser.barriers();
    }

    /** {@return what axe finds amiss with headings, landmarks and order} */
    public final List<String> disorder() {
        return browser.disorder();
    }

    /**
     * Runs a script in the page.
     *
     * @param script the body of a function
     * @param arguments its arguments
     * @return what it returns, a whole number as a {@link Long}; null if it returns nothing
     */
    public final @Nullable Object run(String script, Object... arguments) {
        return driver().executeScript(script, arguments);
    }

    /**
     * Presses keys, which go to whatever has the focus.
     *
     * @param keys the keys
     */
    public final void press(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /**
     * Presses the tabulator until an element has the focus.
     *
     * @param id the id of the element
     * @throws AssertionError if it never gets the focus
     */
    public final void tabTo(String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (focused().equals(id)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the tabulator never comes to " + id);
    }

    /** {@return the id of the element that has the focus; empty if it has none} */
    public final String focused() {
        return String.valueOf(run("return document.activeElement.id"));
    }

    @Override
    public final void close() {
        browser.close();
    }
}
