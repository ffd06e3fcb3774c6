package dev.norms.calendar.question;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The shifts between the schedules known on two days, compared with the windows one by one. */
class ScheduleChangesProperties {
    private static final DateRange YEARS = DateRange.parse("2019-01-01/2021-01-01");
    private final CollegeCalendar calendar = CollegeCalendar.of(HolidaysOf2026.calendar());

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                        "2017-01-01",
                        "2018-12-03",
                        "2018-12-04",
                        "2019-03-21",
                        "2019-03-22",
                        "2019-11-21",
                        "2020-01-26",
                        "2020-01-27",
                        "2020-11-25")
                .map(LocalDate::parse);
    }

    @Property(tries = 30)
    void what_moved_is_what_has_other_days(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        ScheduleChanges shifts = ScheduleChanges.of(plan(one), plan(other));
        Map<String, Window> before = windows(plan(one));
        Map<String, Window> after = windows(plan(other));
        TreeSet<String> expected = new TreeSet<>();
        before.forEach((id, window) -> {
            if (after.containsKey(id) && !window.equals(after.get(id))) {
                expected.add(id);
            }
        });
        assertThat(shifts.shifts().stream()
                        .map(shift -> shift.obligation().toString())
                        .filter(id -> before.containsKey(id) && after.containsKey(id))
                        .sorted())
                .containsExactlyElementsOf(expected);
        assertThat(shifts.shifts()).allSatisfy(shift -> {
            Window from = shift.before().flatMap(Obligation::window).orElseThrow();
            Window to = shift.after().flatMap(Obligation::window).orElseThrow();
            says(shift, DateShift.Kind.OPENS, "opens", from.opens(), to.opens());
            says(shift, DateShift.Kind.DUE, "due", from.due(), to.due());
            says(shift, DateShift.Kind.DEADLINE, "deadline", from.deadline(), to.deadline());
        });
    }

    private static void says(DateShift shift, DateShift.Kind kind, String name, LocalDate from, LocalDate to) {
        assertThat(shift.kinds().contains(kind)).isEqualTo(!from.equals(to));
        long days = DAYS.between(from, to);
        String moved = name + " " + from + " → " + to + " (" + Math.abs(days)
                + (Math.abs(days) == 1 ? " day " : " days ") + (days > 0 ? "later)" : "earlier)");
        assertThat(shift.label().en().contains(moved)).isEqualTo(days != 0);
    }

    @Property(tries = 30)
    @SuppressWarnings("ArgumentSelectionDefectChecker") // a mirror swaps them
    void seen_from_the_other_side_it_is_the_mirror(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(ScheduleChanges.of(plan(one), plan(other)).shifts().stream()
                        .map(shift -> new DateShift(shift.after(), shift.before()))
                        .map(DateShift::label))
                .isEqualTo(ScheduleChanges.of(plan(other), plan(one)).shifts().stream()
                        .map(DateShift::label)
                        .toList());
        assertThat(ScheduleChanges.of(plan(one), plan(one)).isEmpty()).isTrue();
    }

    private Schedule plan(LocalDate known) {
        return Schedule.of(ImplementationOpinion.book(), Sample.COLLEGE, calendar.knownOn(known), YEARS);
    }

    private static Map<String, Window> windows(Schedule schedule) {
        Map<String, Window> windows = new TreeMap<>();
        schedule.obligations()
                .forEach(obligation -> Optional.of(obligation)
                        .flatMap(Obligation::window)
                        .ifPresent(window -> windows.put(obligation.toString(), window)));
        return windows;
    }
}
