package dev.norms.jdbc;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import com.google.common.io.ByteSource;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.files.cell.CellForm;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a mapping file.
 *
 * @param origin file and line
 * @param table the name of our table
 * @param column the name of our column
 * @param from the table of the database
 * @param source the column of the database; empty if not given
 * @param constant the text that stands in every row; empty if not given
 * @param codes our codes by those of the database, such as {@code 01=full;02=probationary}; empty if it has ours
 */
record MappingRow(
        Origin origin, String table, String column, String from, String source, String constant, String codes) {
    private static final Column<String> TABLE = required("table", "表", CellForm.text());
    private static final Column<String> COLUMN = required("column", "列", CellForm.text());
    private static final Column<String> FROM = required("from", "来源表", CellForm.text());
    private static final Column<String> SOURCE = optional("source", "来源列", CellForm.text());
    private static final Column<String> CONSTANT = optional("constant", "固定值", CellForm.text());
    private static final Column<String> CODES = optional("codes", "代码对照", CellForm.text());

    private static final TableFormat<List<MappingRow>> FORMAT = TableFormat.<List<MappingRow>>of(
                    "mapping", "映射", TABLE, COLUMN, FROM, SOURCE, CONSTANT, CODES)
            .eachRow((row, rows) -> rows.add(new MappingRow(
                    row.origin(),
                    row.get(TABLE),
                    row.get(COLUMN),
                    row.get(FROM),
                    row.find(SOURCE).orElse(""),
                    row.find(CONSTANT).orElse(""),
                    row.find(CODES).orElse(""))));

    /** Reads the rows of a mapping file, without comparing them with the database; problems are those of their form. */
    static Checked<List<MappingRow>> read(String file, ByteSource bytes) {
        ProblemList problems = new ProblemList(List.of(file));
        List<MappingRow> rows = new ArrayList<>();
        new TableReader<>(new Complaints(problems, new LeniencyList()), rows, refused -> {}, Aliases.NONE)
                .read(FORMAT, CsvTable.of(file, bytes, FORMAT::isTitle));
        return new Checked<>(rows, problems.sorted());
    }
}
