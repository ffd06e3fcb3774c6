package dev.norms.embedding;

import static dev.norms.calendar.assessment.Verdict.MADE_UP;
import static dev.norms.calendar.assessment.Verdict.MISSED;
import static dev.norms.evidence.ActivityKind.BRANCH_COMMITTEE_MEETING;
import static dev.norms.evidence.ActivityKind.MEMBERS_ASSEMBLY;
import static dev.norms.evidence.ActivityKind.THEMED_PARTY_DAY;
import static dev.norms.label.Language.CHINESE;
import static dev.norms.organization.BranchType.FACULTY;
import static dev.norms.organization.BranchType.UNDERGRADUATE;
import static dev.norms.organization.MemberStatus.FULL;
import static dev.norms.organization.Role.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.question.ActivityEffects;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.question.WhyNotOwed;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.NormId;
import dev.norms.ledger.Activity;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.Study;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ten questions of the guide. What stands between the marks is what the guide shows. */
class GuideTest {
    private static final Path GUIDE = Path.of("GUIDE.md");
    private static final Path SELF = Path.of("src", "test", "java", "dev", "norms", "embedding", "GuideTest.java");
    private static final int LONGEST = 15;

    private final College college = College.builder()
            .add(Organization.generalBranch("g").established("2012-09-01"))
            .add(Organization.branch("b1", FACULTY).under("g").established("2012-09-01"))
            .add(Organization.branch("b2", UNDERGRADUATE).under("g").established("2026-04-15"))
            .add(Stay.builder("p1", FULL).at("b1").since("2015-06-30"))
            .add(Stay.builder("p2", FULL).at("b1").since("2015-06-30"))
            .add(Post.builder("p1", SECRETARY).at("b1").since("2024-03-05"))
            .add(TermOfOffice.of("b1", "2024-03-05"))
            .build();
    private final CollegeCalendar days = CollegeCalendar.of(
                    ChinaWorkdays.bundled().knownOn(LocalDate.parse("2025-12-31")))
            .with(AcademicCalendar.of(
                    new Semester("2025-2", LocalDate.parse("2026-03-02"), LocalDate.parse("2026-07-10")),
                    new Semester("2026-1", LocalDate.parse("2026-09-07"), LocalDate.parse("2027-01-15"))));
    private final Ledger ledger = Ledger.builder(college)
            .add(Activity.builder("a1", THEMED_PARTY_DAY, MEMBERS_ASSEMBLY)
                    .by("b1")
                    .on("2026-03-10"))
            .add(Activity.builder("a2", THEMED_PARTY_DAY)
                    .by("b1")
                    .forPeriod(Period.parse("2026-05"))
                    .on("2026-06-04"))
            .add(Study.of("p1", "2026-04-02", "40"))
            .add(Study.of("p2", "2026-04-02", "32"))
            .add(DuesPayment.of("p1", "2026-03", "2026-03-09"))
            .build();
    private final LocalDate today = LocalDate.of(2026, 6, 22);
    private final Schedule year = Schedule.of(ImplementationOpinion.book(), college, days, DateRange.ofYear(2026));
    private final Assessment standing = Assessment.of(year, ledger, today);

    @Test
    void q1_does_an_assembly_on_the_party_day_count_for_both() {
        // 1
        Activity planned = Activity.builder("new", THEMED_PARTY_DAY, MEMBERS_ASSEMBLY)
                .by("b1")
                .on("2026-06-25")
                .build();
        List<String> counts = ActivityEffects.of(year, ledger, planned, planned.date()).counted().stream()
                .map(effect -> effect.obligation().toString())
                .toList();
        // end
        assertThat(counts).contains("INS-2.1@b1/2026-Q2", "INS-2.2@b1/2026-06");
    }

    @Test
    void q2_does_a_party_day_of_the_general_branch_count_for_the_branches() {
        // 2
        Activity common = Activity.builder("new", THEMED_PARTY_DAY)
                .by("g")
                .on("2026-06-25")
                .build();
        Map<String, String> why = new TreeMap<>();
        ActivityEffects.of(year, ledger, common, common.date())
                .rejected()
                .forEach(effect -> why.put(
                        effect.obligation().toString(),
                        effect.rejection().orElseThrow().in(CHINESE)));
        // end
        assertThat(why).containsKey("INS-2.2@b1/2026-06");
    }

    @Test
    void q3_must_a_branch_without_groups_hold_group_meetings() {
        // 3
        WhyNotOwed answer = WhyNotOwed.of(year, NormId.parse("INS-2.4"), OrganizationId.of("b1"));
        String why = answer.reason().map(reason -> reason.in(CHINESE)).orElse("应当召开");
        // end
        assertThat(why).isNotEqualTo("应当召开").isNotEmpty();
    }

