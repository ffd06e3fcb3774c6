package dev.norms.jdbc;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A program that is killed in the midst of its second writing. */
public final class KilledWriter {
    private KilledWriter() {}

    /**
     * Writes the findings of one day, and is killed while it writes those of another.
     *
     * @param arguments the address of the database, and the step before which it is killed, as in {@link Failing}
     */
    public static void main(String[] arguments) {
        DataSource database = JdbcConnectionPool.create(arguments[0], "sa", "");
        FindingStore store = FindingStore.in(database);
        // what is committed is on the disk
        TestDatabase.run(database, "SET WRITE_DELAY 0");
        store.write(SampleTables.assessed(SampleTables.DAY));
        DataSource killing = Failing.before(
                database,
                Integer.parseInt(arguments[1]),
                () -> Runtime.getRuntime().halt(9));
        FindingStore.of(killing).write(SampleTables.assessed(LocalDate.of(2026, 10, 20)));
    }
}
