package dev.norms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.college.Stay;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.ledger.Activity;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A college's own tables, by a mapping file. */
class MappedTablesTest {
    private static final String MAPPING = """
            table,column,from,source,constant,codes
            organizations,id,T_DZZ,DZZBH,,
            organizations,kind,T_DZZ,LX,,621=general-branch;631=branch
            organizations,name,T_DZZ,MC,,
            organizations,parent,T_DZZ,SJ,,
            organizations,type,T_DZZ,ZBLX,,
            organizations,established,T_DZZ,CLRQ,,
            people,id,T_DY,XGH,,
            people,organization,T_DY,DZZBH,,
            people,status,T_DY,ZZMM,,01=full;02=probationary
            people,from,T_DY,RQ,,
            activities,id,V_HD,BH,,
            activities,organization,V_HD,DZZBH,,
            activities,kinds,V_HD,,party-lecture,
            activities,date,V_HD,SJ,,
            """;

    private final DataSource database = TestDatabase.get().empty();

    @BeforeEach
    void tables_of_a_college() {
        TestDatabase.run(
                database,
                "CREATE TABLE T_DZZ (DZZBH VARCHAR(20) PRIMARY KEY, LX CHAR(3), MC VARCHAR(50), SJ VARCHAR(20), ZBLX VARCHAR(20), CLRQ DATE)",
                "INSERT INTO T_DZZ VALUES ('art', '621', '艺术学院党总支', NULL, NULL, DATE '2012-09-01')",
                "INSERT INTO T_DZZ VALUES ('f1', '631', '教工一支部', 'art', 'faculty', DATE '2012-09-01')",
                "CREATE TABLE T_DY (XGH VARCHAR(20), DZZBH VARCHAR(20), ZZMM CHAR(2), RQ CHAR(8), PRIMARY KEY (XGH, RQ))",
                "INSERT INTO T_DY VALUES ('p1', 'f1', '01', '20200301')",
                "CREATE TABLE T_HD (ID INTEGER PRIMARY KEY, BH VARCHAR(20), DZZBH VARCHAR(20), SJ TIMESTAMP)",
                "INSERT INTO T_HD VALUES (12, 'hd12', 'f1', TIMESTAMP '2026-03-05 14:30:00')",
                "CREATE VIEW V_HD AS SELECT * FROM T_HD WHERE SJ > DATE '2020-01-01'");
    }

