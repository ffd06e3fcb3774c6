package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Revisions are right against what a client has already got. */
class PublishedTest {
    private static final DateRange YEAR = DateRange.ofYear(2021);
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final UniversityDay ANNIVERSARY = UniversityDay.off(LocalDate.of(2021, 3, 31), "校庆");
    private static final String QUARTER = "INS-2.1@u1/2021-Q1@norms.invalid";
    private static final OrganizationId BRANCH = OrganizationId.of("u1");

    @Test
    void what_has_not_changed_is_the_same_octet_by_octet_whatever_comes_to_the_inputs() throws IOException {
        Feeds before = feeds(Sample.COLLEGE, DAYS);
        UniversityDay far = UniversityDay.off(LocalDate.of(2030, 3, 28), "校庆");
        Feeds after = feeds(Sample.COLLEGE, DAYS.withDays(List.of(far)));
        assertThat(written(after)).isNotEqualTo(written(before)); // the number of the inputs has grown
        assertThat(written(after.since(published(before)))).isEqualTo(written(before));
    }

    @Test
    void a_moved_date_and_nothing_else_has_the_next_number() {
        Feeds before = feeds(Sample.COLLEGE, DAYS);
        Feed after = feeds(Sample.COLLEGE, DAYS.withDays(List.of(ANNIVERSARY)))
                .since(published(before))
                .feed(BRANCH);
        CalendarEntry old = entry(before.feed(BRANCH), QUARTER);
        CalendarEntry moved = entry(after, QUARTER);
        assertThat(old.timing().day()).isEqualTo("2021-03-31");
        assertThat(moved.timing().day()).isEqualTo("2021-03-30");
        assertThat(moved.sequence()).isEqualTo(old.sequence() + 1);
        assertThat(after.entries())
                .filteredOn(entry -> entry.sequence() > old.sequence())
                .isNotEmpty()
                .allMatch(entry -> !before.feed(BRANCH).entries().contains(entry))
                .hasSizeLessThan(after.entries().size());
    }

