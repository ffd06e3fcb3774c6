package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.feed.Namespace;
import dev.norms.college.Organization;
import dev.norms.label.Language;
import dev.norms.organization.BranchType;
import dev.norms.testing.Editions;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(Trap.Names.class)
class OutputTrapsTest {
    @Test
    @Trap("Catala static tracer")
    void sixteen_threads_explain_as_one_does() throws InterruptedException, ExecutionException {
        Assessment shared = assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09");
        String alone = explanations(assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09"));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<String> answer :
                    threads.invokeAll(Collections.<Callable<String>>nCopies(16, () -> explanations(shared)))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @Trap({"Wallos #966, gt-scheduler #141", "offered 14: UID of organization, duty and period"})
    void exporting_twice_gives_the_same_uids_and_no_two_duties_share_one() throws IOException {
        List<String> once = uids(exported(DateRange.ofYear(2021)));

        assertThat(uids(exported(DateRange.ofYear(2021)))).isEqualTo(once);
        assertThat(once)
                .doesNotHaveDuplicates()
                .contains("INS-2.1@f1/2021-Q1@example.org", "INS-2.1@u1/2021-Q1@example.org");
        assertThat(uids(exported(DateRange.parse("2021-01-01/2023-01-01")))).containsAll(once);
    }

    @Test
    @Trap("offered 14: UID of organization, duty and period")
    void another_edition_changes_no_uid() {
        assertThat(Editions.stricterFrom(LocalDate.of(2021, 5, 15)).editions())
                .flatExtracting(edition -> edition.norms())
                .extracting(norm -> norm.id())
                .containsOnly(Editions.only(Bound.atLeast(1))
                        .editions()
                        .get(0)
                        .norms()
                        .get(0)
                        .id());
    }

    @Test
    @Trap({
        "offered 1: article and edition on every verdict",
        "offered 13 (policyengine-core #512): explanations name their versions"
    })
    void every_explanation_names_article_and_edition_and_the_versions_it_rests_on() {
        Assessment assessment = assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09");

        assertThat(assessment.findings()).isNotEmpty().allSatisfy(finding -> {
            String text = finding.explanation().in(Language.CHINESE);
            finding.citations()
                    .forEach(citation -> assertThat(text)
                            .contains("依据："
                                    + citation.label(
                                                    assessment.schedule().book().upperRules())
                                            .zh()));
            assertThat(text)
                    .contains("版本：院党总支〔2020〕4号（edition-2020")
                    .contains("所据版本：norms ")
                    .contains(assessment.schedule().calendar().workdays().version());
        });
    }

    @Test
    @Trap("offered 15: persons are opaque keys")
    void a_person_is_a_key_in_every_explanation() {
        Assessment assessment = assess(FullSample.COLLEGE, ledger(FullSample.COLLEGE), "2021-07-09");

        assertThat(assessment.findings().where(finding -> finding.person().isPresent()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.explanation().in(Language.CHINESE))
                        .contains("责任人：" + finding.person().orElseThrow().text()));
    }

    private static String explanations(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.explanation().in(Language.CHINESE)
                        + finding.explanation().in(Language.ENGLISH))
                .collect(Collectors.joining());
    }

    private static String exported(DateRange range) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Feeds.of(Sample.schedule(
                        Sample.college()
                                .add(Organization.branch("x", BranchType.FACULTY)
                                        .under("gb")
                                        .established("2012-09-01"))
                                .build(),
                        range))
                .under(Namespace.parse("example.org"))
                .college()
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> uids(String calendar) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .toList();
    }
}
