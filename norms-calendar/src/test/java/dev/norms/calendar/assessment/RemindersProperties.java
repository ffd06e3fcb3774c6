package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.schedule.Schedule;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class RemindersProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    private static Set<String> dated(Reminders reminders) {
        return reminders.reminders().stream()
                .filter(reminder -> reminder.due().isPresent())
                .map(Reminders.Reminder::toString)
                .map(text -> text.substring(0, text.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void today_is_yesterday_without_what_ended_and_with_what_begins(@ForAll SmallCollege small, @ForAll LocalDate day) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Reminders today = Reminders.of(Assessment.of(schedule, small.ledger(), day));
        Assessment now = Assessment.of(schedule, small.ledger(), day);
        Set<String> expected =
                new HashSet<>(dated(Reminders.of(Assessment.of(schedule, small.ledger(), day.minusDays(1)))));
        now.findings().stream()
                .filter(finding -> isSettled(finding, day))
                .forEach(finding -> expected.remove(finding.id().toString()));
        today.reminders().stream()
                .filter(reminder -> reminder.since().filter(day::equals).isPresent())
                .forEach(reminder -> expected.add(reminder.finding().id().toString()));
        assertThat(dated(today)).isEqualTo(expected);
    }

    /** Skipping any number of days loses nothing: whatever began since then and still needs attention is there. */
    @Property(tries = 60)
    void what_needs_attention_needed_it_on_every_day_since_it_began(
            @ForAll SmallCollege small, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 40) int earlier) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        LocalDate before = day.minusDays(earlier);
        Set<String> then = dated(Reminders.of(Assessment.of(schedule, small.ledger(), before)));
        Reminders.of(Assessment.of(schedule, small.ledger(), day)).reminders().stream()
                .filter(reminder ->
                        reminder.since().filter(since -> !since.isAfter(before)).isPresent())
                .forEach(reminder ->
                        assertThat(then).contains(reminder.finding().id().toString()));
    }

    @Property(tries = 60)
    void nothing_needs_attention_that_is_done_exempt_or_not_owed(@ForAll SmallCollege small, @ForAll LocalDate day) {
        Assessment assessment = Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), day);
        Reminders.withMissed(assessment)
                .reminders()
                .forEach(reminder -> assertThat(reminder.finding().verdict())
                        .isNotIn(
                                Verdict.MET,
                                Verdict.MADE_UP,
                                Verdict.EXEMPT,
                                Verdict.NOT_APPLICABLE,
                                Verdict.UPCOMING));
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.CLOSING)
                        .map(finding -> finding.id().toString()))
                .isSubsetOf(dated(Reminders.of(assessment)));
    }

    private static boolean isSettled(Finding finding, LocalDate day) {
        return switch (finding.verdict()) {
            case OPEN, CLOSING -> false;
            case NO_DATA, NEEDS_JUDGMENT ->
                finding.obligation()
                        .window()
                        .filter(window -> day.isAfter(window.deadline()))
                        .isPresent();
            default -> true;
        };
    }
}
