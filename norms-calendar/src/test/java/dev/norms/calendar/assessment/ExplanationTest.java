package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Coded;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.norm.Norm;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Over a sample with every verdict but “no data” and with many reasons not to count, each explanation tells everything.
 */
class ExplanationTest {
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern PERIOD_NAME = Pattern.compile("\\b\\d{4}-(?:Q\\d|H\\d|[a-z]+)");
    private static final Findings FINDINGS = Stream.of("2021-02-20", "2021-07-09", "2021-07-31", "2022-03-01")
            .map(ExplanationTest::on)
            .flatMap(assessment -> assessment.findings().stream())
            .collect(Collectors.collectingAndThen(Collectors.toList(), Findings::of));
    private static final Set<String> CODES = Stream.concat(
                    ActivityKind.known().stream().map(ActivityKind::code),
                    Stream.<Coded[]>of(
                                    Verdict.values(),
                                    Role.values(),
                                    MemberStatus.values(),
                                    OrganizationKind.values(),
                                    BranchType.values(),
                                    DocumentKind.values(),
                                    TargetKind.values(),
                                    CheckList.values(),
                                    EvidenceSource.values(),
                                    Unit.values())
                            .flatMap(Arrays::stream)
                            .map(Coded::code))
            .collect(Collectors.toSet());

    @Test
    void the_sample_has_every_verdict_except_no_data() {
        assertThat(FINDINGS.verdicts())
                .containsOnlyKeys(Stream.of(Verdict.values())
                        .filter(verdict -> verdict != Verdict.NO_DATA)
                        .toList());
    }

    @Test
    void every_explanation_has_rule_citations_edition_readings_days_facts_and_versions() {
        assertThat(FINDINGS).allSatisfy(finding -> {
            Explanation tree = finding.explanation();
            Norm norm = finding.obligation().norm();
            Explanation rule = steps(tree, StepKind.RULE).get(0);
            assertThat(tree.kind()).isEqualTo(StepKind.VERDICT);
            assertThat(tree.text().zh())
                    .contains(finding.label().zh())
                    .endsWith(finding.reason().zh());
            assertThat(rule.text().zh())
                    .isEqualTo(norm.id() + " " + norm.summary().zh());
            assertThat(steps(rule, StepKind.REQUIREMENT)).hasSize(1);
            assertThat(steps(rule, StepKind.CITATION))
                    .hasSameSizeAs(finding.citations())
                    .isNotEmpty();
            assertThat(steps(rule, StepKind.EDITION))
                    .singleElement()
                    .satisfies(step -> assertThat(step.text().en()).startsWith("edition-2020 "));
            assertThat(steps(rule, StepKind.INTERPRETATION))
                    .extracting(Explanation::text)
                    .containsExactlyElementsOf(norm.interpretations().stream()
                            .map(reading -> reading.label())
                            .toList());
            assertThat(steps(tree, StepKind.PERIOD))
                    .extracting(step -> step.text().en())
                    .containsExactlyElementsOf(finding.obligation().window().map(ExplanationTest::days).stream()
                            .toList());
            assertThat(steps(tree, StepKind.FACT)).isNotEmpty();
            assertThat(steps(tree, StepKind.VERSION)).hasSize(1);
        });
    }

    @Test
    void as_many_records_stand_in_the_tree_as_count_and_each_other_one_with_its_reason() {
        assertThat(FINDINGS).allSatisfy(finding -> {
            assertThat(steps(finding.explanation(), StepKind.COUNTED)).hasSameSizeAs(finding.records());
            assertThat(steps(finding.explanation(), StepKind.NOT_COUNTED))
                    .allMatch(step -> step.text().zh().matches(".+（.+）：.+")
                            && step.text().en().matches(".+ \\(.+\\): .+"));
        });
        assertThat(FINDINGS.stream()
                        .flatMap(finding -> steps(finding.explanation(), StepKind.NOT_COUNTED).stream())
                        .map(step -> step.text().zh().replaceFirst(".*）：", ""))
                        .collect(Collectors.toSet()))
                .contains(
                        "日期不在期间内",
                        "注明属于2021年第1季度",
                        "须有当日本组织书记主讲或述职",
                        "须由本人所在党支部、党小组举行",
                        "发生在截至日之后",
                        "最近一次检查为无",
                        "另有检查为准",
                        "未注明归档位置");
    }

