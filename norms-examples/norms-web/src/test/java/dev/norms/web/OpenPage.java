package dev.norms.web;

import org.junit.jupiter.api.BeforeEach;

/** Tests of the page; before each, the page is as somebody finds it the first time. */
abstract class OpenPage extends InBrowsers {
    @BeforeEach
    void begin() {
        browser.showPage();
        browser.run("localStorage.clear()");
        browser.showPage();
        browser.console();
    }
}
