package dev.norms.files.folder;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a row for each person and a column for each month or activity, read as the table with a row for each of
 * its filled cells.
 */
final class GridTable implements FoundTable {
    private static final int MAX_LINES_TO_HEADER = 10;
    /** The titles that the column of persons may have, the preferred ones first. */
    private static final ImmutableList<String> PERSONS =
            ImmutableList.of("人员", "person", "人员编号", "编号", "id", "党员", "姓名", "name");

    private static final String NAME = "姓名";
    private static final ImmutableSet<String> TOTALS = ImmutableSet.of("合计", "总计", "共计", "小计");
    /** Columns that people add to such sheets. */
    private static final ImmutableSet<String> BESIDE = ImmutableSet.of(
            "序号",
            "name",
            "编号",
            "组织",
            "支部",
            "党小组",
            "所在组织",
            "所在支部",
            "所在党小组",
            "身份",
            "备注",
            "说明",
            "合计",
            "总计",
            "小计",
            "共计",
            "学时合计",
            "总学时",
            "应交",
            "应到",
            "实到",
            "organization",
            "status",
            "note",
            "notes",
            "total");

    private final FoundTable sheet;
    private final TableFormat<?> format;
    private final Cells cells;

    /** The meaning of the columns and cells of a grid. */
    interface Cells {
        /** Returns what is wrong with a title, if it is not that of a column of the grid. */
        Optional<Label> checkTitle(FoundCell title);

        /** Returns whether a filled cell says that there is no record. */
        boolean isNone(String text);

        /** Returns what is wrong with a cell, if it cannot be read. */
        Optional<Label> check(FoundCell cell);

        /** Returns the cells of the row for which a filled cell stands. */
        List<FoundCell> row(FoundCell person, FoundCell title, FoundCell cell);
    }

    GridTable(FoundTable sheet, TableFormat<?> format, Cells cells) {
        this.sheet = requireNonNull(sheet, "sheet");
        this.format = requireNonNull(format, "format");
        this.cells = requireNonNull(cells, "cells");
    }

    @Override
    public LocalDate dayZero() {
        return sheet.dayZero();
    }

    @Override
    public String place() {
        return sheet.place();
    }

    @Override
    public Optional<UnreadableTable> read(Sink sink) throws IOException {
        Pass pass = new Pass(sink);
        Optional<UnreadableTable> flaw = sheet.read(pass);
        return flaw.isPresent() ? flaw : pass.end();
    }

    /** One pass over the grid; the header is the first row with a column of persons. */
    private final class Pass implements Sink {
        private final Sink sink;
        private final List<FoundRow> above = new ArrayList<>();
        private @Nullable FoundRow header;
        /** The index of the column of persons. */
        private int persons;

        private List<Integer> columns = List.of();

        Pass(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void lenient(Leniency leniency, long line, String text) {
            sink.lenient(leniency, line, text);
        }

        @Override
        public void problem(long line, String column, Label what, String value) {
            sink.problem(line, column, what, value);
        }

        @Override
        public void row(FoundRow row) {
            FoundRow known = header;
            if (known != null) {
                readPerson(row, known);
            } else if (above.size() < MAX_LINES_TO_HEADER) {
                lookForHeader(row);
            }
        }

        Optional<UnreadableTable> end() {
            if (header != null) {
                return Optional.empty();
            }
            Label what =
                    Label.of("缺少“人员”一列：第一行应是人员和各列的名称", "the column of persons is missing; the first row must name it");
            return Optional.of(new UnreadableTable(1, what, ""));
        }

        private void lookForHeader(FoundRow row) {
            int found = indexOfPersons(row);
            if (found < 0) {
                above.add(row);
                return;
            }
            header = row;
            persons = found;
            above.stream()
                    .filter(title -> !text(title, 0).isEmpty())
                    .forEach(title -> sink.lenient(Leniency.TITLE_LINE, title.line(), text(title, 0)));
            ImmutableList.Builder<FoundCell> titles = ImmutableList.builder();
            format.columns().forEach(column -> titles.add(FoundCell.of(column.chinese())));
            sink.row(new FoundRow(row.line(), titles.build()));
            columns = gridColumns(row);
        }

        private int indexOfPersons(FoundRow row) {
            for (String name : PERSONS) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (plain(text(row, i)).equals(name)) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private List<Integer> gridColumns(FoundRow row) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String title = text(row, i);
                if (i == persons || title.isEmpty()) {
                    continue;
                }
                Optional<Label> wrong = cells.checkTitle(row.cells().get(i));
                if (wrong.isEmpty()) {
                    found.add(i);
                } else if (BESIDE.contains(plain(title))) {
                    sink.lenient(Leniency.UNKNOWN_COLUMN, row.line(), title);
                } else if (!plain(title).equals(NAME)) { // names are for the reader; the id decides
                    sink.problem(row.line(), title, wrong.get(), "");
                }
            }
            return found;
        }

        private void readPerson(FoundRow row, FoundRow titles) {
            String person = text(row, persons);
            if (person.startsWith("#")) {
                sink.lenient(Leniency.COMMENT_LINE, row.line(), person);
                return;
            }
            if (TOTALS.contains(plain(person)) || TOTALS.contains(plain(text(row, 0)))) {
                sink.lenient(Leniency.TOTAL_LINE, row.line(), person);
                return;
            }
            boolean isReported = false;
            for (int column : columns) {
                FoundCell cell = column < row.cells().size() ? row.cells().get(column) : FoundCell.of("");
                FoundCell title = titles.cells().get(column);
                String text = text(row, column);
                if (cell.flaw().isPresent()) {
                    sink.problem(row.line(), title.text(), cell.flaw().get(), text);
                } else if (!text.isEmpty() && !cells.isNone(text)) {
                    if (person.isEmpty() && !isReported) {
                        sink.problem(row.line(), text(titles, persons), Label.of("不能为空", "must not be empty"), "");
                        isReported = true;
                    }
                    readCell(row.line(), row.cells().get(persons), title, cell);
                }
            }
        }

        private void readCell(long line, FoundCell person, FoundCell title, FoundCell cell) {
            if (CharMatcher.whitespace().matchesAllOf(person.text())) {
                return;
            }
            Optional<Label> wrong = cells.check(cell);
            if (wrong.isPresent()) {
                sink.problem(line, title.text(), wrong.get(), cell.text());
            } else {
                sink.row(new FoundRow(line, cells.row(person, title, cell)));
            }
        }
    }

    private static String text(FoundRow row, int column) {
        return column < row.cells().size()
                ? CharMatcher.whitespace().trimFrom(row.cells().get(column).text())
                : "";
    }

    private static String plain(String title) {
        return CharMatcher.whitespace().or(CharMatcher.anyOf("*＊:：")).removeFrom(title);
    }
}
