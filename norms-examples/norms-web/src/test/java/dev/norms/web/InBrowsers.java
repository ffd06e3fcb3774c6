package dev.norms.web;

import dev.norms.testing.browser.Browsers;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests in each browser, which is opened once for a class; skipped with a notice for one not installed. */
@ParameterizedClass
@EnumSource(Browsers.class)
abstract class InBrowsers {
    @TempDir
    private static Path folder;

    static PageUser browser;

    @Parameter
    Browsers kind;

    @BeforeParameterizedClassInvocation
    static void open(Browsers kind) throws Exception {
        browser = new PageUser(kind, folder);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}
