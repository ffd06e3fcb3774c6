package dev.norms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.LedgerRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Our own schema: the facts of files, in tables. */
class OwnTablesTest {
    private static final TestDatabase DATABASES = TestDatabase.get();

    private static final String SQL = "x'); DROP TABLE \"norms_people\"; --";

    private final DataSource database = DATABASES.empty();
    private final CollegeDatabase college = CollegeDatabase.own(database);

    private List<String> problems() {
        return college.check(SampleTables.BOOK).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_college_in_tables_is_the_college_in_files() {
        CollegeFiles read = CollegeDatabase.own(SampleTables.filled(DATABASES)).read(SampleTables.BOOK);
        CollegeFiles files = SampleTables.FILES;
        assertThat(read.college().organizations()).isEqualTo(files.college().organizations());
        assertThat(read.college().posts()).isEqualTo(files.college().posts());
        assertThat(read.college().people())
                .isEqualTo(files.college().people())
                .isNotEmpty()
                .allSatisfy(person -> assertThat(read.college().stays(person))
                        .isEqualTo(files.college().stays(person)));
        assertThat(read.college().organizations())
                .allSatisfy(one -> assertThat(read.college().terms(one.id()))
                        .isEqualTo(files.college().terms(one.id())));
        assertThat(read.ledger().records()).isEqualTo(files.ledger().records());
        assertThat(read.ledger().supplied()).isEqualTo(files.ledger().supplied());
        assertThat(read.ledger().ballots()).isEqualTo(files.ledger().ballots());
        assertThat(read.semesters()).isEqualTo(files.semesters());
        assertThat(SampleTables.assessed(read.ledger(), SampleTables.DAY)
                        .findings()
                        .list())
                .isEqualTo(SampleTables.assessed(SampleTables.DAY).findings().list());
    }

    @Test
    void every_fact_has_table_and_key_as_origin() {
        CollegeFiles read = CollegeDatabase.own(SampleTables.filled(DATABASES)).read(SampleTables.BOOK);
        assertThat(read.college().organizations())
                .extracting(Organization::origin)
                .allSatisfy(origin -> assertThat(origin.text()).matches("norms_organizations:[0-9]+"));
        assertThat(read.college().posts())
                .isNotEmpty()
                .extracting(Post::origin)
                .allSatisfy(origin -> assertThat(origin.text()).matches("norms_posts:[0-9]+"));
        assertThat(read.college().people().stream().flatMap(person -> read.college().stays(person).stream()))
                .isNotEmpty()
                .extracting(Stay::origin)
                .allSatisfy(origin -> assertThat(origin.text()).matches("norms_people:[0-9]+"));
        assertThat(read.ledger().ballots())
                .isNotEmpty()
                .extracting(Ballot::origin)
                .allSatisfy(origin -> assertThat(origin.text()).matches("norms_ballots:[0-9]+"));
        assertThat(read.ledger().records())
                .extracting(LedgerRecord::origin)
                .allSatisfy(origin -> assertThat(origin.text()).matches("norms_[a-z]+:[0-9]+"));
    }

    @Test
    void rows_that_break_references_are_told_all_at_once() {
        TestDatabase.run(
                database,
                "INSERT INTO \"norms_organizations\" (\"row_key\", \"id\", \"kind\", \"name\", \"established\")"
                        + " VALUES (7, 'art', 'general-branch', 'art', DATE '2012-09-01')",
                "INSERT INTO \"norms_people\" (\"row_key\", \"id\", \"organization\", \"status\", \"from\")"
                        + " VALUES (31, 'p1', 'nowhere', 'full', DATE '2020-01-01')",
                "INSERT INTO \"norms_people\" (\"row_key\", \"id\", \"organization\", \"status\", \"from\")"
                        + " VALUES (32, 'p2', 'art', 'fulll', DATE '2020-01-01')",
                "INSERT INTO \"norms_posts\" (\"row_key\", \"person\", \"organization\", \"role\", \"from\")"
                        + " VALUES (5, 'p9', 'art', 'secretary', DATE '2020-01-01')",
                "INSERT INTO \"norms_attendance\" (\"row_key\", \"activity\", \"person\") VALUES (4, 'a1', 'p1')");
        assertThat(problems())
                .anyMatch(
                        problem -> problem.startsWith("norms_people:31: organization: ") && problem.contains("nowhere"))
                .anyMatch(problem -> problem.startsWith("norms_people:32: status: ") && problem.contains("fulll"))
                .anyMatch(problem -> problem.startsWith("norms_posts:5: person: ") && problem.contains("p9"))
                .anyMatch(problem -> problem.startsWith("norms_attendance:4: activity: ") && problem.contains("a1"));
    }

    @Test
    void what_is_thrown_for_wrong_rows_may_be_logged() {
        TestDatabase.run(
                database,
                "INSERT INTO \"norms_posts\" (\"row_key\", \"person\", \"organization\", \"role\", \"from\")"
                        + " VALUES (5, 'key1', 'nowhere', 'secretary', DATE '2020-01-01')",
                "INSERT INTO \"norms_dues\" (\"person\", \"month\", \"paid\") VALUES ('key2', 'key3', DATE '2020-01-01')");
        InvalidFactsException thrown =
                catchThrowableOfType(InvalidFactsException.class, () -> college.read(SampleTables.BOOK));
        assertThat(thrown.getMessage())
                .contains("norms_posts.person 1", "norms_dues.person 1", "norms_dues.month 1")
                .doesNotContain("key");
        assertThat(thrown.problems())
                .anyMatch(problem -> problem.toString().startsWith("norms_posts:5: person: ")
                        && problem.toString().contains("key1"));
    }

    @Test
    void sql_in_every_field_of_text_harms_no_table() throws SQLException {
        List<String> inserts = new ArrayList<>();
        for (TableFormat<?> format : CollegeFolder.tables()) {
            for (Column<?> column : format.columns()) {
                ColumnShape shape = column.form().shape();
                if (shape.isList()
                        || !List.of(ColumnShape.Kind.DATE, ColumnShape.Kind.NUMBER, ColumnShape.Kind.YES_OR_NO)
                                .contains(shape.kind())) {
                    inserts.add("INSERT INTO " + Sql.quoted("norms_" + format.name()) + " (" + Sql.quoted(column.name())
                            + ") VALUES ('" + SQL.replace("'", "''") + "')");
                }
            }
        }
        TestDatabase.run(database, inserts.toArray(new String[0]));
        // each text is refused as a code, id or name, and most rows lack what is required
        assertThat(problems()).hasSizeGreaterThan(inserts.size());
        try (Connection connection = database.getConnection()) {
            for (TableFormat<?> format : CollegeFolder.tables()) {
                assertThat(Sql.table(connection, "norms_" + format.name())).isPresent();
            }
        }
    }

    @Test
    void an_empty_table_is_no_source_unless_it_is_declared_complete() {
        TestDatabase.run(
                database,
                "INSERT INTO \"norms_organizations\" (\"id\", \"kind\", \"name\", \"established\")"
                        + " VALUES ('art', 'general-branch', 'art', DATE '2012-09-01')",
                "INSERT INTO \"norms_supplied\" VALUES ('dues')");
        Checked<CollegeFiles> read = college.check(SampleTables.BOOK);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().ledger().supplied())
                .contains(EvidenceSource.ORGANIZATIONS, EvidenceSource.DUES)
                .doesNotContain(EvidenceSource.ACTIVITIES, EvidenceSource.STUDY);
    }

    @Test
    void tables_have_the_columns_of_the_files() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (TableFormat<?> format : CollegeFolder.tables()) {
                assertThat(Sql.table(connection, "norms_" + format.name())
                                .orElseThrow()
                                .columns(connection)
                                .values())
                        .as(format.name())
                        .contains("row_key")
                        .containsAll(format.columns().stream().map(Column::name).toList());
            }
        }
    }
}
