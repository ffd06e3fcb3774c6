package dev.norms.files.college;

import static dev.norms.files.table.Column.required;

import dev.norms.evidence.EvidenceSource;
import dev.norms.files.cell.CellForm;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.DomainForms.AnyId;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.time.LocalDate;

/** Formats of the files about the files: since when records were kept, and what people are called. */
final class RecordingTables {
    static final TableFormat<Facts> COVERAGE = Coverage.FORMAT;
    static final TableFormat<Facts> NAMES = Names.FORMAT;

    private RecordingTables() {}

    static final class Coverage {
        private static final Column<EvidenceSource> TABLE = required("table", "表", DomainForms.TABLE);
        private static final Column<LocalDate> FROM = required("from", "起", CellForm.date());

        static final TableFormat<Facts> FORMAT = TableName.COVERAGE
                .<Facts>of(TABLE, FROM)
                .rule(Coverage::checkTable)
                .eachRow((row, facts) -> facts.records().cover(row.get(TABLE), row.get(FROM), row.origin()));

        private Coverage() {}

        private static void checkTable(Row row, Facts facts) {
            row.find(TABLE)
                    .ifPresent(table -> facts.records()
                            .covered(table)
                            .ifPresent(other -> row.report(
                                    TABLE,
                                    Label.of("此表重复 [" + other + "]", "the table has a row already [" + other + "]"),
                                    table.code())));
        }
    }

    static final class Names {
        private static final Column<AnyId> ID = required("id", "编号", DomainForms.ANY_KEY);
        private static final Column<String> NAME =
                required("name", "姓名", CellForm.text().example("（人员姓名）"));

        static final TableFormat<Facts> FORMAT = TableName.NAMES
                .<Facts>of(ID, NAME)
                .rule(Names::checkId)
                .eachRow((row, facts) -> facts.addName(row.get(ID).text(), row.get(NAME), row.origin()));

        private Names() {}

        private static void checkId(Row row, Facts facts) {
            row.find(ID)
                    .ifPresent(id -> facts.named(id.text())
                            .ifPresent(other -> row.report(
                                    ID, Label.of("编号重复 [" + other + "]", "duplicate id [" + other + "]"), id.text())));
        }
    }
}
