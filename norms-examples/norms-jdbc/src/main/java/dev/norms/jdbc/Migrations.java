package dev.norms.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings our own tables to their present form; what an earlier start left half done is done again. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource database) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(database)
                    .table("norms_migration")
                    .locations("classpath:dev/norms/jdbc/migration")
                    .javaMigrations(new FactTables())
                    .baselineOnMigrate(true) // the schema may hold other tables already
                    .baselineVersion("0")
                    .load();
            boolean isBroken = Stream.of(flyway.info().all())
                    .anyMatch(one -> one.getState().isFailed());
            if (isBroken) {
                flyway.repair();
            }
            flyway.migrate();
        } catch (FlywayException e) {
            Optional<SQLException> cause = Stream.<Throwable>iterate(e, one -> one != null, Throwable::getCause)
                    .filter(SQLException.class::isInstance)
                    .map(SQLException.class::cast)
                    .findFirst();
            throw cause.map(sql -> new DatabaseException("creating or renewing its tables", sql))
                    .orElseGet(() -> new DatabaseException(
                            "creating or renewing its tables", e.getClass().getSimpleName()));
        }
    }
}
