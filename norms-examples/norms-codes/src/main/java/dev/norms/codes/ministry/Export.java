package dev.norms.codes.ministry;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.ByteSource;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rows of an export: those of the tables that were given, and the dictionary. */
final class Export {
    private static final TableFormat<List<Row>> DICTIONARY = TableFormat.<List<Row>>of(
                    "dictionary", "字典", MinistryColumns.DICTIONARY, MinistryColumns.CODE, MinistryColumns.OURS)
            .eachRow((row, rows) -> rows.add(row));

    private final Complaints complaints;
    private final Dictionary dictionary;
    private final Map<Source, List<Row>> rows = new EnumMap<>(Source.class);
    private final Set<OrganizationId> refused = new HashSet<>();
    private final ListMultimap<Source, Row> refusedRows = ArrayListMultimap.create();

    /** Reads the files, given by name; what is wrong with a row goes to the problems. */
    Export(Map<String, ByteSource> files, ProblemList problems) {
        complaints = new Complaints(problems, new LeniencyList());
        Map<String, String> names = new TreeMap<>(); // as given, by the name in lower case
        files.keySet().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        List<Row> codes = new ArrayList<>();
        if (names.containsKey(Dictionary.FILE)) {
            ByteSource bytes = requireNonNull(files.get(names.get(Dictionary.FILE)));
            read(DICTIONARY, CsvTable.of(Dictionary.FILE, bytes, DICTIONARY::isTitle), codes, row -> {});
        } else {
            problems.report(Dictionary.FILE, Label.of("缺少此文件", "this file is required"), "");
        }
        dictionary = new Dictionary(codes);
        for (Source source : Source.values()) {
            read(source, files, names);
        }
        if (!has(Source.ORGANIZATIONS)) {
            String file = Source.ORGANIZATIONS.table();
            problems.report(
                    file + ".csv",
                    Label.of("缺少此文件（或" + file + ".json）", "this file, or " + file + ".json, is required"),
                    "");
        }
    }

    private void read(Source source, Map<String, ByteSource> files, Map<String, String> names) {
        Optional<String> csv = Optional.ofNullable(names.get(source.table() + ".csv"));
        Optional<String> json = Optional.ofNullable(names.get(source.table() + ".json"));
        if (csv.isPresent() && json.isPresent()) {
            complaints
                    .problems()
                    .report(
                            json.get(),
                            Label.of("此表已由" + csv.get() + "给出", "this table is given by " + csv.get() + " already"),
                            "");
        }
        TableFormat<List<Row>> format = source.format();
        Optional<FoundTable> found = csv.<FoundTable>map(name -> CsvTable.of(
                        name,
                        requireNonNull(files.get(name)),
                        title -> format.isTitle(title) || dictionary.renames(source, title)))
                .or(() -> json.map(name -> new JsonExportTable(name, requireNonNull(files.get(name)))));
        found.ifPresent(table -> {
            List<Row> read = new ArrayList<>();
            rows.put(source, read);
            read(format, new RenamedTable(table, dictionary, source), read, row -> refuse(source, row));
        });
    }

    /** Reports the unknown codes of a row that has another problem as well, and remembers the row. */
    private void refuse(Source source, Row row) {
        Stream.of(MinistryTerm.values())
                .filter(term -> term.source() == source)
                .forEach(term -> dictionary.translate(term, row));
        refusedRows.put(source, row);
        if (source == Source.ORGANIZATIONS) {
            row.find(MinistryColumns.ORGANIZATION).ifPresent(refused::add);
        }
    }

    private void read(TableFormat<List<Row>> format, FoundTable table, List<Row> rows, Consumer<Row> refuse) {
        new TableReader<>(complaints, rows, refuse, Aliases.NONE).read(format, table);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** Returns whether a table was given, perhaps without rows. */
    boolean has(Source source) {
        return rows.containsKey(source);
    }

    /** Returns the rows of a table that have no problem of their own; none if it was not given. */
    List<Row> rows(Source source) {
        return rows.getOrDefault(source, List.of());
    }

    /** Returns the rows of a table that have a problem of their own; their other columns may still be checked. */
    List<Row> refusedRows(Source source) {
        return refusedRows.get(source);
    }

    /** Returns whether an id is that of an organization whose row has a problem. */
    boolean isRefused(OrganizationId id) {
        return refused.contains(id);
    }
}
