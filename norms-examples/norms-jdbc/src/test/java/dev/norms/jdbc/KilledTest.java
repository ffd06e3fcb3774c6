package dev.norms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the midst of writing leaves what was written before. */
class KilledTest {
    @Test
    void the_next_start_is_whole(@TempDir Path folder) throws Exception {
        String address = "jdbc:h2:file:" + folder.resolve("norms").toAbsolutePath();
        Process killed = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        address,
                        "3"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(killed.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(killed.exitValue()).isEqualTo(9);
        JdbcConnectionPool database = JdbcConnectionPool.create(address, "sa", "");
        try {
            FindingStore store = FindingStore.in(database);
            assertThat(store.findings(SampleTables.YEAR.range()))
                    .hasSize(SampleTables.assessed(SampleTables.DAY).findings().size())
                    .allMatch(row -> row.asOf().equals(SampleTables.DAY));
            assertThat(store.write(SampleTables.assessed(LocalDate.of(2026, 10, 20)))
                            .changed())
                    .isPositive();
        } finally {
            database.dispose();
        }
    }
}
