package dev.norms.cli;

import static dev.norms.evidence.ActivityKind.MEMBERS_ASSEMBLY;
import static dev.norms.label.Language.CHINESE;
import static dev.norms.organization.BranchType.FACULTY;
import static dev.norms.organization.MemberStatus.FULL;
import static dev.norms.organization.Role.SECRETARY;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows compiles and is what this test runs. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SELF = Path.of("src", "test", "java", "dev", "norms", "cli", "ReadmeTest.java");

    @Test
    void the_example_runs() {
        // the README's example
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
    void the_example_is_the_one_of_the_readme_and_short() throws IOException {
        String shown = found("```java\n(.*?)```", Files.readString(README));
        String run = found("the README's example\n(.*?) *// its end", Files.readString(SELF));
        assertThat(squeezed(shown)).isEqualTo(squeezed(run));
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(Files.readString(README).lines()).hasSizeLessThanOrEqualTo(160);
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
