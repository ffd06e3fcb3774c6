package dev.norms.calendar.question;

import static dev.norms.calendar.notice.NoticeDay.Kind.HOLIDAY;
import static dev.norms.calendar.notice.NoticeDay.Kind.WORKDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.Organization;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ScheduleChangesTest {
    private static final CollegeCalendar TODAY = CollegeCalendar.of(HolidaysOf2026.calendar());

    @Test
    void what_moved_when_the_spring_break_of2020_was_prolonged() {
        DateRange year = DateRange.ofYear(2020);
        ScheduleChanges shifts = ScheduleChanges.of(
                plan(TODAY.knownOn(LocalDate.of(2020, 1, 26)), year),
                plan(TODAY.knownOn(LocalDate.of(2020, 1, 27)), year));
        DateShift meeting = find(shifts, "INS-2.4@u1.g/2020-01");
        assertThat(meeting.kinds()).containsExactly(DateShift.Kind.DUE);
        assertThat(later(meeting, Window::due)).isEqualTo(-8);
        assertThat(later(meeting, Window::deadline)).isZero();
        assertThat(meeting.label().zh()).endsWith("：应完成日2020-01-31→2020-01-23（提前8天）");
        assertThat(meeting.label().en()).endsWith(": due 2020-01-31 → 2020-01-23 (8 days earlier)");
        DateShift visit = find(shifts, "ACT-2.2@u1/2020-spring-festival");
        assertThat(visit.kinds()).containsExactly(DateShift.Kind.DEADLINE);
        assertThat(later(visit, Window::deadline)).isEqualTo(3);
        assertThat(later(visit, Window::opens)).isZero();
        assertThat(shifts.counts().keySet()).containsExactly(DateShift.Kind.DUE, DateShift.Kind.DEADLINE);
        assertThat(shifts.shifts(DateShift.Kind.DUE)).allMatch(shift -> later(shift, Window::due) == -8);
        assertThat(shifts.shifts())
                .extracting(DateShift::obligation)
                .allMatch(obligation ->
                        obligation.window().orElseThrow().deadline().isBefore(LocalDate.of(2020, 2, 3)));
    }

    @Test
    void what_a_made_up_notice_for2027_moves() {
        DateRange year = DateRange.ofYear(2027);
        ScheduleChanges shifts = ScheduleChanges.of(plan(TODAY, year), plan(TODAY.withNotice(notice()), year));
        DateShift february = find(shifts, "INS-2.4@u1.g/2027-02");
        assertThat(february.kinds()).containsExactly(DateShift.Kind.DUE, DateShift.Kind.CERTAINTY);
        assertThat(february.label().en())
                .endsWith(": due 2027-02-26 → 2027-02-27 (1 day later); now confirmed"); // Friday to a worked Saturday
        DateShift visit = find(shifts, "ACT-2.2@u1/2027-spring-festival");
        assertThat(visit.kinds()).contains(DateShift.Kind.DEADLINE, DateShift.Kind.CERTAINTY);
        assertThat(later(visit, Window::deadline)).isEqualTo(4);
        assertThat(find(shifts, "INS-2.4@u1.g/2027-03").kinds()).containsExactly(DateShift.Kind.CERTAINTY);
        assertThat(shifts.shifts(DateShift.Kind.CERTAINTY)).hasSameSizeAs(shifts.shifts());
        assertThat(shifts.shifts(DateShift.Kind.GONE)).isEmpty();
        assertThat(shifts.shifts()).extracting(DateShift::obligation).noneMatch(ScheduleChangesTest::isOfDecember);
        assertThat(shifts).hasToString("ScheduleChanges[" + shifts.shifts().size() + " obligations]");
    }

    @Test
    void a_due_day_that_leaves_the_range_moved_and_is_not_gone() {
        DateRange end = DateRange.parse("2020-01-25/2020-02-10");
        ScheduleChanges shifts =
                ScheduleChanges.of(plan(TODAY.knownOn(LocalDate.of(2020, 1, 26)), end), plan(TODAY, end));
        assertThat(later(find(shifts, "INS-2.4@u1.g/2020-01"), Window::due)).isEqualTo(-8);
        assertThat(shifts.shifts(DateShift.Kind.GONE)).isEmpty();
    }

    @Test
    void an_obligation_that_only_one_college_owes_appears_or_is_gone() {
        DateRange quarter = DateRange.parse("2020-01-01/2020-04-01");
        Schedule fewer = Schedule.of(
                ImplementationOpinion.book(),
                Sample.college()
                        .add(Organization.group("new").under("f1").established("2019-01-01"))
                        .build(),
                TODAY,
                quarter);
        ScheduleChanges shifts = ScheduleChanges.of(plan(TODAY, quarter), fewer);
        assertThat(find(shifts, "INS-2.4@new/2020-02").kinds()).containsExactly(DateShift.Kind.APPEARED);
        assertThat(find(shifts, "INS-2.4@new/2020-02").label().zh()).endsWith("：出现");
        assertThat(ScheduleChanges.of(fewer, plan(TODAY, quarter)).shifts())
                .isEqualTo(shifts.shifts().stream()
                        .map(ScheduleChangesTest::mirror)
                        .toList());
        assertThat(mirror(find(shifts, "INS-2.4@new/2020-02"))).hasToString("INS-2.4@new/2020-02 [gone]");
    }

    @Test
    void without_a_change_nothing_moves() {
        Schedule plan = plan(TODAY, DateRange.ofYear(2026));
        assertThat(ScheduleChanges.of(plan, plan(TODAY, DateRange.ofYear(2026))).isEmpty())
                .isTrue();
        Obligation one = plan.obligations().get(0);
        DateShift still = new DateShift(Optional.of(one), Optional.of(one));
        assertThat(still.kinds()).isEmpty();
        assertThat(still.label().en()).endsWith(": unchanged");
    }

    @Test
    void a_move_is_of_one_obligation() {
        List<Obligation> plan = plan(TODAY, DateRange.ofYear(2026)).obligations();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateShift(Optional.empty(), Optional.empty()))
                .withMessage("before or after must be given, but both were empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateShift(Optional.of(plan.get(0)), Optional.of(plan.get(1))))
                .withMessageStartingWith("before and after must be of one obligation");
    }

    private static boolean isOfDecember(Obligation obligation) {
        return obligation.window().orElseThrow().due().isAfter(LocalDate.of(2027, 12, 24));
    }

    /** Made up: the statutory days of 2027, a spring break to 12 February and one make-up Saturday. */
    private static List<NoticeDay> notice() {
        List<NoticeDay> rows = new ArrayList<>();
        LocalDate.of(2027, 2, 5)
                .datesUntil(LocalDate.of(2027, 2, 13))
                .forEach(day -> rows.add(new NoticeDay(day, HOLIDAY, "春节", "made up")));
        for (String day : List.of("01-01", "04-05", "05-01", "05-02", "06-09", "09-15", "10-01", "10-02", "10-03")) {
            rows.add(new NoticeDay(LocalDate.parse("2027-" + day), HOLIDAY, "x", "made up"));
        }
        rows.add(new NoticeDay(LocalDate.of(2027, 2, 27), WORKDAY, "春节", "made up"));
        return rows;
    }

    private static Schedule plan(CollegeCalendar calendar, DateRange range) {
        return Schedule.of(ImplementationOpinion.book(), Sample.COLLEGE, calendar, range);
    }

    private static DateShift find(ScheduleChanges shifts, String id) {
        return shifts.shifts().stream()
                .filter(shift -> shift.obligation().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " in " + shifts.shifts()));
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // a mirror swaps them
    private static DateShift mirror(DateShift shift) {
        return new DateShift(shift.after(), shift.before());
    }

    private static long later(DateShift shift, Function<Window, LocalDate> part) {
        return DAYS.between(day(shift.before(), part), day(shift.after(), part));
    }

    private static LocalDate day(Optional<Obligation> obligation, Function<Window, LocalDate> part) {
        return obligation.flatMap(Obligation::window).map(part).orElseThrow();
    }
}
