package dev.norms.report;

import dev.norms.testing.browser.Browsers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of pages in each browser, which is opened once for a class; skipped with a notice for one not installed. */
@Tag("desktop")
@ParameterizedClass
@EnumSource(Browsers.class)
abstract class InBrowsers {
    @TempDir
    private static Path folder;

    static ShownPages browser;

    @Parameter
    Browsers kind;

    @BeforeParameterizedClassInvocation
    static void open(Browsers kind) throws IOException {
        browser = new ShownPages(kind, folder);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}
