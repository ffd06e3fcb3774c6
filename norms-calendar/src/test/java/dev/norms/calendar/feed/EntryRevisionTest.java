package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.internal.choice.CountsFor;
import dev.norms.internal.choice.VacantPosts;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.profile.Profile;
import dev.norms.testing.Editions;
import dev.norms.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryRevisionTest {
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar());

    private final EntryRevision first = revision(BOOK, CALENDAR);

    @Test
    void every_setting_and_every_semester_raises_the_number_by_one() {
        Profile one = Profile.by("art").fix(CountingReadings.VACANT_POSTS, VacantPosts.EACH, "so");
        Profile two = one.fix(CountingReadings.SEVERAL_KINDS, CountsFor.BRANCHES_TOO, "so");
        assertThat(revision(BOOK.tailoredBy(one), CALENDAR).sequence()).isEqualTo(first.sequence() + 1);
        assertThat(revision(BOOK.tailoredBy(two), CALENDAR).sequence()).isEqualTo(first.sequence() + 2);
        Semester spring = new Semester("2020-2021-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9));
        assertThat(revision(BOOK, CALENDAR.with(AcademicCalendar.of(spring))).sequence())
                .isEqualTo(first.sequence() + 1);
    }

    @Test
    void an_edition_and_a_day_of_the_university_raise_it() {
        NormBook more = Editions.stricterFrom(LocalDate.of(2021, 5, 15));
        assertThat(more.editions().size()).isGreaterThan(BOOK.editions().size());
        assertThat(revision(more, CALENDAR).sequence())
                .isEqualTo(first.sequence()
                        + more.editions().size()
                        - BOOK.editions().size());
        CollegeCalendar withDay = CollegeCalendar.of(
                HolidaysOf2026.calendar().withDays(List.of(UniversityDay.off(LocalDate.of(2021, 10, 11), "校庆日"))));
        assertThat(revision(BOOK, withDay).sequence()).isGreaterThan(first.sequence());
    }

    @Test
    void an_assessment_is_stamped_with_its_day_or_with_that_of_its_inputs_if_later() {
        Schedule schedule = schedule(BOOK, CALENDAR);
        LocalDate later = LocalDate.of(2026, 11, 28);
        assertThat(EntryRevision.of(schedule, later).stamp()).isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(EntryRevision.of(schedule, later).sequence()).isEqualTo(first.sequence());
        assertThat(EntryRevision.of(schedule, LocalDate.of(2021, 5, 10))).isEqualTo(first);
    }

    private static EntryRevision revision(NormBook book, CollegeCalendar calendar) {
        return EntryRevision.of(schedule(book, calendar));
    }

    private static Schedule schedule(NormBook book, CollegeCalendar calendar) {
        return Schedule.of(book, Sample.COLLEGE, calendar, DateRange.ofYear(2021));
    }
}
