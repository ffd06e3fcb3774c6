package dev.norms.files.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a table, row by row: lines above the header, the header, the rows, and a total below them.
 *
 * @param <F> the type to which rows add their facts
 */
final class TablePass<F> implements FoundTable.Sink {
    /** The number of lines in which the header is looked for. */
    private static final int MAX_LINES_TO_HEADER = 5;

    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计");
    private static final CharMatcher IN_TOTAL = CharMatcher.whitespace().or(CharMatcher.anyOf(":："));
    /** Blanks and byte-order marks, of which programs sometimes write two. */
    private static final CharMatcher AROUND_TITLE = CharMatcher.whitespace().or(CharMatcher.is('\ufeff'));

    private static final Label FULL_WIDTH_COMMAS =
            Label.of("此行用全角逗号“，”分隔，请改用半角逗号“,”", "the cells are separated by the full-width comma ，; use the comma ,");

    private final TableFormat<F> format;
    private final FoundTable table;
    private final boolean isSparse;
    private final LocalDate dayZero;
    private final TableReader<F> reader;
    private final Complaints complaints;
    private final List<FoundRow> above = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable FoundRow total; // the last row, if it is named 合计
    private boolean unreadable;
    private boolean anyRow;

    TablePass(TableFormat<F> format, FoundTable table, TableReader<F> reader) {
        this.format = format;
        this.table = table;
        this.isSparse = table.leavesOutEmptyCells();
        this.dayZero = table.dayZero();
        this.reader = reader;
        this.complaints = reader.complaints();
    }

    @Override
    public void lenient(Leniency leniency, long line, String text) {
        complaints.lenient(table.place(), leniency, line, text);
    }

    @Override
    public void problem(long line, String column, Label what, String value) {
        complaints.problems().report(table.origin(line), -1, column, what, value);
    }

    @Override
    public void row(FoundRow row) {
        int first = firstText(row);
        if (first < 0) {
            return;
        }
        anyRow = true;
        boolean isComment =
                first == 0 && row.cells().get(0).text().stripLeading().startsWith("#");
        Header known = header;
        if (known == null) {
            lookForHeader(row, isComment);
        } else if (isComment) {
            lenient(Leniency.COMMENT_LINE, row.line(), text(row, first));
        } else {
            passTotal(known);
            if (TOTALS.contains(IN_TOTAL.removeFrom(text(row, first)))) {
                total = row;
            } else {
                read(row, known);
            }
        }
    }

    /** Ends the pass; returns whether the key of every row was read. */
    boolean end(Optional<UnreadableTable> flaw) {
        flaw.ifPresent(found -> report(found.line(), found.what(), found.value()));
        if (header == null && !above.isEmpty()) {
            settle();
        }
        FoundRow last = total;
        if (last != null) {
            lenient(Leniency.TOTAL_LINE, last.line(), text(last, firstText(last)));
        }
        if (!anyRow && flaw.isEmpty()) {
            report(1, Label.of("文件是空的，缺少列名行", "the file is empty; the header line is missing"), "");
        }
        return flaw.isEmpty() && !unreadable && header != null && hasKey(header);
    }

    /** Keeps a row until the header is found below it, or until it is clear that there is none. */
    private void lookForHeader(FoundRow row, boolean isComment) {
        if (format.isHeader(titles(row))) {
            above.forEach(title -> lenient(Leniency.TITLE_LINE, title.line(), text(title, firstText(title))));
            above.clear();
            enter(row);
        } else if (isComment) {
            lenient(Leniency.COMMENT_LINE, row.line(), text(row, 0));
        } else {
            above.add(row);
            if (above.size() == MAX_LINES_TO_HEADER) {
                settle();
            }
        }
    }

    /** Takes the first row for the header, since no row looks like one. */
    private void settle() {
        List<FoundRow> rows = List.copyOf(above);
        above.clear();
        Header taken = enter(rows.get(0));
        rows.stream().skip(1).forEach(row -> read(row, taken));
    }

    private Header enter(FoundRow row) {
        List<String> titles = titles(row);
        Header made;
        boolean hasCommas = Header.hasFullWidthCommas(format, titles);
        if (hasCommas || format.countTitles(titles) == 0) {
            report(row.line(), hasCommas ? FULL_WIDTH_COMMAS : noHeader(), titles.get(firstText(row)));
            unreadable = true;
            made = Header.of(format, table, titles, row.line(), Complaints.ignored());
        } else {
            made = Header.of(format, table, titles, row.line(), complaints);
            complaints.problems().enter(made);
        }
        header = made;
        return made;
    }

    private Label noHeader() {
        return Label.of(
                "没有列名行，第一行须为列名：" + needed(Column::chinese, "、"),
                "the header line is missing, the first line must name the columns " + needed(Column::name, ", "));
    }

