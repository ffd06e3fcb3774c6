package dev.norms.cli;

import dev.norms.cli.text.Cells;

/** Measures what was printed. */
final class Width {
    private Width() {}

    static int widest(String text) {
        return text.lines().mapToInt(Cells::width).max().orElse(0);
    }
}
