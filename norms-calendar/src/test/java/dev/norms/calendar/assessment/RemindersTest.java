package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.trap.Trap;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersTest {
    private static final String OCTOBER = "INS-2.2@u1/2021-10";

    private static LedgerBuilder ledger() {
        return Sample.ledger(Sample.COLLEGE);
    }

    private static Reminders on(LedgerBuilder ledger, String day) {
        return Reminders.of(Sample.assess(Sample.COLLEGE, ledger, day));
    }

    private static Optional<Reminders.Reminder> find(Reminders reminders, String id) {
        return reminders.reminders().stream()
                .filter(reminder -> reminder.finding().id().toString().equals(id))
                .findFirst();
    }

    private static Set<String> ids(Reminders reminders) {
        return reminders.reminders().stream()
                .filter(reminder -> reminder.due().isPresent())
                .map(reminder -> reminder.finding().id().toString())
                .collect(Collectors.toSet());
    }

    /** October 2021 is due on Friday the 29th, and a monthly obligation draws attention seven days before. */
    @ParameterizedTest
    @CsvSource({"2021-10-22, 7", "2021-10-25, 4", "2021-10-29, 0", "2021-10-30, -1", "2021-10-31, -2"})
    void an_obligation_needs_attention_from_its_lead_to_its_deadline_on_whichever_day_one_looks(String day, long left) {
        Reminders.Reminder reminder = find(on(ledger(), day), OCTOBER).orElseThrow();
        assertThat(reminder.since()).contains(LocalDate.of(2021, 10, 22));
        assertThat(reminder.due()).contains(LocalDate.of(2021, 10, 29));
        assertThat(reminder.daysLeft()).hasValue(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-01", "2021-10-21", "2021-11-01"})
    void an_obligation_needs_no_attention_before_its_lead_and_after_its_deadline(String day) {
        assertThat(find(on(ledger(), day), OCTOBER)).isEmpty();
    }

    @Test
    void what_is_done_needs_no_attention_from_the_day_of_its_record() {
        LedgerBuilder done = ledger().add(Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                .by("u1")
                .on("2021-10-25"));
        assertThat(find(on(done, "2021-10-24"), OCTOBER)).isPresent();
        assertThat(find(on(done, "2021-10-25"), OCTOBER)).isEmpty();
    }

    @Test
    void records_that_were_not_supplied_hide_no_obligation() {
        Finding finding = Sample.assess(Sample.COLLEGE, Ledger.builder(Sample.COLLEGE), "2021-10-25")
                .get(OCTOBER);
        assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(find(on(Ledger.builder(Sample.COLLEGE), "2021-10-25"), OCTOBER))
                .isPresent();
        assertThat(find(on(Ledger.builder(Sample.COLLEGE), "2021-11-01"), OCTOBER))
                .isEmpty();
    }

    @Test
    void a_re_election_draws_attention_through_its_whole_window() {
        Reminders reminders = on(ledger(), "2021-10-05");
        Map<String, LocalDate> since = reminders.reminders().stream()
                .filter(reminder -> reminder.finding().id().toString().endsWith("@u1/term-2018-10-10"))
                .collect(Collectors.toMap(
                        reminder -> reminder.finding().id().norm().text(),
                        reminder -> reminder.since().orElseThrow()));
        assertThat(since).containsOnly(Map.entry("ORG-3.2", LocalDate.of(2021, 4, 10)));
    }

    @Test
    void three_missed_months_are_three_reminders_until_they_are_followed_up() {
        Assessment assessment = Sample.assess(Sample.COLLEGE, ledger(), "2021-04-10");
        assertThat(ids(Reminders.withMissed(assessment)))
                .contains("INS-2.2@u1/2021-01", "INS-2.2@u1/2021-02", "INS-2.2@u1/2021-03");
        LedgerBuilder followed = ledger().add(FollowUp.of("INS-2.2@u1/2021-02", "补开", "p2", "2021-04-08"));
        assertThat(ids(Reminders.withMissed(Sample.assess(Sample.COLLEGE, followed, "2021-04-10"))))
                .contains("INS-2.2@u1/2021-01", "INS-2.2@u1/2021-03")
                .doesNotContain("INS-2.2@u1/2021-02");
    }

    @Test
    void a_standing_duty_that_does_not_hold_needs_attention_and_stands_last() {
        List<Reminders.Reminder> reminders = on(ledger(), "2021-10-25").reminders();
        Reminders.Reminder last = reminders.get(reminders.size() - 1);
        assertThat(last.finding().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(last.since()).isEmpty();
        assertThat(last.due()).isEmpty();
        assertThat(last.daysLeft()).isEmpty();
        assertThat(reminders.stream().flatMap(reminder -> reminder.due().stream()))
                .isSorted();
    }

    /**
     * From 2020 to 2030, leap days, month ends and turns of the year included: what needs attention today is what
     * needed it yesterday, but for what ended and what begins today.
     */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030})
    @Trap("FIG5229: days 29-31 skipped")
    void every_day_has_the_reminders_of_the_day_before_but_for_the_changes(int year) {
        Schedule schedule = Sample.schedule(
                Sample.COLLEGE, DateRange.of(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 1)));
        Ledger ledger =
                Ledger.builder(Sample.COLLEGE).supply(EvidenceSource.ACTIVITIES).build();
        LocalDate day = LocalDate.of(year - 1, 12, 31);
        Set<String> yesterday = ids(Reminders.of(Assessment.of(schedule, ledger, day)));
        int begun = 0;
        while (day.getYear() <= year) {
            day = day.plusDays(1);
            Assessment assessment = Assessment.of(schedule, ledger, day);
            Set<String> today = ids(Reminders.of(assessment));
            assertThat(Sets.difference(today, yesterday)).as("%s begins", day).isEqualTo(beginning(assessment));
            assertThat(Sets.difference(yesterday, today)).as("%s ends", day).isEqualTo(ended(yesterday, assessment));
            begun += Sets.difference(today, yesterday).size();
            yesterday = today;
        }
        assertThat(begun).isGreaterThan(100);
    }

    private static Set<String> beginning(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> switch (finding.verdict()) {
                    case OPEN, CLOSING, NO_DATA, NEEDS_JUDGMENT -> true;
                    default -> false;
                })
                .map(Finding::obligation)
                .filter(obligation -> first(obligation).equals(Optional.of(assessment.asOf())))
                .map(obligation -> obligation.id().toString())
                .collect(Collectors.toSet());
    }

    private static Optional<LocalDate> first(Obligation obligation) {
        return obligation.window().map(window -> {
            LocalDate day = window.due();
            for (int i = 0; i < obligation.norm().leadDays() && day.isAfter(window.opens()); i++) {
                day = day.minusDays(1);
            }
            return day;
        });
    }

    /** With nothing done at all, only what was due can leave, on the day after its deadline. */
    private static Set<String> ended(Set<String> yesterday, Assessment assessment) {
        return assessment.findings().stream()
                .map(Finding::obligation)
                .filter(obligation -> obligation
                        .window()
                        .map(Window::deadline)
                        .filter(assessment.asOf().minusDays(1)::equals)
                        .isPresent())
                .map(obligation -> obligation.id().toString())
                .filter(yesterday::contains)
                .collect(Collectors.toSet());
    }
}
