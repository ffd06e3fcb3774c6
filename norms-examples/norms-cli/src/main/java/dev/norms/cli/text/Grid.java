package dev.norms.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table with fixed column widths; a text too long for its column wraps within the row. */
public final class Grid {
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

    /** Returns the rows as lines without trailing blanks. */
    List<String> lines(boolean colored) {
        return rows.stream().flatMap(row -> lines(row, colored)).toList();
    }

    private Stream<String> lines(List<Styled> row, boolean colored) {
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
                parts.add(set(text, row.get(i).tone(), columns.get(i), colored));
            }
            lines.add(parts.stream().collect(Collectors.joining(gap)).stripTrailing());
        }
        return lines.stream();
    }

    private static String set(String text, Tone tone, Column column, boolean colored) {
        String blanks = " ".repeat(column.width() - Cells.width(text));
        String painted = colored ? tone.paint(text) : text;
        return column.right() ? blanks + painted : painted + blanks;
    }
}
