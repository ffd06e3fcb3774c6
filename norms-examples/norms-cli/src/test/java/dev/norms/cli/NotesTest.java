package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader is told though nothing is wrong, so that nothing is guessed in silence. */
class NotesTest extends SampleFolder {
    @Test
    void semesters_that_end_before_the_range_are_named() {
        Run run = Run.line(folder, "plan c --from 2027-01-01 --to 2027-12-31 --out o --lang en");

        assertThat(run.err())
                .isEqualTo(
                        "note: semesters.csv ends on 2027-01-15; later days are in no vacation, so their due days are not"
                                + " moved before one\n");
    }

    @Test
    void a_duty_of_each_semester_without_semesters_is_named() throws IOException {
        Files.writeString(
                folder.resolve("c/profile.csv"), "setting,value,reason,by\njoint-meeting,1+/semester,x,art\n");
        String plan = "plan c --from 2026-01-01 --to 2026-12-31 --out o --lang en";
        String note = "note: something is owed each semester, but semesters.csv has no semester named like 2026-2027-1";
        assertThat(Run.line(folder, plan).err()).doesNotContain(note);
        assertThat(Files.readString(folder.resolve("o/schedule.csv"))).contains("\nART-11.1@art/2025-2026-2,");

        Files.delete(folder.resolve("c/semesters.csv"));

        assertThat(Run.line(folder, plan).err()).contains(note);
        assertThat(Files.readString(folder.resolve("o/schedule.csv"))).doesNotContain("\nART-11.1@");
    }

    @Test
    void a_year_of_given_days_alone_is_named() throws IOException {
        Files.writeString(
                folder.resolve("c/workdays.csv"),
                "date,kind,name,notice\n"
                        + Stream.of("01-01", "02-08", "04-05", "05-01", "06-09", "09-15", "10-01")
                                .map(day -> "2027-" + day + ",holiday,x,x\n")
                                .collect(Collectors.joining()));
        Files.delete(folder.resolve("c/semesters.csv"));

        Run run = Run.line(folder, "plan c --from 2027-01-01 --to 2027-12-31 --out o");

        assertThat(run.err()).contains("2027年只按 workdays.csv 计算").doesNotContain("2026年只按");
        assertThat(run.out()).contains("按 workdays.csv").doesNotContain("按周一至周五和法定节日推算");
    }

    @Test
    void who_attended_after_leaving_is_named_with_the_line() throws IOException {
        Files.writeString(folder.resolve("c/study.csv"), "person,date,hours\np001,1999-01-01,2\np001,1999-01-02,2\n");

        Run run = Run.line(folder, "assess c --as-of 2026-09-15 --out o --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("note: 2 rows are dated when the person belonged to no organization:"
                        + " study.csv:2 (p001, 1999-01-01), study.csv:3 (p001, 1999-01-02)");
    }

    @Test
    void a_misnamed_file_is_named_before_the_problems_it_causes() throws IOException {
        Files.move(folder.resolve("c/people.csv"), folder.resolve("c/人员名册.csv"));

        Run run = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("人员名册.csv：不认识此文件名，未读取");
        assertThat(run.err().indexOf("人员名册.csv")).isLessThan(run.err().indexOf("没有这个人员"));
    }

    @Test
    void a_college_without_records_is_not_called_good() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.copy(folder.resolve("c/organizations.csv"), bare.resolve("organizations.csv"));

        Run run = Run.line(folder, "assess bare --as-of 2026-09-15 --out o");

        assertThat(run.out()).contains("? 无数据").doesNotContain("✓ 良好");
    }

    @Test
    void what_somebody_filled_in_is_never_overwritten() throws IOException {
        assertThat(Run.in(folder).status()).isZero();
        Path mine = folder.resolve("norms-out/sample/people.csv");
        Files.writeString(mine, "mine");

        assertThat(Run.in(folder).status()).isZero();

        assertThat(mine).hasContent("mine");
    }
}
