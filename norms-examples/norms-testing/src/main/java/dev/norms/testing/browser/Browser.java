package dev.norms.testing.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A browser without a window, until it is closed. */
public interface Browser extends AutoCloseable {
    /** The longest wait in seconds; far more than is needed on a quiet machine. */
    int PATIENCE = 300;

    /** {@return the driver of the browser} */
    RemoteWebDriver driver();

    /**
     * Changes the size and the colors of the screen, before a page is opened or while one is shown.
     *
     * @param width its width in pixels, 390 for a telephone
     * @param scheme light or dark
     */
    void screen(int width, String scheme);

    /** {@return the messages of pages on the console since the last call} */
    List<String> console();

    /**
     * Checks with axe what keeps people from reading the page.
     *
     * @return what is serious or critical
     */
    default List<String> barriers() {
        Set<String> grave = Set.of("serious", "critical");
        return violations(axe(), rule -> grave.contains(rule.getImpact()));
    }

    /**
     * Checks with axe headings, landmarks and the order in which the keyboard and a screen reader come to things.
     *
     * @return what is not good practice, however slight
     */
    default List<String> disorder() {
        return violations(axe().withTags(List.of("best-practice")), rule -> true);
    }

    /** Returns axe in its older mode: the newer one gives a page one second, too little on a busy machine. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe() {
        return new AxeBuilder().setLegacyMode(true).setTimeout(PATIENCE);
    }

    private List<String> violations(AxeBuilder axe, Predicate<Rule> which) {
        return axe.analyze(driver()).getViolations().stream()
                .filter(which)
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
    }

    @Override
    void close();
}
