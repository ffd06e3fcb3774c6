package dev.norms.web;

import java.io.IOException;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Tests of the engine alone, in each browser. */
abstract class OpenEngine extends InBrowsers {
    @BeforeParameterizedClassInvocation
    static void showEngine() throws IOException {
        browser.showEngine();
    }
}
