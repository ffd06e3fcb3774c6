package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Relation;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What units owe alike, as one entry in the feed of the college. */
class CollegeFeedTest {
    private static final Schedule YEAR = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private static final OrganizationId BRANCH = OrganizationId.of("u1");
    private static final String DAYS = "INS-2.2@college/2021-03";

    private final Feeds feeds = Feeds.of(YEAR).bundled();

    @Test
    void one_entry_stands_for_what_units_owe_by_a_norm_in_a_period() {
        CalendarEntry entry = entry(feeds, DAYS);
        CalendarEntry own = feeds.feed(BRANCH).entries().stream()
                .filter(one -> one.uid().startsWith("INS-2.2@u1/2021-03@"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.summary()).hasToString("主题党日：2个单位");
        assertThat(entry.timing()).isEqualTo(own.timing());
        assertThat(entry.alarms()).isEqualTo(own.alarms());
        assertThat(entry.description().toString())
                .contains("责任人：书记", "编号：INS-2.2\n")
                .endsWith("待完成：f1、u1");
        assertThat(entry.categories()).map(Object::toString).containsExactly("f1", "u1", "主题党日");
        assertThat(entry(feeds.in(dev.norms.label.Language.ENGLISH), DAYS)
                        .summary()
                        .toString())
                .endsWith(": 2 units");
    }

    @Test
    void it_leads_to_the_norm_since_no_page_explains_several_units_at_once() {
        assertThat(entry(feeds.linkingTo("http://a.example/"), DAYS).references())
                .contains(new CalendarEntry.Reference(Relation.URL, "http://a.example/report.html#norm-INS-2.2"));
    }

    @Test
    void what_one_unit_owes_stays_its_own() {
        assertThat(feeds.college().obligations())
                .extracting(Obligation::toString)
                .contains("ART-11.1@gb/2021-03")
                .doesNotContain("ART-11.1@college/2021-03");
    }

    @Test
    void it_names_who_is_left_and_is_done_when_all_are() {
        Activity first = activity("f1", "2021-03-10");
        Activity second = activity("u1", "2021-03-12");

        assertThat(entry(after(first), DAYS).description().toString()).endsWith("待完成：u1");
        assertThat(entry(after(first, second), DAYS).summary().toString()).startsWith("✓ 主题党日");
        assertThat(entry(after(first, second).as(EntryForm.TO_DO), DAYS)
                        .timing()
                        .done())
                .hasValue(LocalDate.of(2021, 3, 12));
    }

    private static Feeds after(Activity... activities) {
        LedgerBuilder ledger = Ledger.builder(Sample.COLLEGE);
        List.of(activities).forEach(ledger::add);
        return Feeds.of(Assessment.of(YEAR, ledger.build(), LocalDate.of(2021, 4, 2)))
                .bundled();
    }

    private static Activity activity(String unit, String day) {
        return Activity.builder("a-" + unit, ActivityKind.THEMED_PARTY_DAY)
                .by(unit)
                .on(day)
                .build();
    }

    @Test
    void of_many_units_it_names_the_first_and_their_number_and_the_feed_stays_below_a_megabyte() throws IOException {
        CollegeBuilder many = Sample.college();
        for (int i = 0; i < 1_000; i++) {
            many.add(Organization.branch("b" + i, BranchType.FACULTY)
                    .under("gb")
                    .name("一个名称很长的教职工联合党支部" + i)
                    .established("2012-09-01"));
        }
        College college = many.build();
        Feed feed = Feeds.of(Sample.schedule(college, DateRange.ofYear(2021)))
                .bundled()
                .college();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        feed.write(out);

        assertThat(out.size()).isLessThan(1_000_000);
        assertThat(feed.entries())
                .filteredOn(entry -> entry.uid().startsWith(DAYS))
                .singleElement()
                .satisfies(entry -> assertThat(entry.description().toString())
                        .contains("一个名称很长的教职工联合党支部0、")
                        .endsWith("……共1002个单位"))
                .satisfies(entry -> assertThat(entry.categories()).hasSize(1));
    }

    @Test
    void a_unit_is_called_by_its_name_and_one_without_by_its_id() {
        College college = College.builder()
                .add(Organization.branch("b1", BranchType.FACULTY).name("教工支部").established("2012-09-01"))
                .add(Organization.branch("b2", BranchType.FACULTY).name(" ").established("2012-09-01"))
                .build();
        Feeds named = Feeds.of(Sample.schedule(college, DateRange.ofYear(2021))).bundled();
        assertThat(entry(named, DAYS).description().toString()).endsWith("待完成：教工支部、b2");
    }

    @Test
    void what_units_owe_alike_is_put_together_without_any_people_too() {
        College college = College.builder()
                .add(Organization.branch("b1", BranchType.FACULTY).established("2012-09-01"))
                .add(Organization.branch("b2", BranchType.FACULTY).established("2012-09-01"))
                .build();
        Schedule year = Sample.schedule(college, DateRange.ofYear(2021));

        assertThat(Feeds.of(year).bundled().college().obligations())
                .extracting(Obligation::toString)
                .contains(DAYS)
                .doesNotContain("INS-2.2@b1/2021-03");
        assertThat(Feeds.of(year).college().obligations())
                .extracting(Obligation::toString)
                .contains("INS-2.2@b1/2021-03")
                .doesNotContain(DAYS);
    }

    @Test
    void a_unit_of_the_name_that_stands_for_all_keeps_what_is_its_own() {
        College college = Sample.college()
                .add(Organization.branch("college", BranchType.FACULTY)
                        .under("gb")
                        .established("2012-09-01"))
                .build();
        Feeds all = Feeds.of(Sample.schedule(college, DateRange.ofYear(2021))).bundled();

        assertThat(all.college().obligations())
                .extracting(Obligation::toString)
                .contains("INS-2.2@college_/2021-03")
                .doesNotContain(DAYS);
        assertThat(all.feed(OrganizationId.of("college")).obligations())
                .extracting(Obligation::toString)
                .contains(DAYS);
    }

    @Test
    void what_moved_out_of_the_range_is_told_and_not_cancelled() {
        DateRange spring = DateRange.of(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 5, 1));
        CollegeCalendar days = CollegeCalendar.of(HolidaysOf2026.calendar());
        UniversityDay anniversary = UniversityDay.off(LocalDate.of(2021, 3, 31), "校庆");
        Feeds before = Feeds.of(schedule(days, spring)).bundled();
        Feeds after =
                Feeds.of(schedule(days.withDays(List.of(anniversary)), spring)).bundled();
        Feeds next = after.since(Published.of(List.of(before.college(), before.feed(BRANCH))));

        assertThat(entry(before, DAYS).timing().day()).isEqualTo("2021-03-31");
        assertThat(next.college().withdrawn()).isEmpty();
        assertThat(next.feed(BRANCH).withdrawn()).isEmpty();
        assertThat(entry(next, DAYS).timing().day()).isEqualTo("2021-03-30");
        assertThat(entry(next, DAYS).sequence()).isEqualTo(entry(before, DAYS).sequence() + 1);
    }

    private static Schedule schedule(CollegeCalendar days, DateRange range) {
        return Schedule.of(ImplementationOpinion.book(), Sample.COLLEGE, days, range);
    }

    private static CalendarEntry entry(Feeds feeds, String id) {
        Optional<CalendarEntry> found = feeds.college().entries().stream()
                .filter(entry -> entry.uid().startsWith(id + "@"))
                .findFirst();
        return found.orElseThrow();
    }
}
