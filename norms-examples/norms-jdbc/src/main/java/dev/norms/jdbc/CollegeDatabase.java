package dev.norms.jdbc;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import dev.norms.book.NormBook;
import dev.norms.fact.Checked;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.files.found.FoundTable;
import dev.norms.files.table.TableFormat;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The facts of a college in a database.
 *
 * <pre>{@code
 * CollegeDatabase database = CollegeDatabase.own(dataSource);
 * CollegeFiles facts = database.read(ImplementationOpinion.book());
 * }</pre>
 *
 * <p>In a schema of its own there is a table for each table of a college's files, {@code norms_organizations},
 * {@code norms_people} …, with the same columns; days are dates, class hours numbers, yes and no booleans. A table
 * counts as supplied if it has a row, or if its name stands in {@code norms_supplied}. Tables that are there already
 * are read as a mapping file says. A fact has table and primary key as origin, such as {@code norms_people:17}.
 *
 * <p>Immutable; each reading takes one connection and sees one state of the database.
 */
public final class CollegeDatabase {
    private final DataSource database;
    /** Where the tables are; empty for the schema of its own. */
    private final Optional<List<MappedTable>> mapped;

    private CollegeDatabase(DataSource database, Optional<List<MappedTable>> mapped) {
        this.database = requireNonNull(database, "database");
        this.mapped = mapped;
    }

    /**
     * Returns a database with a schema of its own, in the default schema of the connection. Its tables are created, or
     * get the columns that they lack; rows are kept.
     *
     * @param database the database
     * @return the database
     * @throws DatabaseException if it fails
     */
    public static CollegeDatabase own(DataSource database) {
        Migrations.run(database);
        return new CollegeDatabase(database, Optional.empty());
    }

    /**
     * Returns a database with tables that are there already; it is only read.
     *
     * @param database the database
     * @param mapping a CSV file with the columns {@code table,column,from,source,constant,codes}: which of our columns
     *     comes from which table and column, or is constant, and which codes stand for ours
     * @return the database
     * @throws dev.norms.fact.InvalidFactsException with every mistake of the file
     * @throws DatabaseException if the database fails
     */
    public static CollegeDatabase mapped(DataSource database, Path mapping) {
        return checkMapped(
                        database,
                        requireNonNull(mapping.getFileName(), "mapping").toString(),
                        MoreFiles.asByteSource(mapping))
                .orThrow();
    }

    /**
     * Returns a database with tables that are there already, and the mistakes of its mapping instead of throwing.
     *
     * @param database the database
     * @param file the name of the mapping file, for messages
     * @param mapping its bytes
     * @return the database without the tables and columns that are mapped wrongly, and every mistake
     * @throws DatabaseException if the database fails
     */
    public static Checked<CollegeDatabase> checkMapped(DataSource database, String file, ByteSource mapping) {
        Checked<List<MappingRow>> rows = MappingRow.read(file, mapping);
        try (Connection connection = database.getConnection()) {
            Mapping found = Mapping.of(rows.value(), connection);
            List<Problem> problems = ImmutableList.<Problem>builder()
                    .addAll(rows.problems())
                    .addAll(found.problems())
                    .build();
            return new Checked<>(new CollegeDatabase(database, Optional.of(found.tables())), problems);
        } catch (SQLException e) {
            throw new DatabaseException("looking for the tables of the mapping", e);
        }
    }

    /**
     * Reads the facts and throws if any row has a problem.
     *
     * @param book the norms that the rows may refer to
     * @return the facts
     * @throws InvalidFactsException with every problem of every row; its message only counts them by table and column,
     *     so that no key of a person comes into a log
     * @throws DatabaseException if the database fails
     */
    public CollegeFiles read(NormBook book) {
        Checked<CollegeFiles> read = check(book);
        if (read.problems().isEmpty()) {
            return read.value();
        }
        throw new InvalidFactsException(counted(read.problems()), read.problems());
    }

    private static String counted(List<Problem> problems) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(place(problem), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", ", "rows of the database have problems, listed by problems(): ", ""));
    }

    /** Returns the table and the column of a problem, without the key of its row. */
    private static String place(Problem problem) {
        String origin = problem.origin().text();
        int colon = origin.lastIndexOf(':');
        String table = colon < 0 ? origin : origin.substring(0, colon);
        return problem.attribute().isEmpty() ? table : table + "." + problem.attribute();
    }

    /**
     * Reads the facts and returns the problems instead of throwing.
     *
     * @param book the norms that the rows may refer to
     * @return the facts that could be read, and every problem by table, key and column
     * @throws DatabaseException if the database fails
     */
    public Checked<CollegeFiles> check(NormBook book) {
        requireNonNull(book, "book");
        try (Connection connection = database.getConnection()) {
            return Transaction.reading(connection, () -> {
                Map<String, FoundTable> tables = new LinkedHashMap<>();
                for (MappedTable table : mapped.isPresent() ? mapped.get() : ownTables(connection)) {
                    tables.put(table.name(), table.in(connection));
                }
                return CollegeFolder.checkTables(tables, book);
            });
        } catch (SQLException e) {
            throw new DatabaseException("reading the facts", e);
        }
    }

    private static List<MappedTable> ownTables(Connection connection) throws SQLException {
        List<MappedTable> tables = new ArrayList<>();
        for (TableFormat<?> format : CollegeFolder.tables()) {
            Sql.Table table = Sql.table(connection, FactTables.PREFIX + format.name())
                    .orElseThrow(() -> new DatabaseException(
                            "reading the facts", "there is no table " + FactTables.PREFIX + format.name()));
            if (isSupplied(connection, table, format.name())) {
                TreeMap<String, String> columns = table.columns(connection);
                List<CellSource> cells = format.columns().stream()
                        .map(column -> CellSource.of(
                                column,
                                Optional.ofNullable(columns.get(column.name().toLowerCase(Locale.ROOT))),
                                "",
                                Map.of()))
                        .toList();
                tables.add(new MappedTable(format.name(), table, List.of(FactTables.KEY), cells));
            }
        }
        return tables;
    }

    /** Returns whether a table has a row or is declared to be supplied; that of the organizations always is. */
    private static boolean isSupplied(Connection connection, Sql.Table table, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet any =
                        statement.executeQuery("SELECT 1 FROM " + table.quoted() + " FETCH FIRST 1 ROWS ONLY")) {
            if (any.next()) {
                return true;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT \"table_name\" FROM \"norms_supplied\"")) {
            while (names.next()) {
                if (name.equals(names.getString(1))) {
                    return true;
                }
            }
        }
        return name.equals("organizations");
    }
}
