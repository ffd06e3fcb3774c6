package dev.norms.cli;

import static dev.norms.evidence.ActivityKind.MEMBERS_ASSEMBLY;
import static dev.norms.label.Language.CHINESE;
import static dev.norms.organization.BranchType.FACULTY;
import static dev.norms.organization.MemberStatus.FULL;
import static dev.norms.organization.Role.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the READMEs are those that these tests run. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path EMBEDDING = Path.of("..", "norms-embedding", "README.md");
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "norms", "cli");
    private static final Path SAMPLE = Path.of("src", "main", "resources", "dev", "norms", "cli", "sample");

    @Test
    void the_example_prints_what_lapsed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            LapsedDuties.main(new String[] {SAMPLE.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(UTF_8)).contains("art-f1: ", " lapsed");
    }

    @Test
    void the_example_of_the_readme_is_the_one_that_runs_with_at_most_ten_imports() throws IOException {
        String shown = found("```java\n(.*?)```", Files.readString(README));
        String run = Files.readString(TESTS.resolve("LapsedDuties.java")).replace("package dev.norms.cli;", "");
        assertThat(squeezed(shown)).isEqualTo(squeezed(run));
        assertThat(shown.lines().filter(line -> line.startsWith("import"))).hasSizeLessThanOrEqualTo(10);
        assertThat(Files.readString(README).lines()).hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void a_college_can_be_built_in_code() {
        // the example without files
        College college = College.builder()
                .add(Organization.generalBranch("art").established("2012-09-01"))
                .add(Organization.branch("art-f1", FACULTY).under("art").established("2012-09-01"))
                .add(Stay.builder("p001", FULL).at("art-f1").since("2015-06-30"))
                .add(Post.builder("p001", SECRETARY).at("art-f1").since("2020-11-05"))
                .build(); // every problem at once
        Ledger ledger = Ledger.builder(college)
                .add(Activity.builder("a1", MEMBERS_ASSEMBLY).by("art-f1").on("2021-04-08"))
                .build();
        CollegeCalendar days = CollegeCalendar.of(ChinaWorkdays.bundled());
        Schedule year = Schedule.of(ImplementationOpinion.book(), college, days, DateRange.ofYear(2021));
        Assessment standing = Assessment.of(year, ledger, LocalDate.of(2021, 7, 2));
        standing.lapsed()
                .byOrganization()
                .forEach((owner, findings) -> System.out.println(owner + ": " + findings.size() + " lapsed"));
        System.out.println(standing.get("INS-2.1@art-f1/2021-Q1").explanation().in(CHINESE));
        // its end
        assertThat(standing.get("INS-2.1@art-f1/2021-Q1").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(standing.get("INS-2.1@art-f1/2021-Q2").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void the_example_without_files_is_the_one_that_runs() throws IOException {
        String shown = found("database.*?```java\n(.*?)```", Files.readString(EMBEDDING));
        String run = found(
                "the example without files\n(.*?) *// its end", Files.readString(TESTS.resolve("ReadmeTest.java")));
        assertThat(squeezed(shown)).isEqualTo(squeezed(run));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
