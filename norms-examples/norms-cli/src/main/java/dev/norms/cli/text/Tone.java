package dev.norms.cli.text;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The emphasis of a text. Words and marks say the same where there are no colors. */
public enum Tone {
    /** No emphasis. */
    PLAIN(),
    /** A heading or a figure that matters. */
    STRONG(Style.bold),
    /** All is well. */
    GOOD(Style.fg_green),
    /** Something needs to be done. */
    WARNING(Style.fg_yellow),
    /** Something was not done. */
    BAD(Style.bold, Style.fg_red),
    /** Less important text. */
    FAINT(Style.faint);

    private final ImmutableList<Style> styles;

    Tone(Style... styles) {
        this.styles = ImmutableList.copyOf(styles);
    }

    String paint(String text) {
        IStyle[] on = styles.toArray(IStyle[]::new);
        return this == PLAIN || text.isBlank() ? text : Style.on(on) + text + Style.off(on);
    }
}
