package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadRemindersTest {
    private static final Schedule YEAR = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private static final int A_FEW = 3;

    @Test
    void a_reminder_shows_in_the_first_half_of_the_lead_and_not_before_the_window_opens() {
        Feed feed = Feeds.of(YEAR).college();
        List<CalendarEntry> entries = feed.entries();
        assertThat(entries).hasSameSizeAs(feed.obligations());
        for (int i = 0; i < entries.size(); i++) {
            Obligation obligation = feed.obligations().get(i);
            Window window = obligation.window().orElseThrow();
            LocalDate since = window.since(obligation.norm().leadDays());
            assertThat(days(entries.get(i), window.due()))
                    .as("%s", obligation)
                    .allSatisfy(day -> assertThat(day)
                            .isAfterOrEqualTo(since)
                            .satisfies(shown -> assertThat(2 * (shown.toEpochDay() - since.toEpochDay()))
                                    .isLessThanOrEqualTo(window.due().toEpochDay() - since.toEpochDay())));
        }
    }

    @Test
    void an_organization_is_reminded_of_a_few_norms_a_day() {
        for (Feed feed : Feeds.of(YEAR).organizations()) {
            Map<LocalDate, Set<NormId>> norms = new HashMap<>();
            List<CalendarEntry> entries = feed.entries();
            for (int i = 0; i < entries.size(); i++) {
                NormId norm = feed.obligations().get(i).norm().id();
                for (LocalDate day : days(entries.get(i), start(entries.get(i)))) {
                    norms.computeIfAbsent(day, first -> new HashSet<>()).add(norm);
                }
            }
            assertThat(norms)
                    .as(feed.address())
                    .isNotEmpty()
                    .allSatisfy((day, reminded) -> assertThat(reminded).hasSizeLessThanOrEqualTo(A_FEW));
        }
    }

    @Test
    void branches_are_reminded_of_one_norm_on_one_day() {
        Map<String, List<LocalDate>> days = Stream.of("f1", "u1")
                .flatMap(branch -> Feeds.of(YEAR).feed(OrganizationId.of(branch)).entries().stream())
                .filter(entry -> entry.uid().startsWith("INS-2.1@"))
                .collect(Collectors.groupingBy(
                        entry -> entry.uid().replaceFirst(".*/", ""),
                        Collectors.flatMapping(
                                entry -> days(entry, start(entry)).stream().distinct(), Collectors.toList())));
        assertThat(days)
                .isNotEmpty()
                .allSatisfy((period, shown) -> assertThat(shown).containsOnly(shown.get(0)));
    }

    private static List<LocalDate> days(CalendarEntry entry, LocalDate start) {
        LocalDateTime midnight = start.atStartOfDay();
        return entry.alarms().stream()
                .map(before -> midnight.minus(before).toLocalDate())
                .toList();
    }

    private static LocalDate start(CalendarEntry entry) {
        return entry.timing().day();
    }
}
