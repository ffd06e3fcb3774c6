package dev.norms.testing.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.norms.testing.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The Firefox that is installed. */
final class Firefox implements Browser {
    /** With port 0, Firefox chooses a free port and writes it to a file of its profile. */
    private static final String SETTINGS = """
            user_pref("marionette.port", 0);
            user_pref("browser.shell.checkDefaultBrowser", false);
            """;

    private final Process process;
    private final Marionette marionette;
    private final RemoteWebDriver driver;

    private Firefox(Process process, Marionette marionette) {
        this.process = process;
        this.marionette = marionette;
        this.driver = new RemoteWebDriver(marionette, new MutableCapabilities());
    }

    /** Opens Firefox if the tests are run with it: a second browser doubles their time. */
    static Firefox open(Path folder) {
        assumeTrue(
                Boolean.getBoolean("norms.firefox"), "Firefox is tried with -Dnorms.firefox=true, as .ci/run web does");
        Path program = Programs.find("firefox-esr", "firefox");
        try {
            Path profile = Files.createDirectory(folder.resolve("firefox"));
            Files.writeString(profile.resolve("user.js"), SETTINGS);
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--marionette",
                            "--remote-allow-system-access",
                            "--profile",
                            profile.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("firefox.log").toFile())
                    .start();
            Firefox firefox = new Firefox(process, new Marionette(port(process, profile)));
            firefox.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(PATIENCE));
            return firefox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Process process, Path profile) throws IOException {
        Path file = profile.resolve("MarionetteActivePort");
        Instant end = Instant.now().plusSeconds(PATIENCE);
        try {
            while (!Files.exists(file) || Files.size(file) == 0) {
                if (Instant.now().isAfter(end) || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw new IOException("Firefox does not listen");
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return Integer.parseInt(Files.readString(file).strip());
    }

    @Override
    public RemoteWebDriver driver() {
        return driver;
    }

    @Override
    public void screen(int width, String scheme) {
        inWindow("""
                const [width, scheme] = arguments, style = gBrowser.selectedBrowser.style;
                for (const [name, size] of [["width", width], ["height", 844]]) {
                  for (const bound of ["min-", "max-", ""]) style.setProperty(bound + name, size + "px");
                }
                Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", scheme === "dark" ? 0 : 1);
                """, width, scheme);
        driver.executeAsyncScript("""
                const [width, scheme, done] = arguments;
                (function look() {
                  if (innerWidth === width && matchMedia(`(prefers-color-scheme:${scheme})`).matches) done();
                  else setTimeout(look, 20);
                })();
                """, width, scheme);
    }

    @Override
    public List<String> console() {
        Object messages = Objects.requireNonNull(inWindow("""
                const ofPages = name => /^(file|blob):/.test(name);
                const errors = Services.console.getMessageArray()
                  .filter(one => one instanceof Ci.nsIScriptError && ofPages(one.sourceName)).map(one => one.errorMessage);
                const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
                const logged = storage.getEvents().filter(one => ofPages(one.filename)).map(one => one.arguments.join(" "));
                Services.console.reset();
                storage.clearEvents();
                return errors.concat(logged);
                """));
        return ((List<?>) messages).stream().map(Object::toString).toList();
    }

    private @Nullable Object inWindow(String script, Object... given) {
        try {
            return marionette.inWindow(script, given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (marionette) {
            driver.quit();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
