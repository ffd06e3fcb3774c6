package dev.norms.cli.result;

import dev.norms.files.cell.Shape;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.util.List;

/** The tables of a college with their columns, as CSV. */
public final class ColumnTable {
    private static final List<Column<Described>> COLUMNS = List.of(
            Column.of("file", row -> Cell.of(row.table().file())),
            Column.of("table_zh", row -> Cell.of(row.table().chinese())),
            Column.of("column", row -> Cell.of(row.column().name())),
            Column.of("header_zh", row -> Cell.of(row.column().chinese())),
            Column.of("needed", row -> Cell.of(row.column().isRequired() ? "yes" : "no")),
            Column.both("form", row -> new Cell.Sentence(form(row.shape()))),
            Column.of(
                    "codes",
                    row -> Cell.texts(row.shape().terms().stream()
                            .map(term -> term.code() + " " + term.label().zh() + " ("
                                    + term.label().en() + ")")
                            .toList())),
            Column.of("example", row -> Cell.of(row.shape().example())));

    private record Described(TableFormat<?> table, dev.norms.files.table.Column<?> column) {
        Shape shape() {
            return column.form().shape();
        }
    }

    private ColumnTable() {}

    /**
     * Returns the columns of tables.
     *
     * @param tables the tables
     * @return the content, a row for each column
     */
    public static Content of(List<TableFormat<?>> tables) {
        return CsvTable.of(
                COLUMNS,
                tables.stream()
                        .flatMap(table -> table.columns().stream().map(column -> new Described(table, column)))
                        .toList());
    }

    private static Label form(Shape shape) {
        return shape.refersTo()
                .map(table -> Label.of(
                        shape.what().zh() + "（见" + table + ".csv）", shape.what().en() + " (of " + table + ".csv)"))
                .orElse(shape.what());
    }
}
