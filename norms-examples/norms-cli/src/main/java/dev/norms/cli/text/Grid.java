package dev.norms.cli.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with columns designed for a page of {@link Page#WIDTH} cells; on a narrower page the widest columns are
 * narrowed, on a wider one the widest of a full table is widened. A text too long for its column wraps within the row.
 */
public final class Grid {
    /** The width from which a table counts as filling a page of the usual width. */
    private static final int FULL = 88;

    /** The width for which columns are designed: a page of the usual width without its indentation. */
    private static final int DESIGNED = Page.WIDTH - 2;

    /**
     * A column.
     *
     * @param width the width in cells, at least 2
     * @param right whether texts are right-aligned
     */
    public record Column(int width, boolean right) {
        /**
         * Returns a left-aligned column.
         *
         * @param width the width in cells
         * @return the column
         */
        public static Column left(int width) {
            return new Column(width, false);
        }

        /**
         * Returns a right-aligned column.
         *
         * @param width the width in cells
         * @return the column
         */
        public static Column right(int width) {
            return new Column(width, true);
        }
    }

    private final List<Column> columns;
    private final String gap;
    private final List<List<Styled>> rows = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param gap the number of blank cells between columns
     * @param columns the columns, at least one
     */
    public Grid(int gap, List<Column> columns) {
        this.gap = " ".repeat(gap);
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells the texts, at most one for each column
     * @return this table
     * @throws IllegalArgumentException if there are more texts than columns
     */
    public Grid row(List<Styled> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(
                    "cells must be at most " + columns.size() + ", but were " + cells.size());
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells the texts, at most one for each column
     * @return this table
     * @throws IllegalArgumentException if there are more texts than columns
     */
    public Grid row(Styled... cells) {
        return row(List.of(cells));
    }

    /**
     * Adds a row of texts of one tone.
     *
     * @param tone the tone
     * @param cells the texts, at most one for each column
     * @return this table
     * @throws IllegalArgumentException if there are more texts than columns
     */
    public Grid row(Tone tone, String... cells) {
        return row(Stream.of(cells).map(cell -> new Styled(cell, tone)).toList());
    }

    /** Returns the rows as lines without trailing blanks, none longer than a number of cells. */
    List<String> lines(boolean colored, int width) {
        List<Column> fitting = fitting(width);
        return rows.stream().flatMap(row -> lines(row, fitting, colored)).toList();
    }

    private List<Column> fitting(int width) {
        int natural = columns.stream().mapToInt(Column::width).sum() + gap.length() * (columns.size() - 1);
        List<Column> fitting = new ArrayList<>(columns);
        if (natural >= FULL && width > Math.max(natural, DESIGNED)) {
            widen(fitting, width - Math.max(natural, DESIGNED));
        }
        for (int excess = natural - width; excess > 0; excess--) {
            widen(fitting, -1);
        }
        return fitting;
    }

    /** Widens the widest column, or narrows it if the number of cells is negative. */
    private static void widen(List<Column> columns, int cells) {
        Column widest = Collections.max(columns, Comparator.comparingInt(Column::width));
        columns.set(columns.indexOf(widest), new Column(widest.width() + cells, widest.right()));
    }

    private Stream<String> lines(List<Styled> row, List<Column> columns, boolean colored) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(Cells.wrap(row.get(i).text(), columns.get(i).width()));
        }
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = line < texts.get(i).size() ? texts.get(i).get(line) : "";
                parts.add(aligned(text, row.get(i).tone(), columns.get(i), colored));
            }
            lines.add(parts.stream().collect(Collectors.joining(gap)).stripTrailing());
        }
        return lines.stream();
    }

    private static String aligned(String text, Tone tone, Column column, boolean colored) {
        String blanks = " ".repeat(column.width() - Cells.width(text));
        String painted = colored ? tone.paint(text) : text;
        return column.right() ? blanks + painted : painted + blanks;
    }
}
