package dev.norms.testing.browser;

import java.nio.file.Path;

/** The browsers in which pages are tested. */
public enum Browsers {
    /** Chromium, by its driver. */
    CHROMIUM {
        @Override
        public Browser open(Path folder) {
            return Chromium.open(folder);
        }
    },
    /** Firefox, which needs no driver. */
    FIREFOX {
        @Override
        public Browser open(Path folder) {
            return Firefox.open(folder);
        }
    };

    /**
     * Opens the browser that is installed; where it or its driver is missing, the test is skipped with a notice.
     *
     * @param folder an empty folder for what it keeps
     * @return the browser
     */
    public abstract Browser open(Path folder);
}
