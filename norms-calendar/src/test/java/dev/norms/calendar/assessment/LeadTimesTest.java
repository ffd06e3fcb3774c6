package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.profile.Profile;
import dev.norms.requirement.LeadTimes;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lead times are data: a college fixes them in its profile, and nothing but its reminders changes. */
class LeadTimesTest {
    private static final LeadTimes EARLY = new LeadTimes(10, 20, 40, 90, 30);
    private static final NormBook OURS = ImplementationOpinion.book()
            .tailoredBy(Profile.by("gb", "2021-01")
                    .fix(CountingReadings.LEAD_TIMES, EARLY, "the office asks for ten days"));
    private static final Ledger LEDGER = Sample.ledger(Sample.COLLEGE).build();

    @Test
    void a_profile_makes_reminders_earlier() {
        assertThat(since(ImplementationOpinion.book(), "INS-2.2@u1/2021-10")).contains(LocalDate.of(2021, 10, 22));
        assertThat(since(OURS, "INS-2.2@u1/2021-10")).contains(LocalDate.of(2021, 10, 19));
    }

    @Test
    void no_date_and_no_verdict_changes() {
        assertThat(findings(OURS)).isEqualTo(findings(ImplementationOpinion.book()));
    }

    @Test
    void every_norm_of_the_book_knows_the_reading() {
        assertThat(OURS.governing(LocalDate.of(2021, 10, 1)).norms())
                .allSatisfy(norm -> assertThat(norm.leadTimes())
                        .hasValueSatisfying(
                                reading -> assertThat(reading.value()).isEqualTo(EARLY)));
    }

    private static Optional<LocalDate> since(NormBook book, String id) {
        return Reminders.of(assess(book)).reminders().stream()
                .filter(reminder -> reminder.finding().id().toString().equals(id))
                .findFirst()
                .flatMap(Reminders.Reminder::since);
    }

    private static List<String> findings(NormBook book) {
        return assess(book).findings().stream()
                .map(finding ->
                        finding + " " + finding.reason() + finding.obligation().window())
                .toList();
    }

    private static Assessment assess(NormBook book) {
        Schedule schedule = Schedule.of(
                book, Sample.COLLEGE, CollegeCalendar.of(HolidaysOf2026.calendar()), DateRange.ofYear(2021));
        return Assessment.of(schedule, LEDGER, LocalDate.of(2021, 10, 25));
    }
}
