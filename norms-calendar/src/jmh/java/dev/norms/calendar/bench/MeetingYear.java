package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A year of meetings of many branches, {@value #EACH} each: some on time, some that name the period before theirs, some
 * after the day of the question. The same facts as a ledger and as plain rows.
 */
final class MeetingYear {
    static final int YEAR = 2021;
    static final LocalDate AS_OF = LocalDate.of(YEAR, 9, 29);
    private static final int EACH = 40;
    private static final int[] RULES = {0, 1, 2, 2, 2, 3, 3, 3, 3, 4};

    final int branches;
    final List<Meeting> meetings = new ArrayList<>();
    final List<MeetingWindow> windows = new ArrayList<>();
    final Schedule schedule;
    final Ledger ledger;

    MeetingYear(int records) {
        branches = records / EACH;
        CollegeBuilder organizations =
                College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
        for (int i = 0; i < branches; i++) {
            organizations.add(Organization.branch("b" + i, BranchType.UNDERGRADUATE)
                    .under("gb")
                    .established("2012-09-01"));
        }
        College college = organizations.build();
        schedule = Schedule.of(
                MeetingRule.book(), college, CollegeCalendar.of(ChinaWorkdays.bundled()), DateRange.ofYear(YEAR));
        LedgerBuilder rows = Ledger.builder(college);
        Random random = new Random(7);
        for (int i = 0; i < records; i++) {
            add(i, random, rows);
        }
        ledger = rows.build();
        for (Obligation obligation : schedule.obligations()) {
            if (organization(obligation) == 0) {
                Window window = obligation.window().orElseThrow();
                windows.add(new MeetingWindow(
                        MeetingRule.of(obligation.normId().toString()),
                        ((CalendarPeriod) window.period()).ordinal(),
                        obligation.bound().atLeast(),
                        window.opens(),
                        window.due(),
                        window.deadline()));
            }
        }
    }

    private void add(int number, Random random, LedgerBuilder rows) {
        int organization = number / EACH;
        int rule = RULES[random.nextInt(RULES.length)];
        LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
        CalendarPeriod period = MeetingRule.ALL.get(rule).unit().containing(day);
        boolean isNamed = period.ordinal() > 1 && random.nextInt(10) == 0;
        if (isNamed) {
            period = new CalendarPeriod(period.unit(), YEAR, period.ordinal() - 1);
        }
        int onTime = day.isAfter(period.last()) ? 0 : 1;
        meetings.add(new Meeting(organization, rule, day, period.ordinal(), isNamed, onTime));
        Activity.Builder activity = Activity.builder()
                .id("a" + number)
                .by("b" + organization)
                .addKind(MeetingRule.ALL.get(rule).kind())
                .date(day);
        rows.add(isNamed ? activity.forPeriod(period).build() : activity.build());
    }

    /** The answer of this library: here, and in the next method, is all that is asked of it. */
    long assess() {
        long sum = 0;
        for (Finding finding : Assessment.of(schedule, ledger, AS_OF).findings()) {
            sum += Answer.number(finding.verdict()) + 16L * done(finding);
        }
        return sum;
    }

    /** The same, with what it is about, for comparing it with that of others. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Finding finding : Assessment.of(schedule, ledger, AS_OF).findings()) {
            Obligation obligation = finding.obligation();
            answers.add(new Answer(
                    organization(obligation),
                    MeetingRule.of(obligation.normId().toString()),
                    ((CalendarPeriod) obligation.window().orElseThrow().period()).ordinal(),
                    finding.verdict(),
                    done(finding)));
        }
        return answers;
    }

    private static int done(Finding finding) {
        return finding.done().orElseThrow().intValue();
    }

    private static int organization(Obligation obligation) {
        return Integer.parseInt(obligation.owner().text().substring(1));
    }
}
