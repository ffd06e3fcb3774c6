package dev.norms.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL server of the tests' own, which ends with them. */
public final class PostgresDatabase implements TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DataSource empty() {
        String name = "norms" + COUNT.incrementAndGet();
        TestDatabase.run(SERVER.getPostgresDatabase(), "CREATE DATABASE " + name);
        return SERVER.getDatabase("postgres", name);
    }
}
