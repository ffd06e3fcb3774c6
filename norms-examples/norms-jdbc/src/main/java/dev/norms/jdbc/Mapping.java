package dev.norms.jdbc;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFolder;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.cell.Term;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the rows of a mapping file against our tables and those of the database, and reports every mistake. */
final class Mapping {
    private static final Splitter CODES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final Connection connection;
    private final List<Problem> problems = new ArrayList<>();
    private final List<MappedTable> tables = new ArrayList<>();

    private Mapping(Connection connection) {
        this.connection = connection;
    }

    static Mapping of(List<MappingRow> rows, Connection connection) throws SQLException {
        Mapping mapping = new Mapping(connection);
        for (List<MappingRow> one : rows.stream()
                .collect(groupingBy(
                        row -> row.table().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        ImmutableList.toImmutableList()))
                .values()) {
            mapping.add(one);
        }
        return mapping;
    }

    List<MappedTable> tables() {
        return ImmutableList.copyOf(tables);
    }

    List<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    private void add(List<MappingRow> rows) throws SQLException {
        MappingRow first = rows.get(0);
        Optional<TableFormat<?>> format = format(first.table());
        if (format.isEmpty()) {
            rows.forEach(row -> report(
                    row.origin(), "table", near("没有这个表", "there is no such table", row.table(), names()), row.table()));
            return;
        }
        Optional<Sql.Table> found = Sql.table(connection, first.from());
        if (found.isEmpty()) {
            report(
                    first.origin(),
                    "from",
                    Label.of("数据库没有这个表或视图", "the database has no such table or view"),
                    first.from());
        }
        rows.stream()
                .filter(row -> !row.from().equalsIgnoreCase(first.from()))
                .forEach(row -> report(
                        row.origin(),
                        "from",
                        Label.of(
                                "一个表只能来自一个来源表；请建一个视图把它们合在一起 [" + first.origin() + "]",
                                "a table comes from one source; make a view that joins them [" + first.origin() + "]"),
                        row.from()));
        Map<String, String> columns = found.isPresent() ? found.get().columns(connection) : ImmutableMap.of();
        Map<String, MappingRow> seen = new HashMap<>();
        List<CellSource> cells = new ArrayList<>();
        for (MappingRow row : rows) {
            cell(format.get(), found.isPresent(), columns, seen, row).ifPresent(cells::add);
        }
        format.get().columns().stream()
                .filter(column -> column.isRequired() && !seen.containsKey(column.name()))
                .forEach(column -> report(
                        first.origin(),
                        "column",
                        Label.of("缺少必需的列", "a required column is not mapped"),
                        first.table() + "." + column.name()));
        if (found.isPresent() && !cells.isEmpty()) {
            List<String> key = key(found.get(), cells);
            if (!key.isEmpty()) {
                tables.add(new MappedTable(format.get().name(), found.get(), key, ImmutableList.copyOf(cells)));
            } else if (rows.stream().allMatch(row -> row.source().isEmpty())) {
                report(
                        first.origin(),
                        "source",
                        Label.of(
                                first.from() + "没有主键，至少一列须取自该表",
                                first.from() + " has no primary key, so a column must come from it"),
                        "");
            }
        }
    }

    /** Returns the columns of the primary key; without one, all columns that are read tell the rows apart. */
    private List<String> key(Sql.Table table, List<CellSource> cells) throws SQLException {
        List<String> key = table.key(connection);
        return key.isEmpty()
                ? cells.stream().flatMap(cell -> cell.source().stream()).toList()
                : key;
    }

    private Optional<CellSource> cell(
            TableFormat<?> format,
            boolean isFound,
            Map<String, String> columns,
            Map<String, MappingRow> seen,
            MappingRow row) {
        Optional<Column<?>> column = column(format, row.column());
        if (column.isEmpty()) {
            report(
                    row.origin(),
                    "column",
                    near(
                            "表" + format.chinese() + "没有这一列",
                            "the table " + format.name() + " has no such column",
                            row.column(),
                            format.columns().stream().map(Column::name)),
                    row.column());
            return Optional.empty();
        }
        MappingRow before = seen.putIfAbsent(column.get().name(), row);
        if (before != null) {
            report(
                    row.origin(),
                    "column",
                    Label.of(
                            "此列已有来源 [" + before.origin() + "]",
                            "the column has a source already [" + before.origin() + "]"),
                    row.column());
        }
        if (row.source().isEmpty() == row.constant().isEmpty()) {
            report(
                    row.origin(),
                    "source",
                    Label.of("来源列与固定值须填且只填一个", "exactly one of source and constant must be given"),
                    row.source());
            return Optional.empty();
        }
        String source = columns.get(row.source().toLowerCase(Locale.ROOT));
        if (!row.source().isEmpty() && isFound && source == null) {
            report(
                    row.origin(),
                    "source",
                    near(
                            "来源表没有这一列",
                            "the table " + row.from() + " has no such column",
                            row.source(),
                            columns.keySet().stream()),
                    row.source());
            return Optional.empty();
        }
        return Optional.of(
                CellSource.of(column.get(), Optional.ofNullable(source), row.constant(), codes(column.get(), row)));
    }

    private Map<String, String> codes(Column<?> column, MappingRow row) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> terms =
                column.form().shape().terms().stream().map(Term::code).toList();
        for (String pair : CODES.split(row.codes())) {
            int equals = pair.lastIndexOf('=');
            String theirs = equals < 0 ? "" : pair.substring(0, equals).strip();
            String ours = pair.substring(equals + 1).strip();
            if (theirs.isEmpty() || ours.isEmpty()) {
                report(row.origin(), "codes", Label.of("须形如 01=full", "must be like 01=full"), pair);
            } else if (!terms.isEmpty() && !terms.contains(ours)) {
                report(row.origin(), "codes", near("没有这个代码", "there is no such code", ours, terms.stream()), ours);
            } else if (codes.putIfAbsent(theirs, ours) != null) {
                report(row.origin(), "codes", Label.of("代码重复", "the code is given twice"), theirs);
            }
        }
        return ImmutableMap.copyOf(codes);
    }

    private void report(Origin origin, String column, Label what, String value) {
        problems.add(new Problem(origin, column, what, value));
    }

    private static Label near(String zh, String en, String text, Stream<String> candidates) {
        return NearTerms.nearest(text, candidates, name -> name)
                .map(name -> Label.of(zh + "，是否指" + name, en + ", perhaps " + name + " is meant"))
                .orElseGet(() -> Label.of(zh, en));
    }

    private static Stream<String> names() {
        return CollegeFolder.tables().stream().map(TableFormat::name);
    }

    private static Optional<TableFormat<?>> format(String name) {
        return CollegeFolder.tables().stream()
                .filter(format ->
                        format.name().equalsIgnoreCase(name) || format.chinese().equals(name))
                .<TableFormat<?>>map(format -> format)
                .findFirst();
    }

    private static Optional<Column<?>> column(TableFormat<?> format, String name) {
        return format.columns().stream()
                .filter(column ->
                        column.name().equalsIgnoreCase(name) || column.chinese().equals(name))
                .<Column<?>>map(column -> column)
                .findFirst();
    }
}