    @Test
    void every_reason_is_a_sentence_in_both_languages_and_speaks_in_words_not_in_codes() {
        assertThat(FINDINGS).allSatisfy(finding -> {
            assertThat(finding.reason().zh())
                    .as(finding.toString())
                    .isNotBlank()
                    .endsWith("。")
                    .doesNotContain("。。")
                    .doesNotContainPattern(PERIOD_NAME);
            assertThat(finding.reason().en())
                    .as(finding.toString())
                    .isNotBlank()
                    .endsWith(".")
                    .doesNotContain("..")
                    .doesNotContainPattern(PERIOD_NAME)
                    .doesNotContainPattern("^[a-z]");
            assertThat(codes(finding.reason().zh())).as(finding.toString()).isEmpty();
        });
    }

    @Test
    void what_was_found_and_why_a_record_does_not_count_is_said_in_words_not_in_codes() {
        assertThat(FINDINGS).allSatisfy(finding -> {
            Explanation tree = finding.explanation();
            assertThat(Stream.of(StepKind.FACT, StepKind.NOT_COUNTED, StepKind.COUNTED, StepKind.PERIOD)
                            .flatMap(kind -> steps(tree, kind).stream())
                            .map(step -> step.text().zh())
                            // the name of a record or an obligation is its key: activities/a-17（…,
                            // INS-2.1@art-f1/2021-Q2
                            .map(text ->
                                    text.replaceFirst("^[^（：]*/[^（：]*（", "").replaceAll("[A-Z]{3}-[^）]+", ""))
                            .flatMap(text -> codes(text).stream()))
                    .as(finding.toString())
                    .isEmpty();
        });
    }

    private static List<String> codes(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(CODES::contains)
                .toList();
    }

    private static List<Explanation> steps(Explanation tree, StepKind kind) {
        return tree.details().stream().filter(step -> step.kind() == kind).toList();
    }

    private static String days(Window window) {
        return window.period().label().en() + ": opens " + window.opens() + ", due " + window.due() + ", deadline "
                + window.deadline() + " (" + window.certainty().label().en() + ")";
    }

    private static Assessment on(String day) {
        Schedule year = Sample.schedule(FullSample.COLLEGE, DateRange.ofYear(2021));
        return Assessment.of(year, ledger().build(), LocalDate.parse(day));
    }

    private static LedgerBuilder ledger() {
        return Sample.ledger(FullSample.COLLEGE)
                .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-02-08"))
                .add(Activity.builder("a2", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-07-08"))
                .add(Activity.builder("a3", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-04-08")
                        .forPeriod(PeriodUnit.QUARTER.containing(LocalDate.of(2021, 1, 1))))
                .add(Activity.builder("a4", ActivityKind.PARTY_LECTURE)
                        .by("u1")
                        .on("2021-06-08")
                        .ledBy("p5"))
                .add(Activity.builder("a5", ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                        .by("u1")
                        .on("2021-06-09")
                        .filed("room 1"))
                .add(Activity.builder("a6", ActivityKind.THEMED_PARTY_DAY)
                        .by("f1")
                        .on("2021-07-08")
                        .forPeriod(PeriodUnit.MONTH.containing(LocalDate.of(2021, 6, 1))))
                .add(Attendance.of("a5", "p9"))
                .add(Study.of("p3", "2021-05-05", "20"))
                .add(Contact.of("p1", TargetKind.BRANCH, "u1", "2021-01-01"))
                .add(Document.builder("gb", DocumentKind.ANNUAL_PLAN).on("2021-02-20"))
                .add(ItemCheck.of("gb", CheckList.SIX_HAVES, "party-flag", "2021-01-05", true))
                .add(ItemCheck.of("gb", CheckList.SIX_HAVES, "party-flag", "2021-02-05", false))
                .add(ItemCheck.of("gb", CheckList.SIX_HAVES, "signs", "2021-02-05", true))
                .add(ItemCheck.of("u1", CheckList.SIX_HAVES, "party-flag", "2021-01-05", true))
                .add(ItemCheck.of("u1", CheckList.SIX_HAVES, "party-flag", "2021-02-05", false))
                .add(ItemCheck.of("u1", CheckList.SIX_HAVES, "books-and-papers", "2021-02-05", true))
                .add(Exemption.builder()
                        .norm(NormId.parse("INS-2.2"))
                        .subject(OrganizationId.of("u1"))
                        .during(DateRange.parse("2021-05-01/2021-06-01"))
                        .authority("校党委")
                        .document("校组〔2021〕1号")
                        .reason("实习")
                        .build());
    }
}
