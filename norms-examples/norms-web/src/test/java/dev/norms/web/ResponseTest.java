package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.google.common.math.Quantiles;
import dev.norms.testing.browser.Browsers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long the page takes to show the answer after each kind of change. The times are printed, not compared: they are
 * those of the machine and of whatever else it does.
 */
@ParameterizedClass
@EnumSource(Browsers.class)
class ResponseTest {
    /** Of each kind; {@code -Dnorms.changes=40} measures more. */
    private static final int CHANGES = Integer.getInteger("norms.changes", 4);

    @TempDir
    private static Path folder;

    private final Browsers kind;

    ResponseTest(Browsers kind) {
        this.kind = kind;
    }

    @Test
    void every_change_is_answered() throws Exception {
        try (PageUser browser = new PageUser(kind, folder)) {
            browser.showPage();
            browser.run(Resources.toString(Resources.getResource(ResponseTest.class, "response.js"), UTF_8));
            browser.click("#open-sample");
            browser.await("#tab-now");
            System.out.printf(
                    "%s, median and 95 %% of %d in ms: the worker's work, its answer, the page's%n", kind, CHANGES);
            for (Object change : (List<?>) browser.run("return kinds()")) {
                List<?> found = browser.measure((String) change, CHANGES);
                assertThat(found).as("%s", change).hasSize(CHANGES);
                System.out.printf(
                        "%-26s %9s %9s %9s%n",
                        change, times(found, "worked"), times(found, "told"), times(found, "painted"));
            }
        }
    }

    private static String times(List<?> found, String name) {
        Map<Integer, Double> times = Quantiles.percentiles()
                .indexes(50, 95)
                .compute(found.stream()
                        .mapToDouble(one -> ((Number) ((Map<?, ?>) one).get(name)).doubleValue())
                        .toArray());
        return Math.round(times.get(50)) + "/" + Math.round(times.get(95));
    }
}
