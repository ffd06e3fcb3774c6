package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.report.paper.WallView;
import dev.norms.report.standing.AdmissionsView;
import dev.norms.report.standing.Axis;
import dev.norms.report.standing.CaseRow;
import dev.norms.report.standing.StageRow;
import dev.norms.report.standing.TermRow;
import dev.norms.report.unit.Names;
import dev.norms.report.year.DayView;
import dev.norms.report.year.DueView;
import dev.norms.report.year.DutyDays;
import dev.norms.report.year.MonthView;
import dev.norms.report.year.PageDay;
import dev.norms.report.year.UnitMonths;
import dev.norms.report.year.WeekView;
import dev.norms.report.year.YearView;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-01",
        "2026-03-31, 2026-04-01",
        "2025-11-15, 2028-02-10",
        "1990-01-01, 1990-02-01",
        "2100-12-01, 2101-01-01"
    })
    void every_duty_of_a_range_is_in_a_month_and_every_day_has_its_place(LocalDate from, LocalDate until) {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                ReportCollege.schedule("").college(),
                CollegeCalendar.of(ChinaWorkdays.bundled()),
                DateRange.of(from, until));
        YearView year = YearView.of(schedule, List.of(), Names.NONE);

        assertThat(year.months().stream().mapToInt(MonthView::count).sum())
                .isEqualTo(schedule.obligations().size());
        assertThat(year.quarters().stream().flatMap(List::stream).toList()).isEqualTo(year.months());
        assertThat(year.months()).allSatisfy(month -> {
            assertThat(month.weeks()).allSatisfy(week -> assertThat(week.days()).hasSize(7));
            assertThat(month.weeks().stream()
                            .flatMap(week -> week.days().stream())
                            .filter(day -> !day.isBlank()))
                    .extracting(DayView::number)
                    .isSorted()
                    .first()
                    .isEqualTo(1);
        });
    }

    @Test
    void a_duty_due_before_the_range_whose_deadline_is_in_it_counts_in_no_month() {
        Schedule year = ReportCollege.schedule("");
        DateRange range = DateRange.ofClosed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 30));
        Schedule due = Schedule.of(year.book(), year.college(), year.calendar(), range);
        Schedule touching = Schedule.touching(year.book(), year.college(), year.calendar(), range);

        assertThat(touching.obligations().size())
                .isGreaterThan(due.obligations().size());
        assertThat(YearView.of(touching, List.of(), Names.NONE).unitMonths())
                .isEqualTo(YearView.of(due, List.of(), Names.NONE).unitMonths());
    }

    @Test
    void in_a_plan_duties_stand_where_they_are_arranged_and_the_rest_is_marked_as_due() {
        Schedule schedule = ReportCollege.schedule("");
        Proposal proposal = ReportCollege.proposal(schedule, "");
        YearView year = ReportCollege.planned("");
        List<DueView> lines = year.months().stream()
                .flatMap(month -> month.days().stream())
                .flatMap(day -> day.dues().stream())
                .toList();

        assertThat(proposal.entries()).isNotEmpty();
        assertThat(year.months().stream()
                        .flatMap(month -> month.days().stream())
                        .filter(day -> day.dues().stream().anyMatch(due -> !due.isDeadline()))
                        .map(PageDay::date))
                .containsAll(proposal.entries().stream()
                        .filter(entry -> entry.met().stream()
                                .anyMatch(met ->
                                        schedule.find(met.obligation().id()).isPresent()))
                        .map(ProposedEntry::date)
                        .filter(schedule.range()::contains)
                        .collect(Collectors.toSet()));
        assertThat(lines.stream()
                        .filter(DueView::isDeadline)
                        .mapToInt(DueView::count)
                        .sum())
                .isEqualTo((int) schedule.obligations().stream()
                        .filter(obligation -> !proposal.met().contains(obligation))
                        .count());
        assertThat(lines)
                .filteredOn(line -> line.what().startsWith("主题党日") && !line.isDeadline())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.when()).endsWith("，会议室"));
        assertThat(year.unitMonths().stream().mapToInt(UnitMonths::total).sum())
                .isEqualTo(lines.stream().mapToInt(DueView::count).sum());
    }

    @Test
    void what_is_arranged_outside_the_range_stays_on_its_due_day_and_says_when() {
        Schedule schedule = ReportCollege.schedule("");
        Obligation meeting = schedule.get("INS-3.1@b1/2026");
        ProposedEntry late = new ProposedEntry(
                "a",
                Activity.builder("a", ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                        .by("b1")
                        .on("2027-01-20")
                        .build(),
                Optional.of(Slot.PM),
                Optional.empty(),
                List.of(new ProposedEntry.Met(meeting, Label.of("因", "as"))));
        YearView year = YearView.of(schedule, List.of(), Names.NONE, List.of(late));

        assertThat(year.days().of(meeting))
                .containsExactly(
                        new DutyDays.Time(meeting.window().orElseThrow().due(), "安排在2027-01-20，下午", true));
    }

    @Test
    void a_wall_shows_days_one_after_another_as_a_range_and_due_days_apart() {
        Schedule schedule = ReportCollege.schedule("");
        List<ProposedEntry> days = new ArrayList<>();
        Obligation obligation = schedule.get("INS-2.2@b1/2026-05");
        for (int day : List.of(12, 13, 14, 18)) {
            days.add(new ProposedEntry(
                    "a" + day,
                    Activity.builder("a" + day, ActivityKind.THEMED_PARTY_DAY)
                            .by("b1")
                            .on("2026-05-" + day)
                            .build(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new ProposedEntry.Met(obligation, Label.of("因", "as")))));
        }
        WallView wall = WallView.of(YearView.of(schedule, List.of(), Names.NONE, days));

        assertThat(wall.rows())
                .filteredOn(row -> row.what().equals("主题党日"))
                .singleElement()
                .satisfies(row -> assertThat(row.days().get(4)).isEqualTo("12–14 18 29前"));
    }

    @Test
    void a_week_has_the_number_of_its_teaching_week_and_a_week_of_vacation_has_none() {
        List<WeekView> weeks = ReportCollege.year("").months().stream()
                .flatMap(month -> month.weeks().stream())
                .toList();

        assertThat(week(weeks, "2026-08-03").teaching()).isEmpty();
        assertThat(week(weeks, "2026-09-07").teaching()).isEqualTo("1");
        assertThat(week(weeks, "2026-10-28").teaching()).isEqualTo("8");
    }

    private static WeekView week(List<WeekView> weeks, String date) {
        return weeks.stream()
                .filter(week -> week.days().stream().anyMatch(day -> day.date().equals(date)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_day_looks_as_notice_and_semester_have_it() {
        List<DayView> days = ReportCollege.year("").months().stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(week -> week.days().stream())
                .toList();

        assertThat(day(days, "2026-10-01").sign()).isEqualTo("休");
        assertThat(day(days, "2026-09-20").sign()).isEqualTo("班");
        assertThat(day(days, "2026-08-03").kind()).contains("work", "vacation");
        assertThat(day(days, "2026-12-28").kind()).contains("open");
        assertThat(day(days, "2026-03-31").kind()).contains("due");
        assertThat(day(days, "2026-03-30").kind()).isEqualTo("work");
    }

    @Test
    void the_months_of_units_have_all_that_is_listed_under_them() {
        YearView year = ReportCollege.year("");

        assertThat(year.unitMonths()).extracting(row -> row.unit().id()).containsExactly("g", "b1", "b2");
        assertThat(year.unitMonths().stream().mapToInt(row -> row.total()).sum())
                .isEqualTo((int) year.schedule().obligations().stream()
                        .map(Obligation::organization)
                        .filter(java.util.Optional::isPresent)
                        .count());
    }

    @Test
    void terms_stand_as_the_list_of_the_library_has_them_the_most_urgent_first() {
        List<TermRow> terms = ReportCollege.standing("").terms();

        assertThat(terms).extracting(TermRow::state).containsExactly("逾期未换届", "缺选举日期", "任期正常");
        assertThat(terms.get(0).lastDay()).hasValue(LocalDate.of(2026, 6, 5));
        assertThat(terms.get(0).late()).isTrue();
        assertThat(terms.get(1).lastDay()).isEmpty();
        assertThat(terms.get(2).lastDay()).hasValue(LocalDate.of(2027, 6, 5));
        assertThat(terms.get(2).note()).contains("经批复批准延期至2027-06-05");
        assertThat(ReportCollege.empty().terms()).isEmpty();
    }

    @Test
    void a_time_line_holds_what_lies_on_it_and_cuts_the_rest() {
        Axis axis = ReportCollege.standing("").axis();

        assertThat(axis.at(axis.from())).isEqualTo("0.0");
        assertThat(axis.at(axis.until())).isEqualTo("100.0");
        assertThat(axis.length(axis.from().minusYears(9), axis.until().plusYears(9)))
                .isEqualTo("100.0");
        assertThat(axis.years()).hasSize(7).contains(2023, 2026, 2029);
    }

    @Test
    void admissions_are_counted_by_stage_and_listed_with_what_blocks_them() {
        AdmissionsView admissions = ReportCollege.standing("").admissions();

        assertThat(admissions.bars())
                .extracting(AdmissionsView.Bar::count)
                .hasSameSizeAs(admissions.stages())
                .startsWith(1, 1);
        assertThat(admissions.units()).extracting(StageRow::name).containsExactly("总支（含所属支部）", "第一支部", "第二支部");
        assertThat(admissions.units())
                .allSatisfy(row -> assertThat(row.total())
                        .isEqualTo(
                                row.counts().stream().mapToInt(count -> count).sum()));
        List<CaseRow> cases = ImmutableList.copyOf(admissions.cases());
        assertThat(cases).extracting(CaseRow::person).containsExactly("p004", "p005");
        CaseRow blocked = cases.get(0);
        assertThat(blocked.state()).isEqualTo("受阻");
        assertThat(blocked.blocks())
                .first()
                .satisfies(note -> assertThat(note.where()).startsWith("《").contains("》第"));
        assertThat(blocked.hints()).extracting(CaseRow.Note::kind).contains("超过时限");
        assertThat(blocked.hints()).doesNotContainAnyElementsOf(blocked.blocks());
        assertThat(cases.get(1).next()).isNotEmpty();
        assertThat(cases.get(1).earliest()).hasValue(LocalDate.of(2026, 8, 31));
    }

    @Test
    void where_no_admission_was_supplied_the_view_says_so() {
        AdmissionsView admissions = ReportCollege.empty().admissions();

        assertThat(admissions.isSupplied()).isFalse();
        assertThat(admissions.nothing()).contains("admissions.csv");
        assertThat(admissions.cases()).isEmpty();
        assertThat(admissions.units()).isEmpty();
    }

    @Test
    void a_college_of_many_is_called_by_the_first_and_the_number() {
        assertThat(ReportCollege.year("").college()).isEqualTo("总支");
        assertThat(ReportCollege.yearOf(0, 3).college()).isEqualTo("第1支部、第2支部、第3支部");
        assertThat(ReportCollege.yearOf(0, 4).college()).isEqualTo("第1支部等4个党组织");
        assertThat(ReportCollege.yearOf(4, 1).college()).isEqualTo("第1总支等4个党总支");
    }

    private static DayView day(List<DayView> days, String date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst().orElseThrow();
    }
}