    @Test
    void a_corrected_semester_and_a_row_that_is_taken_away_raise_the_number_too() {
        AcademicCalendar late = AcademicCalendar.of(
                new Semester("a", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 31)),
                new Semester("b", LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 15)));
        AcademicCalendar early = AcademicCalendar.of(
                new Semester("a", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)),
                new Semester("b", LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 15)));
        assertRaised("INS-2.2@u1/2021-07@norms.invalid", DAYS.with(late), DAYS.with(early));
        assertRaised(QUARTER, DAYS.withDays(List.of(ANNIVERSARY)), DAYS);
    }

    private static void assertRaised(String uid, CollegeCalendar before, CollegeCalendar after) {
        Feeds first = feeds(Sample.COLLEGE, before);
        CalendarEntry old = entry(first.college(), uid);
        CalendarEntry moved =
                entry(feeds(Sample.COLLEGE, after).since(published(first)).college(), uid);
        assertThat(moved.timing()).isNotEqualTo(old.timing());
        assertThat(moved.sequence()).isEqualTo(old.sequence() + 1);
    }

    @Test
    void there_and_back_again_the_number_has_grown_by_two() {
        Feeds first = feeds(Sample.COLLEGE, DAYS);
        Feeds second =
                feeds(Sample.COLLEGE, DAYS.withDays(List.of(ANNIVERSARY))).since(published(first));
        Feeds third = feeds(Sample.COLLEGE, DAYS).since(published(second));
        CalendarEntry old = entry(first.college(), QUARTER);
        CalendarEntry back = entry(third.college(), QUARTER);
        assertThat(back.timing()).isEqualTo(old.timing());
        assertThat(back.sequence()).isEqualTo(old.sequence() + 2);
    }

    @Test
    void what_is_no_longer_owed_is_cancelled_stays_so_and_can_come_back() {
        College with = Sample.college()
                .add(Organization.branch("m1", BranchType.MIXED).under("gb").established("2012-09-01"))
                .build();
        String uid = "INS-2.1@m1/2021-Q1@norms.invalid";
        Feeds first = feeds(with, DAYS);
        Feeds second = feeds(Sample.COLLEGE, DAYS).since(published(first));
        Feeds third = feeds(Sample.COLLEGE, DAYS).since(published(second));
        Feeds fourth = feeds(with, DAYS).since(published(third));
        int number = entry(first.college(), uid).sequence();

        Feed gone = find(second.organizations(), FeedAddress.of(OrganizationId.of("m1")));
        assertThat(gone.obligations()).isEmpty();
        assertThat(gone.name().zh()).isEqualTo("m1党组织工作规范");
        assertThat(gone.withdrawn())
                .hasSameSizeAs(first.feed(OrganizationId.of("m1")).obligations())
                .allMatch(entry -> entry.status() == Status.CANCELLED
                        && entry.alarms().isEmpty()
                        && entry.sequence() == number + 1);
        assertThat(second.college().withdrawn()).contains(entry(gone, uid));
        assertThat(third.college().withdrawn()).isEqualTo(second.college().withdrawn());
        assertThat(find(third.organizations(), gone.address()).entries()).isEqualTo(gone.entries());
        CalendarEntry back = entry(fourth.feed(OrganizationId.of("m1")), uid);
        assertThat(back.status()).isEqualTo(Status.CONFIRMED);
        assertThat(back.sequence()).isEqualTo(number + 2);
    }

    @Test
    void a_duty_that_another_answers_for_is_cancelled_in_the_one_feed_and_unchanged_in_the_others() {
        Feeds before = feeds(secretary("p3"), DAYS);
        Feeds after = feeds(secretary("p4"), DAYS).since(published(before));
        String uid = "INS-2.1@f1/2021-Q1@norms.invalid";
        CalendarEntry old = entry(before.college(), uid);
        CalendarEntry withdrawn = entry(after.feed(PersonId.of("p3")), uid);
        assertThat(withdrawn.status()).isEqualTo(Status.CANCELLED);
        assertThat(withdrawn.sequence()).isEqualTo(old.sequence() + 1);
        assertThat(entry(after.feed(PersonId.of("p4")), uid)).isEqualTo(old);
        assertThat(entry(after.college(), uid)).isEqualTo(old);
    }

    @Test
    void what_moved_out_of_the_range_is_told_and_not_cancelled() {
        DateRange spring = DateRange.of(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 5, 1));
        Feeds before = Feeds.of(Schedule.of(ImplementationOpinion.book(), Sample.COLLEGE, DAYS, spring));
        Feeds after = Feeds.of(Schedule.of(
                        ImplementationOpinion.book(), Sample.COLLEGE, DAYS.withDays(List.of(ANNIVERSARY)), spring))
                .since(published(before));
        CalendarEntry moved = entry(after.feed(BRANCH), QUARTER);
        assertThat(moved.timing().day()).isEqualTo("2021-03-30");
        assertThat(moved.status()).isEqualTo(Status.CONFIRMED);
        assertThat(after.college().withdrawn()).isEmpty();
    }

    @Test
    void what_was_published_for_days_outside_the_range_is_not_asked_for() {
        Feeds before = feeds(Sample.COLLEGE, DAYS);
        Feeds next = Feeds.of(Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2022)));
        assertThat(next.since(published(before)).college().withdrawn()).isEmpty();
        assertThat(next.since(published(before)).college().entries())
                .isEqualTo(next.college().entries());
    }

    @Test
    void a_confirmed_date_that_was_provisional_has_the_next_number_but_no_to_do_has() {
        CollegeCalendar early = DAYS.knownOn(LocalDate.of(2020, 6, 1));
        Feeds before = feeds(Sample.COLLEGE, early);
        Feeds after = feeds(Sample.COLLEGE, DAYS);
        String uid = "INS-2.2@u1/2021-07@norms.invalid";
        assertThat(entry(before.college(), uid).status()).isEqualTo(Status.TENTATIVE);
        CalendarEntry now = entry(after.since(published(before)).college(), uid);
        assertThat(now.status()).isEqualTo(Status.CONFIRMED);
        assertThat(now.sequence()).isEqualTo(entry(before.college(), uid).sequence() + 1);
        assertThat(now.stamp()).isAfter(entry(before.college(), uid).stamp());
        EntryForm toDo = EntryForm.TO_DO;
        assertThat(before.as(toDo).college().entries()).noneMatch(entry -> entry.status() == Status.TENTATIVE);
    }

    @Test
    void an_id_stands_once_in_a_feed_and_a_feed_once_in_the_folder() {
        Feed college = feeds(Sample.COLLEGE, DAYS).college();
        CalendarEntry one = college.entries().get(0);
        assertThatThrownBy(() -> Published.NOTHING.and(Feed.COLLEGE, "x", List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Published.of(List.of(college, college))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Published.of(List.of(college))).hasToString("Published[1 feeds]");
    }

    private static College secretary(String person) {
        return Sample.college()
                .add(Post.builder(person, Role.SECRETARY).at("f1").since("2020-11-05"))
                .build();
    }

    private static Feeds feeds(College college, CollegeCalendar days) {
        return Feeds.of(Schedule.of(ImplementationOpinion.book(), college, days, YEAR));
    }

    private static List<Feed> all(Feeds feeds) {
        List<Feed> all = new ArrayList<>(List.of(feeds.college()));
        all.addAll(feeds.organizations());
        all.addAll(feeds.people());
        return all;
    }

    private static Published published(Feeds feeds) {
        return Published.of(all(feeds));
    }

    private static Feed find(List<Feed> feeds, String address) {
        return feeds.stream()
                .filter(feed -> feed.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static CalendarEntry entry(Feed feed, String uid) {
        return feed.entries().stream()
                .filter(entry -> entry.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> written(Feeds feeds) throws IOException {
        List<String> written = new ArrayList<>();
        for (Feed feed : all(feeds)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            feed.write(out);
            written.add(feed.address() + "\n" + out.toString(java.nio.charset.StandardCharsets.UTF_8));
        }
        return written;
    }
}
