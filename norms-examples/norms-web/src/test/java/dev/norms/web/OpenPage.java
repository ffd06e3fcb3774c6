package dev.norms.web;

import dev.norms.report.browser.Browsers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of the page: one browser for all of a class, and before each the page as somebody finds it the first time. */
@ParameterizedClass
@EnumSource(Browsers.class)
abstract class OpenPage {
    @TempDir
    private static Path folder;

    static PageUser browser;

    @Parameter
    Browsers kind;

    @BeforeParameterizedClassInvocation
    static void open(Browsers kind) throws Exception {
        browser = PageUser.of(kind, folder);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @BeforeEach
    void begin() {
        browser.showPage();
        browser.run("localStorage.clear()");
        browser.showPage();
        browser.console();
    }
}
