package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every operation equals the naive walk, day by day, on every day from 2015 to 2028. */
class WorkCalendarWalkTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2029, 1, 1);
    private static final List<Integer> STEPS = List.of(-60, -10, -3, -1, 0, 1, 2, 3, 5, 10, 60);

    private final WorkCalendar calendar = ChinaWorkdays.bundled();
    private final NaiveDays naive = new NaiveDays();

    @Test
    void status_of_every_day() {
        everyDay(0, day -> {
            assertThat(calendar.status(day)).as("%s", day).isEqualTo(naive.status(day));
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(naive.isWorkingDay(day));
            assertThat(calendar.status(day).isWorkingDay()).as("%s", day).isEqualTo(naive.isWorkingDay(day));
            assertThat(calendar.isWorkingDay(day.toEpochDay())).as("%s", day).isEqualTo(naive.isWorkingDay(day));
        });
    }

    @Test
    void previous_and_next_working_day_of_every_day() {
        everyDay(15, day -> {
            assertThat(calendar.previousOrSame(day)).as("%s", day).isEqualTo(naive.walk(day, -1));
            assertThat(calendar.nextOrSame(day)).as("%s", day).isEqualTo(naive.walk(day, 1));
        });
    }

    @Test
    void last_working_day_of_every_period() {
        for (PeriodUnit unit : PeriodUnit.values()) {
            List<LocalDate> walked = new ArrayList<>();
            for (CalendarPeriod period = unit.containing(FROM); period.last().isBefore(UNTIL); period = period.next()) {
                walked.add(naive.walk(period.last(), -1));
            }
            assertThat(calendar.lastOfEach(unit, DateRange.of(FROM, UNTIL))).isEqualTo(walked);
        }
    }

    @Test
    void counting_on_and_back_from_every_day() {
        everyDay(120, day -> {
            for (int n : STEPS) {
                assertThat(calendar.plus(day, n)).as("%s %+d", day, n).isEqualTo(naive.plus(day, n));
            }
        });
    }

    @Test
    void number_of_working_days_between_every_day_and_some_later_ones() {
        everyDay(0, day -> {
            for (int length : new int[] {0, 1, 7, 31, 92}) {
                LocalDate until = day.plusDays(length);
                if (until.isBefore(UNTIL)) {
                    assertThat(calendar.count(day, until))
                            .as("%s %s", day, until)
                            .isEqualTo(naive.count(day, until));
                }
            }
        });
    }

    private static void everyDay(int margin, Consumer<LocalDate> law) {
        FROM.plusDays(margin).datesUntil(UNTIL.minusDays(margin)).forEach(law);
    }
}