    private Checked<CollegeDatabase> mapped(String mapping) {
        return CollegeDatabase.checkMapped(
                database, "mapping.csv", ByteSource.wrap(mapping.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> problems(String mapping) {
        return mapped(mapping).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_college_is_read_from_its_own_tables() {
        CollegeFiles read = mapped(MAPPING).orThrow().read(SampleTables.BOOK);
        assertThat(read.college().organizations(OrganizationKind.BRANCH))
                .singleElement()
                .satisfies(branch -> {
                    assertThat(branch.name()).isEqualTo("教工一支部");
                    assertThat(branch.origin().text()).isEqualToIgnoringCase("T_DZZ:f1");
                });
        Stay stay = read.college().stays(PersonId.of("p1")).get(0);
        assertThat(stay.status()).isEqualTo(MemberStatus.FULL);
        assertThat(stay.during().from()).isEqualTo("2020-03-01");
        assertThat(stay.origin().text()).isEqualToIgnoringCase("T_DY:p1,20200301");
        assertThat(read.ledger().records()).singleElement().satisfies(record -> {
            assertThat(((Activity) record).kindCodes()).containsExactly("party-lecture");
            assertThat(record.date()).isEqualTo("2026-03-05");
        });
    }

    @Test
    void a_code_that_the_mapping_lacks_is_told_with_table_and_key() {
        TestDatabase.run(database, "INSERT INTO T_DY VALUES ('p2', 'f1', '13', '20200301')");
        assertThat(mapped(MAPPING).orThrow().check(SampleTables.BOOK).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString().toLowerCase(java.util.Locale.ROOT))
                        .startsWith("t_dy:p2,20200301: status: the mapping file has no such code")
                        .endsWith("(13)"));
    }

    @Test
    void rows_without_a_key_of_which_nothing_is_read_are_a_mistake() {
        String constants = """
                table,column,from,source,constant,codes
                coverage,table,V_HD,,activities,
                coverage,from,V_HD,,2026-01-01,
                """;

        assertThat(problems(constants))
                .containsExactly("mapping.csv:2: source: V_HD has no primary key, so a column must come from it");
        assertThat(problems(constants.replace("V_HD", "T_HD"))).isEmpty();
    }

    @Test
    void mistakes_of_a_mapping_are_told_all_at_once() {
        assertThat(problems("""
                table,column,from,source,constant,codes
                organisations,id,T_DZZ,DZZBH,,
                people,id,T_DY,XGHH,,
                people,id,T_DY,XGH,,
                people,orgnization,T_DY,DZZBH,,
                people,status,T_DY,ZZMM,,01=full;02=probation;03;01=full
                people,from,T_DY2,RQ,,
                posts,person,T_RZ,XGH,,
                dues,month,T_DY,RQ,2026-01,
                ,x,,,,
                """))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one)
                                .startsWith("mapping.csv:2: table: there is no such table, perhaps organizations"),
                        one -> assertThat(one)
                                .startsWith("mapping.csv:3: source: the table T_DY has no such column, perhaps xgh"),
                        one -> assertThat(one)
                                .startsWith("mapping.csv:4: column: the column has a source already [mapping.csv:3]"),
                        one -> assertThat(one)
                                .startsWith(
                                        "mapping.csv:5: column: the table people has no such column, perhaps organization"),
                        one -> assertThat(one)
                                .startsWith("mapping.csv:6: codes: there is no such code, perhaps probationary"),
                        one -> assertThat(one).startsWith("mapping.csv:6: codes: must be like 01=full"),
                        one -> assertThat(one).startsWith("mapping.csv:6: codes: the code is given twice"),
                        one -> assertThat(one).startsWith("mapping.csv:7: from: a table comes from one source"),
                        one -> assertThat(one).contains("required column is not mapped (people.organization)"),
                        one -> assertThat(one).startsWith("mapping.csv:8: from: the database has no such table"),
                        one -> assertThat(one).contains("(posts.organization)"),
                        one -> assertThat(one).contains("(posts.role)"),
                        one -> assertThat(one).contains("(posts.from)"),
                        one -> assertThat(one).startsWith("mapping.csv:9: source: exactly one of source and constant"),
                        one -> assertThat(one).contains("(dues.person)"),
                        one -> assertThat(one).contains("(dues.paid)"),
                        one -> assertThat(one).startsWith("mapping.csv:10: table: must not be empty"),
                        one -> assertThat(one).startsWith("mapping.csv:10: from: must not be empty"));
    }

    @Test
    void sql_in_a_mapping_is_no_name() {
        assertThat(problems("""
                table,column,from,source,constant,codes
                organizations,id,"T_DZZ; DROP TABLE T_DY",DZZBH,,
                people,id,T_DY,"XGH FROM T_DY; DROP TABLE T_DZZ; --",,
                people,organization,T_DY,"(SELECT 1)",,
                people,status,T_DY,ZZMM,,"01=full'; DROP TABLE T_DY"
                people,from,T_DY,RQ,,
                """))
                .anyMatch(problem -> problem.startsWith("mapping.csv:2: from: the database has no such table"))
                .anyMatch(problem -> problem.startsWith("mapping.csv:3: source: "))
                .anyMatch(problem -> problem.startsWith("mapping.csv:4: source: "))
                .anyMatch(problem -> problem.startsWith("mapping.csv:5: codes: "));
        assertThat(mapped(MAPPING).orThrow().read(SampleTables.BOOK).college().people())
                .hasSize(1);
    }
}