    @Test
    void q4_by_when_where_the_month_ends_on_a_holiday_or_in_the_vacation() {
        // 4
        LocalDate inAugust = days.due(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
        LocalDate inMay = days.due(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        LocalDate planned = year.obligations().stream()
                .filter(obligation -> obligation.toString().equals("INS-2.2@b1/2026-01"))
                .flatMap(obligation -> obligation.window().stream())
                .map(Window::due)
                .findFirst()
                .orElseThrow();
        // end
        assertThat(inAugust).isEqualTo("2026-08-31");
        assertThat(inMay).isEqualTo("2026-05-29");
        assertThat(planned).isEqualTo("2026-01-30");
    }

    @Test
    void q5_how_does_a_meeting_held_late_stand() {
        // 5
        Finding may = standing.get("INS-2.2@b1/2026-05");
        String verdict = may.verdict().label().zh();
        List<String> records = may.records();
        String why = may.explanation().in(CHINESE);
        // end
        assertThat(may.verdict()).isEqualTo(MADE_UP);
        assertThat(verdict).isEqualTo("逾期补办");
        assertThat(records).containsExactly("a2");
        assertThat(why).contains("2026-06-04");
        assertThat(standing.get("INS-2.2@b1/2026-04").verdict()).isEqualTo(MISSED);
    }

    @Test
    void q6_when_does_the_term_end_and_when_may_the_election_begin() {
        // 6
        DateRange years = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1));
        Window term = Schedule.of(year.book(), college, days, years).obligations().stream()
                .filter(obligation -> obligation.owner().text().equals("b1"))
                .flatMap(obligation -> obligation.window().stream())
                .filter(window -> window.period().equals(Period.parse("term-2024-03-05")))
                .findFirst()
                .orElseThrow();
        // end
        assertThat(term.opens()).isEqualTo("2026-09-05");
        assertThat(term.deadline()).isEqualTo("2027-03-05");
    }

    @Test
    void q7_who_lacks_how_many_hours() {
        // 7
        Map<String, BigDecimal> lacking = new TreeMap<>();
        Set<NormId> hours = Set.of(NormId.parse("MGT-2.1"), NormId.parse("MGT-2.2"));
        for (Finding finding : standing.findings()) {
            int required = finding.obligation().bound().atLeast();
            BigDecimal rest =
                    BigDecimal.valueOf(required).subtract(finding.done().orElse(BigDecimal.ZERO));
            if (hours.contains(finding.obligation().norm().id()) && rest.signum() > 0) {
                lacking.put(finding.obligation().owner().text(), rest);
            }
        }
        // end
        assertThat(lacking).containsExactly(Map.entry("p1", BigDecimal.valueOf(16)));
    }

    @Test
    void q8_how_often_has_each_branch_met_of_how_often_it_had_to() {
        // 8
        Matrix months = Matrix.of(standing, Set.of(NormId.parse("INS-2.2")));
        Map<String, String> rates = new TreeMap<>();
        for (OrganizationId branch : months.organizations()) {
            Optional<Rate> rate = months.row(branch).rate();
            rates.put(branch.text(), rate.map(Rate::toString).orElse("-"));
        }
        // end
        assertThat(rates).containsEntry("b1", "2/5").containsEntry("b2", "0/2");
    }

    @Test
    void q9_what_needs_attention_now() {
        // 9
        List<String> soon = Reminders.of(standing).reminders().stream()
                .filter(reminder -> reminder.due().isPresent())
                .map(reminder -> reminder.due().get() + " "
                        + reminder.finding().obligation().label().zh() + " "
                        + reminder.finding().obligation().owner())
                .toList();
        // end
        assertThat(soon).contains("2026-06-30 党员大会 b1");
    }

    @Test
    void q10_what_has_changed_since_last_week() {
        // 10
        Activity held = Activity.builder("a9", BRANCH_COMMITTEE_MEETING, THEMED_PARTY_DAY)
                .by("b2")
                .on("2026-06-22")
                .build();
        Ledger later = Ledger.builder(college).add(held).build();
        Ledger before = Ledger.builder(college).supply(held.source()).build();
        List<String> changes = Comparison.of(
                        Assessment.of(year, before, today.minusDays(7)), Assessment.of(year, later, today))
                .differences()
                .stream()
                .map(Difference::label)
                .map(label -> label.in(CHINESE))
                .toList();
        // end
        assertThat(changes).contains("b2的2026年6月主题党日：结论由进行中变为按期完成；已计由0变为1");
    }

    @TestFactory
    Stream<DynamicTest> each_answer_is_the_one_of_the_guide_and_short() throws IOException {
        List<String> shown = blocks("(?s)```java\n(.*?)```", GUIDE);
        List<String> run = blocks("(?s) // [0-9]+\n(.*?) *// end\n", SELF);
        assertThat(run).hasSize(10);
        assertThat(shown).hasSize(run.size());
        return Stream.iterate(0, i -> i < run.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest("question " + (i + 1), () -> {
                    assertThat(squeezed(shown.get(i))).isEqualTo(squeezed(run.get(i)));
                    assertThat(shown.get(i).lines().filter(line -> !line.isBlank()))
                            .hasSizeLessThanOrEqualTo(LONGEST);
                }));
    }

    private static List<String> blocks(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
