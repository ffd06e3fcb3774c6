package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.explanation.StepKind;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.report.reason.RuleRow;
import dev.norms.report.reason.WhyRow;
import dev.norms.report.reason.WhyUnit;
import dev.norms.report.standing.StandingView;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why each verdict is as it is: every word of the explanation, but what many have in common only once. */
class ReasonsTest {
    private final StandingView standing = ReportCollege.standing("");

    @Test
    void every_verdict_is_explained_once_and_its_rule_stands_once_for_the_norm() {
        List<WhyRow> rows = rows();

        assertThat(rows)
                .extracting(WhyRow::id)
                .containsExactlyInAnyOrderElementsOf(standing.assessment().findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList());
        assertThat(rows.stream().flatMap(row -> row.steps().stream()).map(WhyRow.Step::kind))
                .contains("期间", "计入", "不计入", "事实")
                .doesNotContain("规则", "执行口径");
        assertThat(RuleRow.all(standing.assessment()))
                .extracting(RuleRow::norm)
                .doesNotHaveDuplicates()
                .containsAll(rows.stream().map(WhyRow::norm).toList());
    }

    @Test
    void of_many_thousands_of_verdicts_a_page_explains_those_to_be_seen_to() {
        Assessment many = many(400);
        Finding missed = first(many, Verdict.MISSED);

        assertThat(WhyUnit.isWhole(many)).isFalse();
        assertThat(WhyUnit.anchor(many, missed)).isEqualTo(missed.id().toString());
        assertThat(WhyUnit.anchor(many, first(many, Verdict.UPCOMING))).isEmpty();
    }

    private static Finding first(Assessment assessment, Verdict verdict) {
        return assessment.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }

    /** A year of a college of many branches that recorded nothing. */
    private static Assessment many(int branches) {
        CollegeBuilder college = College.builder();
        for (int i = 0; i < branches; i++) {
            college.add(Organization.branch("b" + i, BranchType.FACULTY).established("2012-09-01"));
        }
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                college.build(),
                CollegeCalendar.of(ChinaWorkdays.bundled().knownOn(LocalDate.of(2025, 12, 31))),
                DateRange.ofYear(2026));
        Ledger nothing = Ledger.builder(schedule.college())
                .supply(EvidenceSource.ACTIVITIES)
                .build();
        return Assessment.of(schedule, nothing, ReportCollege.AS_OF);
    }

    @Test
    void the_life_of_a_unit_and_its_groups_stands_once_and_an_explanation_names_the_group() {
        WhyUnit unit = WhyUnit.all(standing.assessment(), standing.places())
                .filter(why -> why.name().equals("第一支部"))
                .findFirst()
                .orElseThrow();

        assertThat(unit.lives()).containsExactly("第一支部（b1），2012-09-01起", "小组（b1-x），2015-09-01起");
        assertThat(facts(unit, "INS-2.2@b1/2026-02")).isEmpty();
        assertThat(facts(unit, "INS-2.4@b1-x/2026-02")).containsExactly("小组");
        assertThat(standing.assessment().findings())
                .allSatisfy(finding -> assertThat(finding.considered())
                        .filteredOn(step -> step.kind() == StepKind.FACT)
                        .extracting(step -> step.text().zh())
                        .containsAnyElementsOf(lives()));
    }

    private List<String> lives() {
        return WhyUnit.all(standing.assessment(), standing.places())
                .flatMap(unit -> unit.lives().stream())
                .toList();
    }

    @Test
    void a_last_day_stands_where_it_is_not_the_due_day_and_only_what_is_provisional_is_marked() {
        List<WhyRow> rows = rows();

        assertThat(rows).allSatisfy(row -> {
            Window window =
                    standing.assessment().get(row.id()).obligation().window().orElse(null);
            String days = text(row, "期间").findFirst().orElse("");
            assertThat(days.contains("最迟"))
                    .as(row.id())
                    .isEqualTo(window != null && !window.deadline().equals(window.due()));
            assertThat(days.contains("暂定"))
                    .as(row.id())
                    .isEqualTo(window != null && window.certainty() == Certainty.PROVISIONAL);
            assertThat(days).doesNotContain("已确定");
        });
        assertThat(rows.stream().flatMap(row -> text(row, "期间")))
                .anyMatch(days -> days.contains("最迟"))
                .anyMatch(days -> !days.contains("最迟"))
                .anyMatch(days -> days.contains("暂定"));
    }

    private List<WhyRow> rows() {
        List<WhyRow> rows = new ArrayList<>();
        WhyUnit.all(standing.assessment(), standing.places())
                .forEach(unit -> unit.rows().forEach(rows::add));
        return rows;
    }

    private static List<String> facts(WhyUnit unit, String id) {
        List<WhyRow> rows = new ArrayList<>();
        unit.rows().forEach(rows::add);
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .flatMap(row -> text(row, "事实"))
                .toList();
    }

    private static Stream<String> text(WhyRow row, String kind) {
        return row.steps().stream().filter(step -> step.kind().equals(kind)).map(WhyRow.Step::text);
    }
}
