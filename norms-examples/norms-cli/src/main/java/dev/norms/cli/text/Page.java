package dev.norms.cli.text;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** A page of terminal text, in one language and of one width. */
public final class Page {
    /** The number of cells in a line where no terminal says otherwise. */
    public static final int WIDTH = 100;

    /** The fewest cells in a line, however narrow the terminal. */
    public static final int MIN_WIDTH = 80;

    /** The most cells in a line, however wide the terminal. */
    public static final int MAX_WIDTH = 160;

    private static final String INDENT = "  ";

    private final Language language;
    private final boolean colored;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private Names names = Names.NONE;

    /**
     * Creates an empty page.
     *
     * @param language its language
     * @param colored whether tones become colors
     * @param width the maximum number of cells in a line, {@link #MIN_WIDTH} or more
     */
    public Page(Language language, boolean colored, int width) {
        this.language = requireNonNull(language, "language");
        this.colored = colored;
        this.width = width;
    }

    /**
     * The maximum number of cells in a line.
     *
     * @return the number
     */
    public int width() {
        return width;
    }

    /**
     * The language of the page.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Calls people by names from now on.
     *
     * @param called the names
     * @return this page
     */
    public Page calling(Names called) {
        names = called;
        return this;
    }

    /**
     * What people are called on this page.
     *
     * @return the names
     */
    public Names names() {
        return names;
    }

    /**
     * Returns a label in the language of the page.
     *
     * @param label the label
     * @return its text
     */
    public String say(Label label) {
        return label.in(language);
    }

    /**
     * Returns a text in the language of the page.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return one of them
     */
    public String say(String zh, String en) {
        return language == Language.CHINESE ? zh : en;
    }

    /**
     * Adds the title, underlined.
     *
     * @param title the title
     */
    public void title(String title) {
        paragraph(title, 0, Tone.STRONG);
        lines.add("=".repeat(width));
    }

    /**
     * Adds the heading of a section, after an empty line.
     *
     * @param heading the heading
     */
    public void heading(String heading) {
        lines.add("");
        List<String> wrapped = Cells.wrap(heading, width - 4);
        for (String line : wrapped) {
            int rest = width - 1 - Cells.width(line);
            String text = line + " " + "-".repeat(rest);
            lines.add(colored ? Tone.STRONG.paint(text) : text);
        }
    }

    /**
     * Adds indented and wrapped text.
     *
     * @param text the text
     */
    public void text(String text) {
        paragraph(text, 1, Tone.PLAIN);
    }

    /**
     * Adds indented and wrapped text.
     *
     * @param text the text
     * @param tone its tone
     */
    public void text(String text, Tone tone) {
        paragraph(text, 1, tone);
    }

    /**
     * Adds an indented line, cut where it is too long.
     *
     * @param line the line
     * @param tone its tone
     */
    public void line(String line, Tone tone) {
        text(Cells.cut(line, width - INDENT.length()), tone);
    }

    /**
     * Adds a line to be copied, which is never broken.
     *
     * @param line the line
     */
    public void verbatim(String line) {
        lines.add(INDENT + INDENT + VisibleText.of(line));
    }

    /** Adds an empty line. */
    public void blank() {
        lines.add("");
    }

    /**
     * Adds a table, indented.
     *
     * @param grid the table
     */
    public void grid(Grid grid) {
        grid.lines(colored, width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }

    /**
     * Adds a tree of lines; a long line continues below with deeper indentation.
     *
     * @param tree the lines, each indented by its depth
     */
    public void tree(String tree) {
        tree.lines().forEach(line -> {
            String text = line.stripLeading();
            String indent = line.substring(0, line.length() - text.length());
            String next = indent + INDENT + INDENT;
            List<String> wrapped = Cells.wrap(text, width - next.length());
            lines.add(indent + wrapped.get(0));
            wrapped.stream().skip(1).forEach(rest -> lines.add(next + rest));
        });
    }

    /**
     * The text of the page.
     *
     * @return the lines, each ending in a line feed
     */
    public String content() {
        return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }

    private void paragraph(String text, int depth, Tone tone) {
        String indent = INDENT.repeat(depth);
        for (String line : Cells.wrap(text, width - Cells.width(indent))) {
            lines.add((indent + (colored ? tone.paint(line) : line)).stripTrailing());
        }
    }
}
