package dev.norms.calendar.assessment;

import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.TargetKind;
import dev.norms.explanation.Explanation;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.organization.Role;
import dev.norms.testing.Golden;
import dev.norms.time.DateRange;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationGoldenTest {
    @Test
    void every_family_is_explained_in_both_languages() {
        College college = Sample.college()
                .add(Post.builder("p3", Role.YOUTH_COMMISSIONER)
                        .at("u1")
                        .during(DateRange.parse("2021-03-05/2021-10-01")))
                .add(TermOfOffice.of("gb", "2020-02-02"))
                .build();
        LedgerBuilder ledger = Sample.ledger(college)
                .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-04-08"))
                .add(Activity.builder("a2", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-07-08"))
                .add(Activity.builder("a3", ActivityKind.PARTY_LECTURE)
                        .by("u1")
                        .on("2021-06-08")
                        .ledBy("p3"))
                .add(Study.of("p3", "2021-05-05", "20"))
                .add(Contact.of("p1", TargetKind.BRANCH, "u1", "2021-01-01"));
        Assessment assessment = Sample.assess(college, ledger, "2021-07-09");
        Golden.assertMatches(
                "dev/norms/calendar/assessment/explanations.txt",
                Stream.of(
                                "INS-2.1@u1/2021-Q2",
                                "INS-2.5@u1/2021",
                                "INS-2.3@u1/2021-06",
                                "INS-2.3@f1/2021-06",
                                "MGT-2.1@p3/2021",
                                "ORG-3.1@gb/term-2018-10-10",
                                "ACT-1.1@gb",
                                "ACT-2.1@gb/2021-july-first",
                                "ACT-2.2@u1/2021-spring-festival",
                                "ART-10.2@p3/2021-07")
                        .map(id -> assessment.get(id).explanation())
                        .map(ExplanationGoldenTest::inBothLanguages)
                        .collect(Collectors.joining("\n")));
    }

    /** But for the version of the build, which changes with every release. */
    private static String inBothLanguages(Explanation explanation) {
        return (explanation.in(Language.CHINESE) + explanation.in(Language.ENGLISH))
                .replace(LibraryVersion.version(), "VERSION");
    }
}
