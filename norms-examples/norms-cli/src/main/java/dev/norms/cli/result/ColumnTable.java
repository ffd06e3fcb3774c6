package dev.norms.cli.result;

import dev.norms.files.cell.ColumnShape;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.util.List;

/** The tables of a college with their columns, as CSV. */
public final class ColumnTable {
    private static final List<ResultColumn<Described>> COLUMNS = List.of(
            ResultColumn.of("file", row -> Cell.of(row.table().file())),
            ResultColumn.of("table_zh", row -> Cell.of(row.table().chinese())),
            ResultColumn.of("column", row -> Cell.of(row.column().name())),
            ResultColumn.of("header_zh", row -> Cell.of(row.column().chinese())),
            ResultColumn.of("needed", row -> Cell.of(row.column().isRequired() ? "yes" : "no")),
            ResultColumn.both("form", row -> new Cell.Sentence(form(row.shape()))),
            ResultColumn.of(
                    "codes",
                    row -> Cell.texts(row.shape().terms().stream()
                            .map(term -> term.code() + " " + term.label().zh() + " ("
                                    + term.label().en() + ")")
                            .toList())),
            ResultColumn.of("example", row -> Cell.of(row.shape().example())));

    private record Described(TableFormat<?> table, dev.norms.files.table.Column<?> column) {
        ColumnShape shape() {
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
        return CsvTableWriter.of(
                COLUMNS,
                tables.stream()
                        .flatMap(table -> table.columns().stream().map(column -> new Described(table, column)))
                        .toList());
    }

    private static Label form(ColumnShape shape) {
        return shape.refersTo()
                .map(table -> Label.of(
                        shape.what().zh() + "（见" + table + ".csv）", shape.what().en() + " (of " + table + ".csv)"))
                .orElse(shape.what());
    }
}
