package dev.norms.spring;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.workday.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Reports which holiday notices are known; up as long as there is one for this year. */
final class HolidayNoticesHealthIndicator extends AbstractHealthIndicator {
    private final WorkCalendar workdays;
    private final Clock clock;

    HolidayNoticesHealthIndicator(WorkCalendar workdays, Clock clock) {
        super("the known holiday notices could not be determined");
        this.workdays = workdays;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<Integer> years =
                workdays.notices().stream().map(HolidayNotice::year).sorted().toList();
        int thisYear = LocalDate.now(clock).getYear();
        (years.contains(thisYear) ? health.up() : health.unknown())
                .withDetail("years", years)
                .withDetail("latestSigned", workdays.latestSigned().toString())
                .withDetail("thisYear", thisYear)
                .withDetail("nextYearIsKnown", years.contains(thisYear + 1));
    }
}
