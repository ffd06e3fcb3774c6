package dev.norms.files.folder;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.norms.book.NormBook;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.LooseText;
import dev.norms.files.college.Facts;
import dev.norms.files.college.Tables;
import dev.norms.files.form.Meanings;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import java.util.List;
import java.util.Optional;

/**
 * The tables that give names, read before all others since any table may use a name. Their problems are reported when
 * they are read as a whole.
 */
public final class NameTables {
    private final ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    private final ImmutableSetMultimap.Builder<String, String> byName = ImmutableSetMultimap.builder();

    private NameTables() {}

    /**
     * Reads the names.
     *
     * @param found the tables
     * @param book the norms, which name kinds of activities, stages and items
     * @return what texts in the other tables may stand for
     */
    public static Meanings read(FoundTables found, NormBook book) {
        return Meanings.of(names(found, Tables.ORGANIZATIONS), names(found, Tables.NAMES), book);
    }

    private static Meanings.Names names(FoundTables found, TableFormat<Facts> format) {
        List<Column<String>> texts = format.columns().stream()
                .map(column -> Column.optional(column.name(), column.chinese(), CellForm.text()))
                .toList();
        TableFormat<NameTables> copied = TableFormat.<NameTables>of(
                        format.name(), format.chinese(), texts.toArray(Column<?>[]::new))
                .eachRow((row, names) -> names.add(value(row, texts, "id"), value(row, texts, "name")));
        NameTables names = new NameTables();
        Complaints ignored = new Complaints(new ProblemList(List.of()), new LeniencyList());
        TableReader<NameTables> reader = new TableReader<>(ignored, names, row -> {}, Aliases.NONE);
        found.of(format).forEach(table -> reader.read(copied, table));
        return new Meanings.Names(names.ids.build(), names.byName.build());
    }

    private void add(Optional<String> id, Optional<String> name) {
        id.ifPresent(ids::add);
        id.ifPresent(key -> name.ifPresent(text -> byName.put(LooseText.plain(text), key)));
    }

    private static Optional<String> value(Row row, List<Column<String>> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .flatMap(row::find);
    }
}
