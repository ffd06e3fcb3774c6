package dev.norms.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that goes down in the midst of writing. */
final class Failing {
    private static final Set<String> WRITING = Set.of("executeBatch", "commit");

    private Failing() {}

    /**
     * Returns a database of which something happens before a writing step.
     *
     * @param database the database
     * @param step the number of the step, the first is 1; each batch is one, and the commit is the last
     * @param event what happens
     */
    static DataSource before(DataSource database, int step, Event event) {
        AtomicInteger count = new AtomicInteger();
        return wrap(database, DataSource.class, count, step, event);
    }

    /** What happens to a database. */
    interface Event {
        void happen() throws SQLException;
    }

    private static <T> T wrap(Object of, Class<T> type, AtomicInteger count, int step, Event event) {
        return type.cast(Proxy.newProxyInstance(
                Failing.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (WRITING.contains(method.getName()) && count.incrementAndGet() == step) {
                        event.happen();
                    }
                    try {
                        Object result = method.invoke(of, arguments);
                        return result instanceof Connection
                                ? wrap(result, Connection.class, count, step, event)
                                : result instanceof PreparedStatement
                                        ? wrap(result, PreparedStatement.class, count, step, event)
                                        : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
