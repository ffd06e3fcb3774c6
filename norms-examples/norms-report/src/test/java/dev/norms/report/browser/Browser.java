package dev.norms.report.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A browser without a window, until it is closed. */
public interface Browser extends AutoCloseable {
    /** In seconds; far more than is needed on a quiet machine. */
    int PATIENCE = 300;

    /** {@return what drives it} */
    RemoteWebDriver driver();

    /**
     * Gives it another screen, before a page is opened or while one is shown.
     *
     * @param width its width in pixels, 390 for a telephone
     * @param scheme light or dark
     */
    void screen(int width, String scheme);

    /** {@return what its console said of pages since it was asked last} */
    List<String> console();

    /**
     * Asks axe what keeps people from reading the page. Its newer mode gives a page one second, which a busy machine
     * does not keep.
     *
     * @return what is serious or critical
     */
    @SuppressWarnings("deprecation")
    default List<String> barriers() {
        Set<String> grave = Set.of("serious", "critical");
        return new AxeBuilder()
                .setLegacyMode(true).setTimeout(PATIENCE).analyze(driver()).getViolations().stream()
                        .filter(rule -> grave.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }

    @Override
    void close();
}
