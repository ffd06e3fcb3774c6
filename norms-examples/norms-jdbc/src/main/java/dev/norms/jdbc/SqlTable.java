package dev.norms.jdbc;

import static java.util.stream.Collectors.joining;

import dev.norms.fact.Origin;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of the database as rows of cells; the origin of a row is the table and the row's key. */
final class SqlTable implements FoundTable {
    /** The number of rows that are fetched at once, so that large tables need little memory. */
    private static final int FETCH_SIZE = 2_000;

    private final Connection connection;
    private final Sql.Table table;
    private final List<String> key;
    private final List<CellSource> cells;
    /** The keys by the number of the row; the first stands for the row with the names of the columns. */
    private final List<String> keys = new ArrayList<>();

    /**
     * Creates a table that has not been read yet.
     *
     * @param connection the connection, in a transaction that sees one snapshot of the database
     * @param table the table
     * @param key the columns that identify a row; the order of reading
     * @param cells the cells of a row
     */
    SqlTable(Connection connection, Sql.Table table, List<String> key, List<CellSource> cells) {
        this.connection = connection;
        this.table = table;
        this.key = key;
        this.cells = cells;
    }

    @Override
    public String place() {
        return table.name();
    }

    @Override
    public Origin origin(long line) {
        return new Origin(place() + ":" + keys.get((int) line - 1));
    }

    @Override
    public Optional<UnreadableTable> read(Sink sink) {
        keys.clear();
        keys.add("*");
        // the first cell is empty, so that no row is taken for a comment
        sink.row(new FoundRow(
                1,
                Stream.concat(Stream.of(""), cells.stream().map(CellSource::title))
                        .map(FoundCell::of)
                        .toList()));
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery(query())) {
                readRows(rows, sink);
            }
        } catch (SQLException e) {
            throw new DatabaseException("reading " + place(), e);
        }
        return Optional.empty();
    }

    private String query() {
        String columns = Stream.concat(key.stream(), cells.stream().flatMap(cell -> cell.source().stream()))
                .map(Sql::quoted)
                .collect(joining(", "));
        return "SELECT " + columns + " FROM " + table.quoted() + " ORDER BY "
                + key.stream().map(Sql::quoted).collect(joining(", "));
    }

    private void readRows(ResultSet rows, Sink sink) throws SQLException {
        ResultSetMetaData data = rows.getMetaData();
        int[] types = new int[data.getColumnCount() + 1]; // by the number of the column, from 1
        for (int i = 1; i < types.length; i++) {
            types[i] = data.getColumnType(i);
        }
        List<FoundCell> found = new ArrayList<>(cells.size() + 1);
        while (rows.next()) {
            keys.add(keyOf(rows, types));
            found.clear();
            found.add(FoundCell.of(""));
            int column = key.size();
            for (CellSource cell : cells) {
                if (cell.source().isPresent()) {
                    column++;
                    found.add(cell(cell, rows, column, types[column]));
                } else {
                    found.add(FoundCell.of(cell.constant()));
                }
            }
            sink.row(new FoundRow(keys.size(), found));
        }
    }

    /** Returns the key of a row with a slash for each colon in it, since a colon ends the name of the table. */
    private String keyOf(ResultSet rows, int[] types) throws SQLException {
        String text = text(rows, 1, types[1]);
        for (int i = 2; i <= key.size(); i++) {
            text = text + "," + text(rows, i, types[i]);
        }
        return text.replace(':', '/');
    }

    private static FoundCell cell(CellSource cell, ResultSet rows, int column, int type) throws SQLException {
        if (type == Types.DATE || type == Types.TIMESTAMP) {
            LocalDate day = day(rows, column, type);
            return day == null ? FoundCell.of("") : FoundCell.of(day);
        }
        return cell.of(text(rows, column, type));
    }

    private static @Nullable LocalDate day(ResultSet rows, int column, int type) throws SQLException {
        if (type == Types.DATE) {
            return rows.getObject(column, LocalDate.class);
        }
        LocalDateTime time = rows.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toLocalDate();
    }

    private static String text(ResultSet rows, int column, int type) throws SQLException {
        switch (type) {
            case Types.BOOLEAN, Types.BIT -> {
                boolean is = rows.getBoolean(column);
                return rows.wasNull() ? "" : is ? "yes" : "no";
            }
            case Types.NUMERIC, Types.DECIMAL -> {
                BigDecimal number = rows.getBigDecimal(column);
                return number == null ? "" : plain(number);
            }
            default -> {
                String text = rows.getString(column);
                return text == null ? "" : text;
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
