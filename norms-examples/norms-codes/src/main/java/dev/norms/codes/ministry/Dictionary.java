package dev.norms.codes.ministry;

import dev.norms.files.cell.NearTerms;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Our codes for those of the ministry's dictionaries, as the college's own dictionary file gives them. */
final class Dictionary {
    static final String FILE = "dictionary.csv";

    /** Stands in place of our code for a code of theirs that is to be ignored. */
    private static final String NOTHING = "-";

    private final Map<MinistryTerm, Map<String, String>> meanings = new EnumMap<>(MinistryTerm.class);
    /** The columns that have another name in the export, by table and by that name. */
    private final Map<Source, Map<String, RenamedColumn>> columns = new EnumMap<>(Source.class);

    /** Makes the dictionary from the rows of the file; what is wrong with a row is reported there. */
    Dictionary(List<Row> rows) {
        rows.forEach(this::add);
    }

    private void add(Row row) {
        String name = row.get(MinistryColumns.DICTIONARY);
        Optional<MinistryTerm> term = MinistryTerm.of(name);
        if (name.equals(MinistryTerm.COLUMN)) {
            addColumn(row);
        } else if (term.isEmpty()) {
            List<String> known = Stream.concat(
                            Stream.of(MinistryTerm.values()).map(MinistryTerm::dictionary),
                            Stream.of(MinistryTerm.COLUMN))
                    .toList();
            row.report(MinistryColumns.DICTIONARY, oneOf(known), name);
        } else {
            addCode(row, term.get());
        }
    }

    private void addCode(Row row, MinistryTerm term) {
        String code = row.get(MinistryColumns.CODE);
        String ours = row.get(MinistryColumns.OURS);
        if (!ours.equals(NOTHING) && !term.ours().contains(ours)) {
            row.report(MinistryColumns.OURS, unknown(ours, term.ours()), ours);
        }
        boolean isNew = meanings.computeIfAbsent(term, any -> new HashMap<>()).putIfAbsent(code, ours) == null;
        if (!isNew) {
            row.report(MinistryColumns.CODE, Label.of("代码重复", "the code is given twice"), code);
        }
    }

    /** Adds a row such as {@code COLUMN,ods_szhdsj.hdrq,hdksrq}. */
    private void addColumn(Row row) {
        String code = row.get(MinistryColumns.CODE);
        String ours = row.get(MinistryColumns.OURS);
        Optional<Source> source = Stream.of(Source.values())
                .filter(one -> code.startsWith(one.table() + ".")
                        && code.length() > one.table().length() + 1)
                .findFirst();
        if (source.isEmpty()) {
            row.report(
                    MinistryColumns.CODE,
                    Label.of("须为表名.列名，如ods_szhdsj.hdrq", "must be table.column, such as ods_szhdsj.hdrq"),
                    code);
            return;
        }
        List<String> known = source.get().columns().stream().map(Column::name).toList();
        if (!known.contains(ours)) {
            row.report(MinistryColumns.OURS, oneOf(known), ours);
            return;
        }
        Map<String, RenamedColumn> ofSource = columns.computeIfAbsent(source.get(), any -> new LinkedHashMap<>());
        if (ofSource.values().stream().anyMatch(one -> one.ours.equals(ours))
                || ofSource.putIfAbsent(code.substring(source.get().table().length() + 1), new RenamedColumn(ours, row))
                        != null) {
            row.report(MinistryColumns.CODE, Label.of("列重复", "the column is given twice"), code);
        }
    }

    private static Label oneOf(Collection<String> known) {
        return Label.of("须为" + String.join("、", known), "must be one of " + String.join(", ", known));
    }

    private static Label unknown(String text, List<String> allowed) {
        return NearTerms.nearest(text, allowed.stream(), code -> code)
                .map(code -> Label.of("没有这个代码，是否指" + code, "there is no such code, perhaps " + code + " is meant"))
                .orElseGet(() -> oneOf(allowed));
    }

    /** Returns whether the file has any code of a dictionary. */
    boolean has(MinistryTerm term) {
        return meanings.containsKey(term);
    }

    /** Returns our codes for those of a dictionary. */
    Collection<String> meanings(MinistryTerm term) {
        return meanings.getOrDefault(term, Map.of()).values();
    }

    /** Returns whether the file says which of our columns a column of a table is. */
    boolean renames(Source source, String title) {
        return columns.getOrDefault(source, Map.of()).containsKey(title);
    }

    /** Returns the titles of the columns of a table, with ours in place of those that the file renames. */
    List<String> renamed(Source source, List<String> titles) {
        Map<String, RenamedColumn> named = columns.getOrDefault(source, Map.of());
        return titles.stream()
                .map(title -> named.containsKey(title) ? named.get(title).ours : title)
                .toList();
    }

    /** Reports each column that the file renames, but which is not among the titles of its table. */
    void reportMissing(Source source, List<String> titles) {
        Set<String> found = Set.copyOf(titles);
        columns.getOrDefault(source, Map.of()).forEach((theirs, column) -> {
            if (!found.contains(theirs)) {
                column.row.report(
                        MinistryColumns.CODE,
                        Label.of(source.table() + " 没有这一列", source.table() + " has no such column"),
                        source.table() + "." + theirs);
            }
        });
    }

    /**
     * Returns our code for the one in a row: empty if the cell is empty, the code is to be left out, or the file leaves
     * out the whole dictionary and may. A code that the file lacks is reported as a problem of the row, and empty, too.
     */
    Optional<String> translate(MinistryTerm term, Row row) {
        Optional<String> code = row.find(term.column());
        if (code.isEmpty() || (term.isOptional() && !has(term))) {
            return Optional.empty();
        }
        Optional<String> ours =
                Optional.ofNullable(meanings.getOrDefault(term, Map.of()).get(code.get()));
        if (ours.isEmpty()) {
            row.report(
                    term.column(),
                    Label.of(
                            FILE + " 的字典 " + term.dictionary() + " 没有这个代码",
                            "the dictionary " + term.dictionary() + " of " + FILE + " has no such code"),
                    code.get());
        }
        return ours.filter(one -> !one.equals(NOTHING));
    }

    /** Our name of a column, and the row of the dictionary that gives it. */
    private record RenamedColumn(String ours, Row row) {}
}
