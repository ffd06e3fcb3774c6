package dev.norms.codes.ministry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Label;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A college from the tables that vocational colleges report, and what these cannot tell. */
class MinistryImportTest {
    @Test
    void a_college_is_made_of_the_tables() {
        MinistryCollege made = MinistryTables.read(MinistryTables.ALL).orThrow();
        Map<String, ByteSource> files = new HashMap<>();
        made.files().forEach((name, text) -> files.put(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        CollegeFiles college = CollegeFolder.read(files, ImplementationOpinion.book());
        assertThat(college.college().organizations())
                .extracting(one -> one.id().text())
                .containsExactly("d1", "d2");
        assertThat(college.college().stays(PersonId.of("g1")))
                .extracting(stay -> stay.status() + " " + stay.during())
                .containsExactly(
                        "ACTIVIST 2018-03-01/2019-06-01", "PROBATIONARY 2019-06-01/2020-06-01", "FULL 2020-06-01/");
        assertThat(college.college().stays(PersonId.of("g2"))).last().satisfies(stay -> {
            assertThat(stay.status()).isEqualTo(MemberStatus.PROBATIONARY);
            assertThat(stay.during().until()).contains(LocalDate.of(2025, 7, 1));
        });
        assertThat(college.college().stays(PersonId.of("g3")))
                .singleElement()
                .satisfies(stay -> assertThat(stay.during().from()).isEqualTo(MinistryTables.SINCE));
        assertThat(college.college().posts())
                .singleElement()
                .satisfies(post -> assertThat(post.person().text()).isEqualTo("g1"));
        assertThat(made.files().get("activities.csv")).isEqualTo("""
                id,organization,kinds,date,led_by
                dk-l1,d2,party-lecture,2025-04-01,g1
                hd-h1,d2,themed-party-day,2025-03-05,
                """);
        assertThat(made.files().get("coverage.csv")).isEqualTo("table,from\nactivities,2025-03-05\n");
        assertThat(college.ledger().supplied()).doesNotContain(EvidenceSource.STUDY, EvidenceSource.DUES);
    }

    @Test
    void a_name_of_an_organization_may_hold_commas_quotes_and_line_breaks() {
        String name = "教工,一\n\"第一\"\n支部";
        MinistryCollege made = MinistryTables.read(MinistryTables.with(
                        "ods_dzzqkjcsj.csv",
                        requireNonNull(MinistryTables.ALL.get("ods_dzzqkjcsj.csv"))
                                .replace("k2,1,31,教工一支部", "k2,1,31,\"" + name.replace("\"", "\"\"") + "\"")))
                .orThrow();
        Map<String, ByteSource> files = new HashMap<>();
        made.files().forEach((file, text) -> files.put(file, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        assertThat(CollegeFolder.read(files, ImplementationOpinion.book())
                        .college()
                        .organizations())
                .anySatisfy(one -> assertThat(one.name()).isEqualTo(name));
    }

    @Test
    void no_name_of_a_person_is_taken_over() {
        assertThat(MinistryTables.read(MinistryTables.with(
                                "ods_dyfzsj.csv",
                                MinistryTables.ALL.get("ods_dyfzsj.csv").replace("（略）", "某某某")))
                        .orThrow()
                        .files()
                        .values())
                .noneMatch(text -> text.contains("某某某"));
    }

    @Test
    void a_lecturer_is_counted_as_unknown_only_where_the_lecture_is_taken_over() {
        assertThat(MinistryTables.read(MinistryTables.ALL).orThrow().untold())
                .extracting(Label::en)
                .noneMatch(what -> what.contains("lecturers are left out"))
                .anyMatch(what -> what.startsWith("1 activities are left out"));
        Map<String, String> placed = MinistryTables.with(
                "ods_dksj.csv",
                requireNonNull(MinistryTables.ALL.get("ods_dksj.csv")).replace("l2,01,,乙", "l2,01,d2,乙"));
        assertThat(MinistryTables.read(placed).orThrow().untold())
                .extracting(Label::en)
                .anyMatch(what -> what.startsWith("1 lecturers are left out"));
    }

    @Test
    void what_the_tables_cannot_tell_is_listed() {
        assertThat(MinistryTables.read(MinistryTables.ALL).orThrow().untold())
                .extracting(Label::en)
                .anyMatch(what -> what.startsWith("class hours, attendance, persons entitled"))
                .anyMatch(what ->
                        what.startsWith("kinds of activities that no code of the dictionary stands for: members"))
                .anyMatch(what -> what.startsWith("1 people have no date for their present state"))
                .anyMatch(what -> what.startsWith("1 posts are left out"))
                .anyMatch(what -> what.startsWith("1 activities are left out"));
        Map<String, String> fewer = new HashMap<>(MinistryTables.ALL);
        fewer.remove("ods_dyhdsj.csv");
        assertThat(MinistryTables.read(fewer).orThrow().untold())
                .extracting(Label::en)
                .contains("ods_dyhdsj (activities of members): there is no such file");
    }

    @Test
    void mistakes_are_told_all_at_once() {
        Map<String, String> wrong = new HashMap<>(MinistryTables.ALL);
        wrong.put("dictionary.csv", """
                dictionary,code,ours
                DZZLXDM,21,general-brunch
                DZZLX,31,branch
                DZZLXDM,31,branch
                DZZLXDM,31,group
                """);
        wrong.put("ods_dyfzsj.csv", """
                dzzbh,rybh,dyfzztm,cwzsdyrq
                d2,g1,7,20201301
                d2,,1,20200601
                """);
        wrong.remove("ods_dzzqkjcsj.csv");
        List<String> problems = MinistryTables.read(wrong).problems().stream()
                .map(Problem::toString)
                .toList();
        assertThat(problems)
                .anyMatch(
                        one -> one.startsWith("dictionary.csv:2: ours: there is no such code, perhaps general-branch"))
                .anyMatch(one -> one.startsWith("dictionary.csv:3: dictionary: must be one of"))
                .anyMatch(one -> one.startsWith("dictionary.csv:5: code: the code is given twice"))
                .anyMatch(one -> one.startsWith("ods_dzzqkjcsj.csv: this file, or ods_dzzqkjcsj.json, is required"))
                .anyMatch(one -> one.startsWith("ods_dyfzsj.csv:2: dyfzztm: ") && one.endsWith("(7)"))
                .anyMatch(one ->
                        one.startsWith("ods_dyfzsj.csv:2: cwzsdyrq: must be a day") && one.endsWith("(20201301)"))
                .anyMatch(one -> one.startsWith("ods_dyfzsj.csv:3: rybh: must not be empty"));
    }

    @Test
    void a_row_with_two_mistakes_of_different_kinds_tells_both() {
        assertThat(MinistryTables.read(
                                MinistryTables.with("ods_dksj.csv", "zjsjwyxbs,dzzbh,hdksrq\nl1,d7,2025-13-01\n"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "ods_dksj.csv:2: dzzbh: ods_dzzqkjcsj has no such organization (d7)",
                        "ods_dksj.csv:2: hdksrq: must be a day such as 20240901 (2025-13-01)");
    }

    @Test
    void study_and_ideological_education_are_what_the_dictionary_says_they_are() {
        Map<String, String> all = new HashMap<>(MinistryTables.ALL);
        all.put("ods_dygbxxsj.csv", """
                zjsjwyxbs,dzzbh,dygbxxpxnrm,xxrq
                x1,d2,7,20250601
                """);
        all.put("ods_szhdsj.csv", """
                zjsjwyxbs,dzzbh,lx,hdrq
                s1,d2,a,20250701
                s2,d2,b,20250702
                """);
        all.put("ods_szjzgsj.csv", "zjsjwyxbs,xm\nz1,（略）\n");
        assertThat(MinistryTables.read(all).orThrow().untold())
                .extracting(Label::en)
                .contains(
                        "1 rows of ods_dygbxxsj (study of members and cadres) are left out: the dictionary has nothing for"
                                + " them",
                        "2 rows of ods_szhdsj (ideological education) are left out: the dictionary has nothing for them",
                        "staff for ideological education are no post of the norms and are left out");
        all.put("dictionary.csv", MinistryTables.ALL.get("dictionary.csv") + """
                DYGBXXPXNRDM,7,special-study
                COLUMN,ods_dygbxxsj.xxrq,hdksrq
                SZHDXSDM,a,integrity-education
                SZHDXSDM,b,-
                COLUMN,ods_szhdsj.hdrq,hdksrq
                COLUMN,ods_szhdsj.lx,hdxs
                """);
        assertThat(MinistryTables.read(all).orThrow().files().get("activities.csv"))
                .contains("xx-x1,d2,special-study,2025-06-01,\n", "sz-s1,d2,integrity-education,2025-07-01,\n")
                .doesNotContain("s2");
    }

    @Test
    void columns_are_renamed_below_a_title_line_too() {
        Map<String, String> titled = new HashMap<>(MinistryTables.ALL);
        titled.put(
                "ods_dzzqkjcsj.csv",
                "党组织情况基础数据\n" + MinistryTables.ALL.get("ods_dzzqkjcsj.csv").replace("dzzmc,dzzbh", "zzmc,zzbh"));
        titled.put("dictionary.csv", MinistryTables.ALL.get("dictionary.csv") + """
                COLUMN,ods_dzzqkjcsj.zzmc,dzzmc
                COLUMN,ods_dzzqkjcsj.zzbh,dzzbh
                """);

        assertThat(MinistryTables.read(titled).orThrow().files())
                .isEqualTo(MinistryTables.read(MinistryTables.ALL).orThrow().files());
        titled.put("dictionary.csv", titled.get("dictionary.csv") + "COLUMN,ods_dzzqkjcsj.zjgh,dnldjgh\n");
        assertThat(MinistryTables.read(titled).problems())
                .extracting(Problem::toString)
                .containsExactly("dictionary.csv:13: code: ods_dzzqkjcsj has no such column (ods_dzzqkjcsj.zjgh)");
    }

    @Test
    void a_branch_has_the_type_that_the_dictionary_says_and_a_new_member_may_be_a_student() {
        Map<String, String> typed = new HashMap<>(MinistryTables.ALL);
        typed.put(
                "dictionary.csv",
                MinistryTables.ALL
                        .get("dictionary.csv")
                        .replace("DZZLXDM,31,branch", "DZZLXDM,31,branch:joint\nXDYLXDM,1,student"));
        MinistryCollege made = MinistryTables.read(typed).orThrow();
        assertThat(made.files().get("organizations.csv")).contains("d2,branch,教工一支部,d1,joint,");
        assertThat(made.files().get("people.csv")).contains("g2,d2,probationary,2024-06-01,2025-07-01,yes\n");
    }

    @Test
    void rows_that_break_references_or_contradict_each_other_are_told() {
        Map<String, String> wrong = new HashMap<>(MinistryTables.ALL);
        wrong.put("dictionary.csv", MinistryTables.ALL.get("dictionary.csv") + """
                COLUMN,ods_dyhdsj.no-such,hdksrq
                COLUMN,ods_nothing.x,hdksrq
                COLUMN,ods_dksj.x,no-such
                """);
        wrong.put("ods_dzzqkjcsj.csv", MinistryTables.ALL.get("ods_dzzqkjcsj.csv") + """
                k4,1,31,老支部,d2,信息学院党总支,,,,,1,20250301
                k5,1,31,新支部,d 5,信息学院党总支,,,,,1,20250301
                k6,1,31,老支部,d6,老支部,,,,,1,20250301
                """);
        wrong.put("ods_dyfzsj.csv", """
                dzzbh,rybh,dyfzztm,cwjjfzrq,cwybdyrq,cwzsdyrq
                d2,g1,1,20180301,20190601,20200601
                d2,g1,1,20180302,20190601,20200601
                d2,g2,1,20180301,20190601,20190101
                d8,g3,1,,,
                d2,d1,1,,,
                """);
        wrong.put("ods_dyhdsj.csv", """
                zjsjwyxbs,dzzbh,hdxs,hdksrq
                h1,d2,05,20250305
                h1,d2,05,20250306
                h2,d8,05,20250306
                """);
        assertThat(MinistryTables.read(wrong).problems())
                .extracting(Problem::toString)
                .contains(
                        "dictionary.csv:11: code: ods_dyhdsj has no such column (ods_dyhdsj.no-such)",
                        "dictionary.csv:12: code: must be table.column, such as ods_szhdsj.hdrq (ods_nothing.x)",
                        "dictionary.csv:13: ours: must be one of zjsjwyxbs, dzzbh, hdksrq, dkzjr (no-such)",
                        "ods_dzzqkjcsj.csv:5: dzzbh: the id is given twice (d2)",
                        "ods_dzzqkjcsj.csv:6: dzzbh: must be an id of 1 to 64 letters, digits and . _ - (d 5)",
                        "ods_dzzqkjcsj.csv:7: lssjdzzmc: 2 organizations have this name (老支部)",
                        "ods_dyfzsj.csv:3: rybh: another row says otherwise of this person (g1)",
                        "ods_dyfzsj.csv:4: cwzsdyrq: must be after 2019-06-01 (2019-01-01)",
                        "ods_dyfzsj.csv:5: dzzbh: ods_dzzqkjcsj has no such organization (d8)",
                        "ods_dyfzsj.csv:6: rybh: an organization has the same id (d1)",
                        "ods_dyhdsj.csv:3: zjsjwyxbs: the key is given twice (h1)",
                        "ods_dyhdsj.csv:4: dzzbh: ods_dzzqkjcsj has no such organization (d8)");
    }

    @Test
    void who_left_before_a_state_began_does_not_have_it() {
        MinistryCollege made = MinistryTables.read(
                        MinistryTables.with("ods_dyzzgxzysj.csv", "rybh,lxrq\ng1,20191231\ng2,20240601\n"))
                .orThrow();
        assertThat(made.files().get("people.csv"))
                .contains("g1,d2,probationary,2019-06-01,2019-12-31,", "g2,d2,activist,2023-03-01,2024-06-01,")
                .doesNotContain("g1,d2,full", "g2,d2,probationary");
        assertThat(made.untold()).extracting(Label::en).anyMatch(what -> what.startsWith("2 posts are left out"));
    }
}