    private String needed(Function<Column<?>, String> name, String separator) {
        return format.columns().stream().filter(Column::isRequired).map(name).collect(Collectors.joining(separator));
    }

    /** Reads a row named 合计 like any other, because another row stands below it. */
    private void passTotal(Header known) {
        FoundRow held = total;
        if (held != null) {
            total = null;
            read(held, known);
        }
    }

    private void read(FoundRow found, Header known) {
        if (unreadable) {
            return;
        }
        Row row = new Row(known, found.line(), complaints);
        List<FoundCell> cells = found.cells();
        if (hasTextBeyond(known.width(), cells)) {
            refuse(row, known, cells, wrongWidth(known), Integer.toString(cells.size()));
        } else if (!isSparse && cells.size() < known.namedWidth() && lacksRequired(known, cells)) {
            boolean commas = cells.stream().anyMatch(cell -> cell.text().contains("，"));
            refuse(
                    row,
                    known,
                    cells,
                    commas ? FULL_WIDTH_COMMAS : wrongWidth(known),
                    commas ? cells.get(0).text() : Integer.toString(cells.size()));
        } else {
            if (!isSparse && cells.size() < known.namedWidth()) {
                lenient(Leniency.SHORT_ROW, found.line(), "");
            }
            readCells(row, known, found);
        }
        reader.pass(format, row, known.isComplete());
    }

    private void readCells(Row row, Header known, FoundRow found) {
        RowContext<F> context = new RowContext<>(row, reader, dayZero);
        ImmutableList<Column<?>> columns = format.columns();
        for (int i = 0; i < columns.size(); i++) {
            int position = known.position(i);
            if (position >= 0) {
                Column<?> column = columns.get(i);
                String text = position < found.cells().size() ? text(found, position) : "";
                Optional<Label> flaw = position < found.cells().size()
                        ? found.cells().get(position).flaw()
                        : Optional.empty();
                if (flaw.isPresent()) {
                    row.report(column, flaw.get(), text);
                } else if (text.isEmpty()) {
                    if (column.isRequired()) {
                        row.report(column, Label.of("不能为空", "must not be empty"), "");
                    }
                } else {
                    context.moveTo(column, text);
                    set(row, i, column, column.form().read(text, context));
                }
            }
        }
        noteStrayTexts(known, found);
    }

    private void set(Row row, int index, Column<?> column, Optional<?> value) {
        value.ifPresent(read -> row.set(index, column.form().isShared() ? reader.share(read) : read));
    }

    /** Notes texts under an empty cell of the header. */
    private void noteStrayTexts(Header known, FoundRow found) {
        for (int i = 0; i < Math.min(known.width(), found.cells().size()); i++) {
            if (known.isNameless(i) && !text(found, i).isEmpty()) {
                lenient(Leniency.UNKNOWN_COLUMN, found.line(), text(found, i));
            }
        }
    }

    /** Rejects a row whose cells cannot be assigned to columns, but declares its key. */
    private void refuse(Row row, Header known, List<FoundCell> cells, Label what, String value) {
        report(row.line(), what, value);
        row.refuse();
        format.keyColumn().ifPresent(column -> {
            int index = format.indexOf(column);
            int position = known.position(index);
            if (position >= 0 && position < cells.size()) {
                String text =
                        CharMatcher.whitespace().trimFrom(cells.get(position).text());
                set(row, index, column, column.form().read(text, new RowContext<>(row, reader, dayZero).silently()));
            }
        });
    }

    private static Label wrongWidth(Header known) {
        int width = known.namedWidth();
        return Label.of("应有" + width + "个单元格，实有", "must have " + width + " cells, but has");
    }

    private boolean lacksRequired(Header known, List<FoundCell> cells) {
        for (int i = 0; i < format.columns().size(); i++) {
            if (format.columns().get(i).isRequired() && known.position(i) >= cells.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTextBeyond(int width, List<FoundCell> cells) {
        for (int i = width; i < cells.size(); i++) {
            if (!CharMatcher.whitespace().matchesAllOf(cells.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasKey(Header known) {
        return known.isComplete()
                || format.keyColumn()
                        .map(column -> known.position(column).isPresent())
                        .orElse(true);
    }

    private void report(long line, Label what, String value) {
        complaints.problems().report(table.origin(line), -1, "", what, value);
    }

    private static List<String> titles(FoundRow row) {
        return row.cells().stream()
                .map(cell -> AROUND_TITLE.trimFrom(cell.text()))
                .toList();
    }

    private static int firstText(FoundRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!text(row, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String text(FoundRow row, int position) {
        return CharMatcher.whitespace().trimFrom(row.cells().get(position).text());
    }
}
