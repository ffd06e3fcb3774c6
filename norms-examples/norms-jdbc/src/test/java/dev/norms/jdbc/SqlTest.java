package dev.norms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.h2.tools.SimpleResultSet;
import org.junit.jupiter.api.Test;

/** How a table is found in a database of another make. */
class SqlTest {
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                SqlTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    @Test
    void a_table_is_found_in_a_database_that_has_no_schemas() throws SQLException {
        SimpleResultSet tables = new SimpleResultSet();
        tables.addColumn("TABLE_SCHEM", Types.VARCHAR, 0, 0);
        tables.addColumn("TABLE_NAME", Types.VARCHAR, 0, 0);
        tables.addRow(null, "t_dy");
        DatabaseMetaData data = answering(DatabaseMetaData.class, Map.of("getTables", tables));
        Connection connection = answering(Connection.class, Map.of("getMetaData", data));

        assertThat(Sql.table(connection, "T_DY"))
                .hasValueSatisfying(table -> assertThat(table.quoted()).isEqualTo("\"t_dy\""));
    }
}
