package dev.norms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Where the tests find a database. */
interface TestDatabase {
    /** A new, empty database. */
    DataSource empty();

    /** An instance of the class that the property {@code norms.test.database} names; without it, H2 in memory. */
    static TestDatabase get() {
        String name = System.getProperty("norms.test.database", H2Database.class.getName());
        try {
            return Class.forName(name)
                    .asSubclass(TestDatabase.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static void run(DataSource database, String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }
}
