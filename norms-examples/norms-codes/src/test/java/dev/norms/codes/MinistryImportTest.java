package dev.norms.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Label;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A college from the tables that vocational colleges report, and what these cannot tell. */
class MinistryImportTest {
    private static final LocalDate SINCE = LocalDate.of(2024, 9, 1);

    private static final Map<String, String> EXPORT = Map.of(
            "dictionary.csv", """
                    dictionary,code,ours
                    DZZLXDM,21,general-branch
                    DZZLXDM,31,branch
                    DNLDRYZWDM,01,secretary
                    DZZZTDM,1,live
                    DZZZTDM,9,dissolved
                    XDYFZZTDM,1,full
                    XDYFZZTDM,2,probationary
                    HDXSDM,05,themed-party-day
                    HDXSDM,99,-
                    """,
            "ods_dzzqkjcsj.csv", """
                    zjsjwyxbs,xxdm,dzzlxm,dzzmc,dzzbh,lssjdzzmc,dnldxm,dnldjgh,dnldzwm,dzzdyrs,dzzzt,sjcjsj
                    k1,1,21,信息学院党总支,d1,校党委,（略）,g9,01,40,1,20250301
                    k2,1,31,教工一支部,d2,信息学院党总支,（略）,g1,01,9,1,20250301
                    k3,1,31,老支部,d3,信息学院党总支,,,,,9,20250301
                    """,
            "ods_dyfzsj.csv", """
                    dzzlxm,dzzmc,dzzbh,xdylxm,xm,rybh,dyfzztm,cwjjfzrq,cwybdyrq,cwzsdyrq
                    31,教工一支部,d2,1,（略）,g1,1,20180301,20190601,20200601
                    31,教工一支部,d2,1,（略）,g2,2,20230301,2024-06-01,
                    31,教工一支部,d2,1,（略）,g3,1,,,
                    """,
            "ods_dyhdsj.csv", """
                    zjsjwyxbs,dzzmc,dzzbh,hdxs,hddd,hdnr,hdksrq,hdjsrq,cyxss,cyjss
                    h1,教工一支部,d2,05,会议室,学习,20250305,20250305,0,9
                    h2,教工一支部,d2,99,会议室,其他,20250306,20250306,0,9
                    """,
            "ods_dksj.csv", """
                    zjsjwyxbs,hdxsm,dkzjr,hdnr,hdksrq
                    l1,01,（略）,党课,20250401
                    """,
            "ods_dyzzgxzysj.csv", """
                    xm,rybh,lxrq,zzgxqx
                    （略）,g2,20250701,外校
                    """);

    private static Checked<MinistryCollege> read(Map<String, String> files) {
        Map<String, ByteSource> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        return MinistryImport.check(bytes, SINCE);
    }

    private static Map<String, String> with(String file, String text) {
        Map<String, String> files = new HashMap<>(EXPORT);
        files.put(file, text);
        return files;
    }

    @Test
    void a_college_is_made_of_the_tables() {
        MinistryCollege made = read(EXPORT).orThrow();
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
                .satisfies(stay -> assertThat(stay.during().from()).isEqualTo(SINCE));
        assertThat(college.college().posts())
                .singleElement()
                .satisfies(post -> assertThat(post.person().text()).isEqualTo("g1"));
        assertThat(college.ledger().records().stream().filter(record -> record instanceof dev.norms.ledger.Activity))
                .singleElement()
                .satisfies(record -> assertThat(record.date()).isEqualTo("2025-03-05"));
        assertThat(college.ledger().supplied()).doesNotContain(EvidenceSource.STUDY, EvidenceSource.DUES);
    }

    @Test
    void no_name_of_a_person_is_taken_over() {
        assertThat(read(with("ods_dyfzsj.csv", EXPORT.get("ods_dyfzsj.csv").replace("（略）", "某某某")))
                        .orThrow()
                        .files()
                        .values())
                .noneMatch(text -> text.contains("某某某"));
    }

    @Test
    void what_the_tables_cannot_tell_is_listed() {
        assertThat(read(EXPORT).orThrow().untold())
                .extracting(Label::en)
                .anyMatch(what -> what.startsWith("class hours, attendance, persons entitled"))
                .anyMatch(what -> what.startsWith("1 posts are left out"))
                .anyMatch(what -> what.startsWith("1 lectures are left out"));
        Map<String, String> fewer = new HashMap<>(EXPORT);
        fewer.remove("ods_dyhdsj.csv");
        assertThat(read(fewer).orThrow().untold())
                .extracting(Label::en)
                .contains("ods_dyhdsj.csv: there is no such file");
    }

    @Test
    void mistakes_are_told_all_at_once() {
        Map<String, String> wrong = new HashMap<>(EXPORT);
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
        List<String> problems =
                read(wrong).problems().stream().map(Problem::toString).toList();
        assertThat(problems)
                .anyMatch(
                        one -> one.startsWith("dictionary.csv:2: ours: there is no such code, perhaps general-branch"))
                .anyMatch(one -> one.startsWith("dictionary.csv:3: dictionary: must be one of"))
                .anyMatch(one -> one.startsWith("dictionary.csv:5: code: the code is given twice"))
                .anyMatch(one -> one.startsWith("ods_dzzqkjcsj.csv: this file is required"))
                .anyMatch(one -> one.startsWith("ods_dyfzsj.csv:2: dyfzztm: ") && one.endsWith("(7)"))
                .anyMatch(one ->
                        one.startsWith("ods_dyfzsj.csv:2: cwzsdyrq: must be a day") && one.endsWith("(20201301)"))
                .anyMatch(one -> one.startsWith("ods_dyfzsj.csv:3: rybh: must not be empty"));
    }

    @Test
    void one_command_writes_the_files(@TempDir Path folder) throws IOException {
        Path export = Files.createDirectory(folder.resolve("export"));
        for (Map.Entry<String, String> file : EXPORT.entrySet()) {
            Files.writeString(export.resolve(file.getKey()), file.getValue());
        }
        Path college = folder.resolve("college");
        MinistryImport.main(new String[] {export.toString(), college.toString(), "2024-09-01"});
        assertThat(CollegeFolder.check(college, ImplementationOpinion.book()).problems())
                .isEmpty();
    }
}
