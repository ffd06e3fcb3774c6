package dev.norms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever an earlier start left, the next one is whole. */
class MigrationTest {
    private final DataSource database = TestDatabase.get().empty();

    private void isWhole() {
        FindingStore store = FindingStore.in(database);
        store.write(SampleTables.assessed(SampleTables.DAY));
        assertThat(store.findings(SampleTables.YEAR.range())).isNotEmpty();
        assertThat(CollegeDatabase.own(database).check(SampleTables.BOOK).problems())
                .isEmpty();
    }

    @Test
    void a_database_with_tables_of_others_gets_ours() {
        TestDatabase.run(
                database, "CREATE TABLE T_STUDENT (ID INTEGER PRIMARY KEY)", "INSERT INTO T_STUDENT VALUES (1)");
        isWhole();
        isWhole();
        TestDatabase.run(database, "INSERT INTO T_STUDENT VALUES (2)");
    }

    @Test
    void a_migration_that_broke_off_is_finished() {
        CollegeDatabase.own(database);
        TestDatabase.run(
                database,
                "DROP TABLE \"norms_verdict\"",
                "DROP TABLE \"norms_writer\"",
                "DROP TABLE \"norms_people\"",
                "ALTER TABLE \"norms_activities\" DROP COLUMN \"hours\"",
                "UPDATE \"norms_migration\" SET \"success\" = FALSE");
        isWhole();
    }

    @Test
    void a_migration_that_broke_off_before_it_was_entered_is_finished() {
        CollegeDatabase.own(database);
        TestDatabase.run(database, "DROP TABLE \"norms_verdict\"", "DROP TABLE \"norms_migration\"");
        isWhole();
    }

    @Test
    void rows_survive_a_new_column() {
        CollegeDatabase own = CollegeDatabase.own(database);
        TestDatabase.run(
                database,
                "INSERT INTO \"norms_organizations\" (\"id\", \"kind\", \"name\", \"established\")"
                        + " VALUES ('art', 'general-branch', 'art', DATE '2012-09-01')",
                "ALTER TABLE \"norms_organizations\" DROP COLUMN \"dissolved\"",
                "UPDATE \"norms_migration\" SET \"checksum\" = 1 WHERE \"version\" IS NULL AND \"description\" = 'facts'");
        List<?> organizations =
                CollegeDatabase.own(database).read(SampleTables.BOOK).college().organizations();
        assertThat(organizations).hasSize(1);
        assertThat(own.read(SampleTables.BOOK).college().organizations()).isEqualTo(organizations);
    }
}
