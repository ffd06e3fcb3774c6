package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code check} tells of a folder: on one page whether it can be used, and if not, what to write instead. */
class CheckCommandTest extends SampleFolder {
    @Test
    void a_good_folder_can_be_used_and_nothing_is_written() throws IOException {
        Run run = Run.line(folder, "check c --as-of 2026-09-15");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("c：可以使用\n").doesNotContain("写法不标准");
        assertThat(run.err()).isEmpty();
        assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("norms-out"));
    }

    @Test
    void a_folder_in_loose_forms_can_be_used_and_gives_the_same_findings() throws IOException {
        assertThat(Run.line(folder, "assess c --as-of 2026-09-15 --out exact").status())
                .isZero();
        Path people = folder.resolve("c/people.csv");
        Path loose = folder.resolve("c/人员.csv");
        Files.write(
                loose,
                Files.readString(people)
                        .replaceAll("(\\d{4})-0?(\\d+)-0?(\\d+)", "$1/$2/$3")
                        .replace(",full,", ",正式党员,")
                        .getBytes(Charset.forName("GBK")));
        Files.delete(people);

        Run check = Run.line(folder, "check c --as-of 2026-09-15");
        Run assess = Run.line(folder, "assess c --as-of 2026-09-15 --out loose");

        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("写法不标准，已照读").contains("人员.csv：编码不是UTF-8，已照读：“GB18030”");
        assertThat(assess.err()).contains("4种写法不是标准形式").contains("check c");
        assertThat(folder.resolve("loose/findings.csv")).hasSameBinaryContentAs(folder.resolve("exact/findings.csv"));
    }

    @Test
    void what_is_loose_in_many_tables_is_a_line_for_each_kind() {
        assertThat(Run.line(folder, "init n --year 2027").status()).isZero();

        Run run = Run.line(folder, "check n --as-of 2027-01-05");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSizeLessThan(12);
        assertThat(run.out()).containsPattern("college.xlsx\\[执行口径]、college.xlsx\\[组织]、.*等[0-9]+张表：[0-9]+处以#开头的说明行，未读");
        assertThat(run.out()).doesNotContain("列名");
    }

    @Test
    void a_thousand_bad_rows_are_a_page_and_all_of_them_a_table() throws IOException {
        StringBuilder rows = new StringBuilder(Files.readString(folder.resolve("c/dues.csv")));
        for (int i = 0; i < 1000; i++) {
            rows.append("p001,2026-03,3月").append(i % 28 + 1).append("日\n=1+1,2026-03,2026-02-30\n");
        }
        Files.writeString(folder.resolve("c/dues.csv"), rows);

        Run run = Run.line(folder, "check c --as-of 2026-09-15 --out o");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).hasSizeLessThan(40);
        assertThat(run.out())
                .contains("dues.csv paid：须为日期，1000处", "“3月1日”", "2021/3/5", "2月没有30日", "book --list columns");
        String table = Files.readString(folder.resolve("o/problems.csv"));
        assertThat(table).startsWith("\ufefffile,line,column,value,problem_zh,problem_en\n");
        assertThat(CsvReader.builder().ofCsvRecord(table).stream()).hasSizeGreaterThan(2000);
        assertThat(table).contains(",'=1+1,");
    }

    @Test
    void without_a_place_for_the_table_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("c/dues.csv"), "person,month,paid\np001,2026-03,x\n");

        Run run = Run.line(folder, "check c --as-of 2026-09-15 --lang en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("c: cannot be used, 1 problem of 1 kind\n")
                .contains("line 2 \"x\": must be a date such as 2021-03-05");
        assertThat(folder.resolve("norms-out")).doesNotExist();
    }

    @Test
    void the_folder_of_data_takes_no_results() {
        assertThat(Run.line(folder, "check c --out c").status()).isEqualTo(2);
        assertThat(folder.resolve("c/problems.csv")).doesNotExist();
    }
}
