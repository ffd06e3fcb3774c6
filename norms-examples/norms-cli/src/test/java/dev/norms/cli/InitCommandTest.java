package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_new_folder_has_one_workbook_and_says_what_comes_next() {
        Run run = Run.line(folder, "init c --year 2027");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("c"))).containsExactly("college.xlsx");
        assertThat(folder.resolve("c/.norms-out")).doesNotExist();
        assertThat(run.out()).contains("2027年", "check c", "plan c --from 2027-01-01 --to 2027-12-31");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_folder_with_a_blank_is_quoted_in_what_comes_next() {
        Run run = Run.in(folder, "init", "my college", "--year", "2027");

        assertThat(run.out()).contains("check 'my college'", "plan 'my college' --from 2027-01-01 --to 2027-12-31");
    }

    @Test
    void the_same_year_gives_the_same_bytes_and_this_year_is_the_clocks() throws IOException {
        Run.line(folder, "init a --year 2026");
        Run.line(folder, "init b");

        assertThat(folder.resolve("b/college.xlsx"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("a/college.xlsx")));
    }

    @Test
    void nothing_is_ever_replaced() throws IOException {
        for (String name : new String[] {"college.xlsx", "people.csv", "台账.XLS"}) {
            Path other = Files.createDirectory(folder.resolve("d" + name.length()));
            Files.writeString(other.resolve(name), "mine");

            Run run = Run.in(folder, "init", other.getFileName().toString(), "--as", "csv");

            assertThat(run.status()).isEqualTo(Failure.STATUS);
            assertThat(run.err()).contains(name, "不覆盖");
            assertThat(Run.files(other)).containsExactly(name);
            assertThat(other.resolve(name)).hasContent("mine");
        }
    }

    @Test
    void files_that_a_spreadsheet_opens_have_a_mark_and_can_be_read() throws IOException {
        Run.line(folder, "init c --year 2027 --as csv");

        assertThat(Files.readString(folder.resolve("c/people.csv")))
                .startsWith("\ufeff人员,")
                .contains("\r\n\"#p1\",");
        assertThat(Run.line(folder, "assess c --as-of 2027-02-01 --out o").err())
                .doesNotContain("people.csv", "coverage.csv");
    }

    @Test
    void the_sample_goes_on_in_a_new_year() throws IOException {
        Run.sample(folder.resolve("c"));

        Run run = Run.line(folder, "init d --year 2027 --from c");
        Run next = Run.line(folder, "assess d --as-of 2027-01-20 --out o");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("15个组织");
        assertThat(next.status()).isEqualTo(Session.DONE);
        assertThat(next.err()).doesNotContain("college.xlsx");
    }

    @Test
    void a_year_must_be_one() {
        for (String year : new String[] {"99", "abcd", "1066", "2101"}) {
            Run run = Run.line(folder, "init c --year " + year);

            assertThat(run.status()).isEqualTo(Failure.STATUS);
            assertThat(run.err()).contains("--year", year);
            assertThat(folder.resolve("c")).doesNotExist();
        }
    }

    @Test
    void a_year_goes_on_from_no_folder_with_problems() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("b"));
        Files.writeString(broken.resolve("organizations.csv"), "id,kind\n");

        Run run = Run.line(folder, "init c --from b");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).contains("organizations.csv:1");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    @Test
    void a_college_is_made_of_the_ministrys_tables_and_what_they_cannot_tell_is_listed() throws IOException {
        ministry();

        Run run = Run.line(folder, "init c --year 2026 --from-ministry export --lang en");
        Run checked = Run.line(folder, "check c --as-of 2026-06-30");
        Run standing = Run.line(folder, "assess c --as-of 2026-06-30 --out o");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("c")))
                .containsExactlyInAnyOrder(
                        "activities.csv",
                        "admissions.csv",
                        "coverage.csv",
                        "organizations.csv",
                        "people.csv",
                        "posts.csv");
        assertThat(run.out())
                .contains("Not judged, since the source does not have it", "class hours, attendance", "check c");
        assertThat(checked.status()).isEqualTo(Session.DONE);
        assertThat(standing.status()).isEqualTo(Session.DONE);
        assertThat(Files.readString(folder.resolve("o/findings.csv")))
                .contains(
                        "INS-2.2@d2/2026-03,INS-2.2,d2,,2026-03,met",
                        "MGT-1.1@d1/2026-year-start,MGT-1.1,d1,,2026-year-start,no-data");
    }

    @Test
    void mistakes_of_an_export_are_told_all_at_once_and_nothing_is_written() throws IOException {
        ministry();
        Files.writeString(
                folder.resolve("export/dictionary.csv"), "dictionary,code,ours\nDZZLXDM,21,general-brunch\nX,1,y\n");

        Run run = Run.line(folder, "init c --year 2026 --from-ministry export --lang en");
        Run both = Run.line(folder, "init c --year 2026 --from-ministry export --from d --lang en");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err())
                .contains("dictionary.csv:2: ours:", "dictionary.csv:3: dictionary:", "ods_dyhdsj.json:#1: hdxs:");
        assertThat(folder.resolve("c")).doesNotExist();
        assertThat(both.status()).isEqualTo(Failure.STATUS);
        assertThat(both.err()).contains("goes neither with --from");
    }

    private void ministry() throws IOException {
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(export.resolve("dictionary.csv"), """
                dictionary,code,ours
                DZZLXDM,21,general-branch
                DZZLXDM,31,branch
                DNLDRYZWDM,01,secretary
                XDYFZZTDM,1,full
                HDXSDM,05,themed-party-day
                """);
        Files.writeString(export.resolve("ods_dzzqkjcsj.csv"), """
                dzzlxm,dzzmc,dzzbh,lssjdzzmc,dnldjgh,dnldzwm
                21,信息学院党总支,d1,校党委,,
                31,教工一支部,d2,信息学院党总支,g1,01
                """);
        Files.writeString(export.resolve("ods_dyfzsj.csv"), """
                dzzbh,xm,rybh,dyfzztm,cwjjfzrq,cwybdyrq,cwzsdyrq
                d2,（略）,g1,1,20180301,20190601,20200601
                """);
        Files.writeString(export.resolve("ods_dyhdsj.json"), """
                [{"zjsjwyxbs": "h1", "dzzbh": "d2", "hdxs": "05", "hdksrq": "20260210"},
                 {"zjsjwyxbs": "h2", "dzzbh": "d2", "hdxs": "05", "hdksrq": "20260310"}]
                """);
    }
}
