package dev.norms.jdbc;

import com.google.common.io.MoreFiles;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.norms.book.NormBook;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The bundled sample college: as files, and put into the tables of our own schema. */
final class SampleTables {
    static final NormBook BOOK = ImplementationOpinion.book();
    static final Path FOLDER = Path.of("..", "norms-cli", "src", "main", "resources", "dev", "norms", "cli", "sample");
    static final CollegeFiles FILES = CollegeFolder.read(FOLDER, BOOK);
    static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    static final Schedule YEAR = Schedule.of(FILES.book(), FILES.college(), FILES.calendar(), DateRange.ofYear(2026));

    private SampleTables() {}

    static Assessment assessed(Ledger ledger, LocalDate day) {
        return Assessment.of(YEAR, ledger, day);
    }

    static Assessment assessed(LocalDate day) {
        return assessed(FILES.ledger(), day);
    }

    /** A database with the sample in our own tables. */
    static DataSource filled(TestDatabase databases) {
        DataSource database = databases.empty();
        CollegeDatabase.own(database);
        for (TableFormat<?> format : CollegeFolder.tables()) {
            Path file = FOLDER.resolve(format.file());
            if (Files.exists(file)) {
                fill(database, format, file);
            }
        }
        return database;
    }

    private static void fill(DataSource database, TableFormat<?> format, Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(MoreFiles.asCharSource(file, java.nio.charset.StandardCharsets.UTF_8)
                                .openStream());
                Connection connection = database.getConnection()) {
            for (NamedCsvRecord row : rows) {
                List<Column<?>> columns = format.columns().stream()
                        .filter(column -> row.findField(column.name()).isPresent())
                        .collect(Collectors.toList());
                String names = columns.stream()
                        .map(column -> Sql.quoted(column.name()))
                        .collect(Collectors.joining(", "));
                String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
                try (PreparedStatement insert = connection.prepareStatement("INSERT INTO "
                        + Sql.quoted("norms_" + format.name()) + " (" + names + ") VALUES (" + places + ")")) {
                    for (int i = 0; i < columns.size(); i++) {
                        insert.setObject(
                                i + 1,
                                value(
                                        columns.get(i),
                                        row.getField(columns.get(i).name())));
                    }
                    insert.executeUpdate();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static Object value(Column<?> column, String text) {
        ColumnShape shape = column.form().shape();
        if (text.isEmpty() || shape.isList()) {
            return text.isEmpty() ? null : text;
        }
        return switch (shape.kind()) {
            case DATE -> LocalDate.parse(text);
            case NUMBER -> new BigDecimal(text);
            case YES_OR_NO -> text.equals("yes");
            case TEXT, ID, MONTH, PERIOD, CODE -> text;
        };
    }
}
