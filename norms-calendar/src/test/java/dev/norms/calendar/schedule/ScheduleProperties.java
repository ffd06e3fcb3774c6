package dev.norms.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.label.CodePointOrder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.testing.Colleges;
import dev.norms.testing.SmallCollege;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScheduleProperties {
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(ChinaWorkdays.bundled())
            .with(AcademicCalendar.of(
                    new Semester("2020-2021-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)),
                    new Semester("2021-2022-1", LocalDate.of(2021, 9, 6), LocalDate.of(2022, 1, 14))));
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    @Property(tries = 100)
    void everyWindowIsInOrderAndDueOnAWorkingDay(@ForAll("colleges") SmallCollege small) {
        for (Obligation obligation : plan(small.college(), RANGE).planned()) {
            Window window = obligation.window().orElseThrow();
            assertThat(window.due()).isBetween(window.opens(), window.deadline());
            assertThat(RANGE.contains(window.due())).isTrue();
            boolean hasWorkingDay = window.opens()
                    .datesUntil(window.deadline().plusDays(1))
                    .anyMatch(CALENDAR.workdays()::isWorkingDay);
            assertThat(CALENDAR.workdays().isWorkingDay(window.due())).isEqualTo(hasWorkingDay);
        }
    }

    @Property(tries = 100)
    void idsAreUniqueAndInTheOrderOfDueDayAndCodePoint(@ForAll("colleges") SmallCollege small) {
        List<Obligation> planned = plan(small.college(), RANGE).planned();
        assertThat(planned).extracting(Obligation::toString).doesNotHaveDuplicates();
        List<Obligation> sorted = new ArrayList<>(planned);
        sorted.sort(Comparator.comparing((Obligation obligation) ->
                        obligation.window().orElseThrow().due())
                .thenComparing(Obligation::toString, CodePointOrder.INSTANCE));
        assertThat(planned).isEqualTo(sorted);
    }

    @Property(tries = 100)
    void twoAdjacentRangesEqualTheirUnion(
            @ForAll("colleges") SmallCollege small, @ForAll @IntRange(min = 1, max = 700) int days) {
        LocalDate cut = RANGE.from().plusDays(days);
        DateRange first = DateRange.of(RANGE.from(), cut);
        DateRange second = DateRange.of(cut, RANGE.until().orElseThrow());
        College college = small.college();
        assertThat(Stream.concat(plan(college, first).planned().stream(), plan(college, second).planned().stream()))
                .extracting(Obligation::toString)
                .containsExactlyElementsOf(plan(college, RANGE).planned().stream()
                        .map(Obligation::toString)
                        .toList());
    }

    @Property(tries = 100)
    void calendarPeriodsOfAnOwnerNeitherOverlapNorLeaveAGapInItsLife(@ForAll("colleges") SmallCollege small) {
        College college = small.college();
        Map<String, CalendarPeriod> latest = new HashMap<>();
        for (Obligation obligation : plan(college, RANGE).planned()) {
            boolean byOrganization =
                    obligation.organization().filter(obligation.owner()::equals).isPresent();
            if (byOrganization && obligation.window().orElseThrow().period() instanceof CalendarPeriod period) {
                CalendarPeriod before = latest.put(obligation.key() + "@" + obligation.owner(), period);
                if (before != null) {
                    assertThat(period).isEqualTo(before.next());
                }
            }
        }
    }

    @Property(tries = 50)
    void whatIsOwedLiesWhollyInTheLifeOfTheOwner(@ForAll("colleges") SmallCollege small) {
        College college = small.college();
        for (Obligation obligation : plan(college, RANGE).obligations()) {
            Window window = obligation.window().orElseThrow();
            boolean aCalendarOrNamedPeriod = !window.period().toString().startsWith("term-");
            obligation
                    .organization()
                    .filter(obligation.owner()::equals)
                    .flatMap(college::find)
                    .filter(owner -> aCalendarOrNamedPeriod)
                    .ifPresent(owner -> assertThat(
                                    owner.life().encloses(DateRange.ofClosed(window.opens(), window.deadline())))
                            .isTrue());
        }
    }

    @Property(tries = 50)
    void anObligationIsFoundInTheRangeAroundItsPeriod(@ForAll("colleges") SmallCollege small) {
        College college = small.college();
        plan(college, RANGE).planned().stream().limit(20).forEach(obligation -> {
            DateRange around = Schedule.around(obligation.window().orElseThrow().period());
            assertThat(plan(college, around).find(obligation.id())).isPresent();
        });
    }

    private static Schedule plan(College college, DateRange range) {
        return Schedule.of(ImplementationOpinion.book(), college, CALENDAR, range);
    }

    @Provide
    Arbitrary<SmallCollege> colleges() {
        return Colleges.small();
    }
}
