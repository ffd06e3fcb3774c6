package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.fact.Origin;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.organization.BranchType;
import dev.norms.report.agenda.AgendaDay;
import dev.norms.report.agenda.AgendaRow;
import dev.norms.report.agenda.AgendaView;
import dev.norms.report.agenda.FollowUpRow;
import dev.norms.report.agenda.GreenRow;
import dev.norms.report.agenda.GreenUnit;
import dev.norms.report.agenda.UrgentRow;
import dev.norms.report.register.MeetingUnit;
import dev.norms.report.register.MonthCell;
import dev.norms.report.register.YearMatrix;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Anchor;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.UnitName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a secretary looks at: what comes next, what is missing and how to make it good, and why. */
class DeskTest {
    private final StandingView standing = ReportCollege.standing("");

    @Test
    void a_day_of_the_agenda_is_one_on_which_something_is_due() {
        LocalDate day = LocalDate.of(2026, 9, 30);

        assertThatThrownBy(() -> new AgendaDay(day, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows must not be empty, but nothing is due on 2026-09-30");
    }

    @Test
    void what_is_due_within_thirty_days_stands_by_day_with_owner_and_act() {
        AgendaView agenda = AgendaView.of(standing.assessment(), standing.ledger(), standing.places());

        assertThat(agenda.weekDays()).isEqualTo("9月14日–20日");
        assertThat(agenda.lastDay()).isEqualTo("10月15日");
        List<AgendaRow> rows = Stream.concat(agenda.week().stream(), agenda.month().stream())
                .map(AgendaDay::rows)
                .flatMap(List::stream)
                .toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.due()).isBeforeOrEqualTo(ReportCollege.AS_OF.plusDays(30)))
                .allSatisfy(row -> assertThat(row.deadline()).isAfterOrEqualTo(ReportCollege.AS_OF));
        assertThat(rows)
                .filteredOn(row -> row.what().equals("党员大会"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.due()).isEqualTo("2026-09-30");
                    assertThat(row.who()).isEqualTo("第一支部、第二支部");
                    assertThat(row.how()).isEqualTo("各召开党员大会2次，登记“活动”");
                    assertThat(row.whose()).extracting("unit", "text").hasSize(2);
                });
    }

    @Test
    void every_act_says_in_which_table_it_is_recorded_or_why_nothing_helps() {
        AgendaView agenda = AgendaView.of(standing.assessment(), standing.ledger(), standing.places());
        Stream<String> soon = Stream.concat(agenda.week().stream(), agenda.month().stream())
                .flatMap(day -> day.rows().stream())
                .map(AgendaRow::how);
        Stream<String> lapsed = GreenUnit.all(standing.assessment(), standing.ledger(), standing.places())
                .flatMap(unit -> Stream.concat(unit.own().stream(), unit.members().stream()))
                .map(GreenRow::act);

        assertThat(Stream.concat(soon, lapsed))
                .hasSizeGreaterThan(20)
                .allSatisfy(act -> assertThat(act).doesNotContain("⟨").containsPattern("登记“|填上归档位置|提供|不能|不计|不再"));
    }

    @Test
    void meetings_are_called_and_other_activities_carried_out_in_time_and_late() {
        AgendaView agenda = AgendaView.of(standing.assessment(), standing.ledger(), standing.places());
        List<String> soon = Stream.concat(agenda.week().stream(), agenda.month().stream())
                .flatMap(day -> day.rows().stream())
                .map(AgendaRow::how)
                .toList();
        List<String> lapsed = GreenUnit.all(standing.assessment(), standing.ledger(), standing.places())
                .flatMap(unit -> unit.own().stream())
                .map(GreenRow::act)
                .toList();

        assertThat(soon).contains("召开党政联席会1次，登记“活动”", "召开党总支委员会会议1次，登记“活动”", "各开展主题党日1次，登记“活动”");
        assertThat(lapsed)
                .contains(
                        "补开党政联席会1次，登记“活动”，“所属期”填2026-08",
                        "补开党总支委员会会议1次，登记“活动”，“所属期”填2026-08",
                        "补做廉洁教育1次，登记“活动”，“所属期”填2026-graduation")
                .noneMatch(act -> act.contains("补召"));
    }

    @Test
    void a_day_that_the_calendar_does_not_know_has_no_agenda() {
        Schedule schedule = ReportCollege.schedule("");
        Ledger nothing = Ledger.builder(schedule.college()).build();
        LocalDate far = schedule.calendar().workdays().coverage().end();

        AgendaView agenda = AgendaView.of(Assessment.of(schedule, nothing, far), nothing, standing.places());
        assertThat(agenda.known()).isFalse();
        assertThat(agenda.week()).isEmpty();
    }

    @Test
    void the_most_urgent_come_with_the_act_that_cures_them() {
        List<UrgentRow> urgent = UrgentRow.of(standing.assessment(), standing.places(), 3);

        assertThat(urgent).hasSize(3);
        assertThat(urgent.get(0).what()).isEqualTo("支部换届");
        assertThat(urgent.get(0).act()).startsWith("尽快换届选举，登记“任期”");
        assertThat(urgent.get(0).why()).startsWith("ORG-3.2@b1/");
    }

    @Test
    void everything_that_lapsed_in_a_unit_is_among_what_would_make_it_green() {
        List<GreenUnit> units = GreenUnit.all(standing.assessment(), standing.ledger(), standing.places())
                .toList();

        assertThat(units).extracting(unit -> unit.unit().id()).containsExactly("g", "b1", "b2");
        GreenUnit first = units.get(1);
        assertThat(first.own())
                .filteredOn(row -> row.what().equals("主题党日") && row.period().equals("2026年2月"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act()).isEqualTo("补开主题党日1次，登记“活动”，“所属期”填2026-02");
                    assertThat(row.deadline()).hasValue(LocalDate.of(2026, 2, 28));
                    assertThat(row.followUp()).isEqualTo("未登记");
                });
        List<GreenRow> rows = units.stream()
                .flatMap(unit -> Stream.concat(unit.own().stream(), unit.members().stream()))
                .toList();
        assertThat(rows).extracting(GreenRow::why).doesNotHaveDuplicates();
        assertThat(rows.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.why()), row.whose().stream().map(GreenRow.Owner::why)))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(standing.assessment().lapsed().stream()
                        .map(finding -> finding.id().toString())
                        .toList());
    }

    @Test
    void a_follow_up_is_under_way_late_or_done_and_stands_beside_what_was_missed() {
        Ledger ledger = Ledger.builder(standing.ledger().college())
                .add(FollowUp.of("INS-2.2@b1/2026-02", "补开", "p001", "2026-09-14"))
                .add(FollowUp.of("INS-2.2@b1/2026-05", "补开", "p001", "2026-10-01"))
                .add(FollowUp.builder()
                        .obligation(ObligationId.parse("INS-2.2@b1/2026-06"))
                        .action("补开")
                        .by("p001")
                        .date(LocalDate.of(2026, 8, 1))
                        .done(LocalDate.of(2026, 8, 2))
                        .build())
                .build();

        List<FollowUpRow> rows = FollowUpRow.all(standing.assessment(), ledger, standing.places());

        assertThat(rows).extracting(FollowUpRow::state).containsExactly("逾期未办结", "2026-10-01前办结", "2026-08-02办结");
        assertThat(rows).extracting(FollowUpRow::shade).containsExactly(Shade.BAD, Shade.WATCH, Shade.GOOD);
        assertThat(rows.get(0).why()).isEqualTo("INS-2.2@b1/2026-02");
        assertThat(GreenUnit.all(standing.assessment(), ledger, standing.places())
                        .flatMap(unit -> unit.own().stream())
                        .filter(row -> row.why().equals("INS-2.2@b1/2026-02")))
                .singleElement()
                .extracting(GreenRow::followUp)
                .isEqualTo("补开（逾期未办结）");
    }

    @Test
    void a_row_of_the_matrix_takes_twelve_months_for_each_kind_of_meeting() {
        YearMatrix matrix = YearMatrix.of(standing.assessment(), standing.places());

        assertThat(matrix.kinds()).containsExactly("党员大会", "支委会", "党小组会", "党课");
        assertThat(matrix.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row.cells().stream().mapToInt(MonthCell::months).sum())
                        .isEqualTo(4 * 12));
        YearMatrix.Row first = matrix.rows().stream()
                .filter(row -> row.unit().id().equals("b1"))
                .findFirst()
                .orElseThrow();
        assertThat(first.cells().get(0).months()).isEqualTo(3);
        assertThat(first.cells().get(0).why()).isEqualTo("INS-2.1@b1/2026-Q1");
        assertThat(first.cells().get(0).word()).isEqualTo("党员大会2026年第1季度：未完成");
    }

    @Test
    void a_matrix_is_of_a_year_of_the_range_even_if_the_day_is_in_another() {
        Schedule schedule = ReportCollege.schedule("");
        LocalDate after = LocalDate.of(2027, 1, 15);

        YearMatrix matrix = YearMatrix.of(Assessment.of(schedule, standing.ledger(), after), standing.places());

        assertThat(matrix.year()).isEqualTo(2026);
        assertThat(matrix.rows())
                .hasSameSizeAs(
                        YearMatrix.of(standing.assessment(), standing.places()).rows());
    }

    @Test
    void a_register_says_how_many_of_those_who_should_attend_did() {
        Ledger ledger = Ledger.builder(standing.ledger().college())
                .add(Activity.builder("m1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("b1")
                        .on("2026-03-10")
                        .ledBy("p001")
                        .filed("柜1"))
                .add(Attendance.of("m1", "p001"))
                .add(Activity.builder("m2", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("b1")
                        .on("2026-10-10"))
                .add(Activity.builder("m3", ActivityKind.PARTY_SPIRIT_EDUCATION)
                        .by("g")
                        .on("2026-09-10")
                        .part("new-students"))
                .build();

        List<MeetingUnit> units = MeetingUnit.all(standing.assessment(), ledger, standing.places())
                .toList();

        assertThat(units.get(0).rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.kinds()).as("the part by its label").isEqualTo("党性教育（新生入学教育）"));
        assertThat(units).element(1).satisfies(unit -> {
            assertThat(unit.unit().id()).isEqualTo("b1");
            assertThat(unit.rows()).singleElement().satisfies(row -> {
                assertThat(row.date()).isEqualTo("2026-03-10");
                assertThat(row.kinds()).isEqualTo("党员大会");
                assertThat(row.chair()).isEqualTo("p001");
                assertThat(row.attendance()).isEqualTo("1/2（50%）");
                assertThat(row.filed()).isEqualTo("柜1");
            });
        });
    }

    @Test
    void units_stand_in_the_order_of_the_file_they_were_read_from() {
        College college = College.builder()
                .add(Organization.branch("a", BranchType.FACULTY)
                        .established("2012-09-01")
                        .origin(new Origin("organizations.csv:12")))
                .add(Organization.branch("b", BranchType.FACULTY)
                        .established("2012-09-01")
                        .origin(new Origin("organizations.csv:3")))
                .build();

        assertThat(UnitName.of(college)).extracting(UnitName::id).containsExactly("b", "a");
    }

    @Test
    void an_id_becomes_a_fragment_that_leads_to_it() {
        assertThat(Anchor.href("ART-10.1#funds@art/2026-H1")).isEqualTo("#ART-10.1%23funds@art/2026-H1");
        assertThat(Anchor.href("INS-2.1@支部/2026")).isEqualTo("#INS-2.1@%e6%94%af%e9%83%a8/2026");
        assertThat(Anchor.href("a\"<b")).isEqualTo("#a%22%3cb");
    }
}
