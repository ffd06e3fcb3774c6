package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a run can fail: status 2, a sentence that helps, nothing written. */
class FailuresTest {
    private static final String YEAR = " --from 2026-01-01 --to 2026-12-31 --out o";

    @TempDir
    Path folder;

    private List<String> before = List.of();

    @BeforeEach
    void sample() throws IOException {
        Run.sample(folder.resolve("c"));
        Files.writeString(folder.resolve("file"), "no folder");
        before = Run.files(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plan --from 2026-01-01 --to 2026-12-31 --out o            | 缺少参数：FOLDER             | missing: FOLDER
                    plan c                                                    | 缺少参数：                   | missing: --from --to
                    plan c --from                                             | 缺少参数：--from             | missing: --from
                    explain c                                                 | 缺少参数：OBLIGATION         | missing: OBLIGATION
                    frobnicate                                                | 不认识的参数：frobnicate     | unknown: frobnicate
                    pln c                                                     | 是否指 plan                  | perhaps plan
                    plan c --from 2026-01-01 --to 2026-12-31 --out o --html   | 不认识的参数：--html         | unknown: --html
                    trace                                                     | 缺少参数：DOCUMENT           | missing: DOCUMENT
                    admission c --out o                                      | 不认识的参数：admission c   | unknown: admission c
                    plan c --from 2026-1-1 --to 2026-12-31 --out o            | --from: 日期应形如           | --from: must be a date such as 2026-09-15 (2026-1-1)
                    plan c --from 2026-02-30 --to 2026-12-31 --out o          | --from: 没有这一天           | --from: there is no such date (2026-02-30)
                    plan c --from +999999-01-01 --to 2026-12-31 --out o       | --from: 日期应形如           | --from: must be a date such as 2026-09-15
                    assess c --as-of today --out o                            | --as-of: 日期应形如          | --as-of: must be a date such as 2026-09-15
                    explain c --as-of 2026-09-15 INS-2.1                      | 应办事项的编号应形如         | must be the id of an obligation such as INS-2.1@art-f1/2026-Q2
                    book --as-of 2026-01-01 --as-of 2026-02-01                | --as-of 只能给出一次         | --as-of may be given only once
                    """)
    void arguments_that_cannot_be(String line, String zh, String en) {
        Run chinese = Run.line(folder, line);
        Run english = Run.line(folder, line + " --lang en");

        refused(chinese, zh);
        refused(english, en);
        assertThat(chinese.err()).contains("用法见：java -jar norms.jar").contains("--help");
        assertThat(english.err()).contains("for usage: java -jar norms.jar");
    }

    @Test
    void a_language_that_is_none() {
        refused(Run.line(folder, "--lang fr"), "--lang: 应为 zh 或 en (fr)");
    }

    @Test
    void a_path_that_is_none() {
        refused(Run.in(folder, "plan", "a\0b", "--from", "2026-01-01", "--to", "2026-01-31", "--out", "o"), "不是有效的路径");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plan c --from 2026-12-31 --to 2026-01-01 --out o          | --from 2026-12-31 晚于 --to 2026-01-01 | --from 2026-12-31 is after --to 2026-01-01
                    assess c --as-of 2026-09-15 --from 2026-01-01 --out o     | 须同时给出                   | must be given together
                    assess c --as-of 2026-09-15 --to 2026-01-01 --out o       | 须同时给出                   | must be given together
                    plan c --from 1980-01-01 --to 1980-12-31 --out o          | 超出工作日历的范围（1990-01-01至2100-12-31） | is outside the working-day calendar (1990-01-01 to 2100-12-31)
                    plan c --from 2026-01-01 --to 9999-12-31 --out o          | 超出工作日历的范围           | is outside the working-day calendar
                    assess c --as-of 9999-12-31 --out o                       | 超出工作日历的范围           | is outside the working-day calendar
                    assess c --as-of 0000-01-01 --out o                       | 超出工作日历的范围           | is outside the working-day calendar
                    explain c --as-of 2026-09-15 INS-2.1@art-f1/9999          | 超出工作日历的范围           | is outside the working-day calendar
                    plan nowhere --from 2026-01-01 --to 2026-12-31 --out o    | 没有这个文件夹：nowhere      | there is no such folder: nowhere
                    plan file --from 2026-01-01 --to 2026-12-31 --out o       | 没有这个文件夹：file         | there is no such folder: file
                    plan c --from 2026-01-01 --to 2026-12-31 --out file       | 无法写入文件夹 file          | cannot write to folder file
                    plan c --from 2026-01-01 --to 2026-12-31 --out file/o     | 无法写入文件夹 file/o        | cannot write to folder file/o
                    """)
    void requests_that_cannot_be_met(String line, String zh, String en) {
        refused(Run.line(folder, line), zh);
        refused(Run.line(folder, line + " --lang en"), en);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_cannot_be_made() {
        refused(Run.line(folder, "assess c --as-of 2026-09-15 --out /proc/norms"), "无法写入文件夹 /proc/norms");
    }

    @Test
    void a_file_that_is_a_folder() throws IOException {
        Files.createDirectories(folder.resolve("o/schedule.ics"));

        refused(Run.line(folder, "plan c" + YEAR), "无法写入文件夹 o");
    }

    @Test
    void bad_data_are_listed_each_on_its_line_with_their_number() throws IOException {
        Files.writeString(
                folder.resolve("c/organizations.csv"),
                "\nx,party,甲,,,2020-01-01,\n",
                java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("c/dues.csv"), "nobody,2026-01,2026-02-30\n", java.nio.file.StandardOpenOption.APPEND);
        before = Run.files(folder);

        Run run = Run.line(folder, "plan c" + YEAR);

        refused(run, "个问题，未写出任何文件");
        List<String> lines = run.err().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.matches("[a-z]+\\.csv:[0-9]+: .+"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("共" + (lines.size() - 1) + "个问题，未写出任何文件");
        assertThat(Run.line(folder, "plan c --lang en" + YEAR).err())
                .contains((lines.size() - 1) + " problems, nothing");
    }

    @Test
    void an_empty_folder_lacks_its_only_needed_file() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        Run run = Run.line(folder, "explain empty --as-of 2026-09-15 ACT-1.1@art --lang en");

        refused(run, "organizations.csv");
        assertThat(run.err()).endsWith("1 problem, nothing was written\n");
    }

    @Test
    void results_that_standard_output_does_not_take() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int any) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Environment environment = new Environment(
                folder,
                new PrintStream(full, false, UTF_8),
                new PrintStream(err, true, UTF_8),
                Run.TODAY,
                false,
                Page.WIDTH,
                new Shell("java -jar norms.jar", "\\"),
                Progress.NONE);

        assertThat(new Program(environment).run("book")).isEqualTo(Failure.STATUS);
        assertThat(err.toString(UTF_8)).endsWith("标准输出未能写完\n");
    }

    private void refused(Run run, String why) {
        assertThat(run.err()).contains(why.strip()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(Run.files(folder)).isEqualTo(before);
        assertThat(folder.resolve("o/schedule.csv")).doesNotExist();
    }
}
